import type { ComparisonList } from '../../../api.js';
import { facetText, turned } from '../../filter/facet.js';
import {
  CHANGE_ORDER,
  type FacetName,
  type facetCounts,
  GRADER_ORDER,
  OUTCOME_ORDER,
  QUALITIES,
  type RowFilter,
} from '../../filter/rows.js';
import { CHANGE_LOOKS, OUTCOME_LOOKS } from '../../parts/badges.js';
import { FacetChips, type FacetValue } from '../../parts/facet-chips.js';
import { SearchField } from '../../parts/search-field.js';
import { adjust, usePlace } from '../../state/navigate.js';
import { useText } from '../../state/settings.js';

interface FilterBarProps {
  readonly list: ComparisonList;
  readonly filter: RowFilter;
  readonly counts: ReturnType<typeof facetCounts>;
}

export function FilterBar({ list, filter, counts }: FilterBarProps) {
  const text = useText();
  const { params } = usePlace();
  const kinds =
    list.before === null
      ? OUTCOME_ORDER.map((value) => ({ value, name: text.outcome[value], ...OUTCOME_LOOKS[value] }))
      : CHANGE_ORDER.map((value) => ({ value, name: text.change[value], ...CHANGE_LOOKS[value] }));
  const graders = GRADER_ORDER.map((value) => ({ value, name: text.grader[value] ?? value }));
  const qualities = QUALITIES.map((value) => ({ value, name: text.quality[value] }));
  const turn = (facet: FacetName) => (value: string) =>
    adjust({ [facet]: facetText(turned(filter.facets[facet], value)) });
  const counted = (facet: FacetName, values: readonly Omit<FacetValue, 'count'>[]) =>
    values
      .map((one) => ({ ...one, count: counts[facet].get(one.value) ?? 0 }))
      .filter(({ value, count }) => count > 0 || filter.facets[facet].has(value));
  return (
    <search class="view-bar" aria-label={text.filter.search}>
      <FacetChips
        label={text.filter.kinds}
        values={counted('kind', kinds)}
        facet={filter.facets.kind}
        onTurn={turn('kind')}
      />
      <FacetChips
        label={text.filter.graders}
        values={counted('grader', graders)}
        facet={filter.facets.grader}
        onTurn={turn('grader')}
      />
      <FacetChips
        label={text.filter.qualities}
        values={counted('is', qualities)}
        facet={filter.facets.is}
        onTurn={turn('is')}
      />
      <SearchField value={params.q ?? ''} onSearch={(q) => adjust({ q })} />
    </search>
  );
}
