import { useMemo } from 'preact/hooks';
import type { ComparisonList, ComparisonQuery } from '../../../api.js';
import { facetCounts, filterFrom, filterRows, type IndexedRow } from '../../filter/rows.js';
import { Failed, Loading } from '../../parts/waiting.js';
import { askAgain, useAnswer } from '../../state/answers.js';
import { usePlace } from '../../state/navigate.js';
import { useText } from '../../state/settings.js';
import { AcceptShown } from './accept-shown.js';
import { ChangeList } from './change-list.js';
import { DialoguePane } from './dialogue-pane.js';
import { FilterBar } from './filter-bar.js';
import { useIndexedRows } from './indexed-rows.js';
import { gateQuery } from './judging.js';
import { type Reading, useReading } from './reading.js';
import { Summary } from './summary.js';

/** A comparison, or a run alone: what became of each dialogue on the left, the chosen one on the right. */
export function ComparisonView({ query }: { readonly query: ComparisonQuery }) {
  const answered = useAnswer('GET /api/comparison', query);
  if (answered.state === 'loading') return <Loading />;
  if (answered.state === 'failed')
    return <Failed problem={answered} onRetry={() => askAgain('GET /api/comparison', query)} />;
  return <Comparison list={answered.value} query={query} />;
}

/** Tells those who do not see it what a key or a button opened; a list box that has the focus tells it by itself. */
function Announced({ reading: { open }, shown }: { readonly reading: Reading; readonly shown: readonly IndexedRow[] }) {
  const text = useText();
  const quiet = open === undefined || document.activeElement?.getAttribute('role') === 'listbox';
  const said = quiet
    ? ''
    : [
        open.row.title ?? open.name,
        open.row.change === null ? text.outcome[open.row.outcome] : text.change[open.row.change],
        text.comparison.triagedOf(shown.indexOf(open) + 1, shown.length),
      ].join(', ');
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}

function Comparison({ list, query }: { readonly list: ComparisonList; readonly query: ComparisonQuery }) {
  const rows = useIndexedRows(list);
  const { params } = usePlace();
  const filter = useMemo(() => filterFrom(params), [params.kind, params.grader, params.is, params.q]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const counts = useMemo(() => facetCounts(rows, filter), [rows, filter]);
  const gate = useAnswer('GET /api/gate', gateQuery(query));
  const reading = useReading(rows, shown, query);
  return (
    <section class="view filling" data-open={params.open !== undefined && params.open !== ''}>
      <Announced reading={reading} shown={shown} />
      <Summary list={list} rows={rows} gate={gate} />
      <FilterBar list={list} filter={filter} counts={counts} />
      <div class="split" data-open={params.open !== undefined && params.open !== ''}>
        <ChangeList shown={shown} all={rows.length} open={reading.open?.name ?? null} onOpen={reading.show}>
          <AcceptShown shown={shown} list={list} query={query} />
        </ChangeList>
        <DialoguePane reading={reading} list={list} query={query} />
      </div>
    </section>
  );
}
