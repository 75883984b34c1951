import type { Facet } from '../filter/facet.js';
import { useText } from '../state/settings.js';
import { Icon, type IconName } from './icon.js';

export interface FacetValue {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly icon?: IconName;
  readonly tone?: string;
}

interface FacetChipsProps {
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly facet: Facet;
  onTurn(value: string): void;
}

/** Counts that filter on click: once for only these, again for all but these, again for all. */
export function FacetChips({ label, values, facet, onTurn }: FacetChipsProps) {
  const text = useText();
  if (values.length === 0) return null;
  return (
    <fieldset class="chips">
      <legend class="unseen">{label}</legend>
      {values.map(({ value, name, count, icon, tone }) => {
        const want = facet.get(value);
        const said = want === 'not' ? text.filter.not(name) : name;
        return (
          <button
            key={value}
            type="button"
            class="chip"
            data-want={want ?? 'any'}
            data-value={value}
            aria-pressed={want !== undefined}
            title={text.filter.turn}
            onClick={() => onTurn(value)}
          >
            {icon !== undefined && (
              <span class={`tone ${tone ?? ''}`}>
                <Icon name={icon} />
              </span>
            )}
            <span class="chip-name">{said}</span> <span class="count">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
