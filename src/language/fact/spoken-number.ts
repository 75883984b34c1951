import { type Figure, figuresOf } from '../figures/figures.js';
import type { Reading } from '../reading.js';
import type { Span } from '../span.js';

/** Between two parts of a number read out in groups: `four-twelve`, `two oh five`. */
const GAP = /^(?: |-|[ -](?:oh|o|zero|null)[ -])$/;

/** A number read out in groups of one or two digits, as rooms and flights are: `room four-twelve` is 412. */
export function spokenInGroups(reading: Reading, value: string): Span[] {
  const found: Span[] = [];
  const parts = figuresOf(reading).filter((figure) => figure.kind === 'number' && /^\d{1,2}$/.test(figure.value));
  for (let from = 0; from < parts.length; from += 1) {
    let said = (parts[from] as Figure).value;
    for (let at = from + 1; at < parts.length && said.length < value.length; at += 1) {
      const before = parts[at - 1] as Figure;
      const next = parts[at] as Figure;
      const gap = reading.folded.slice(before.end, next.start);
      if (!GAP.test(gap) || /\d/.test(reading.folded.slice(before.start, next.end))) break;
      said += (gap.length > 1 ? '0' : '') + next.value;
      if (said === value) found.push({ start: (parts[from] as Figure).start, end: next.end });
    }
  }
  return found;
}
