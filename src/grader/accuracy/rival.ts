import type { Figure } from '../../language/figures/figures.js';
import type { Reading } from '../../language/reading.js';
import { type Span, spanAt } from '../../language/span.js';

/** What somebody or something has; a code names it. */
export const VALUES: ReadonlySet<string> = new Set(['money', 'date', 'time', 'duration', 'percent', 'quantity']);

/** Of a figure's kind, or a number that leaves out the unit said before: `Der Wechsel kostet 39,90 €, das Einlagern 45`. */
export function isOfKind(text: Reading, { kind }: Figure, one: Figure, before: Span): boolean {
  if (one.kind === kind) return true;
  if (!VALUES.has(kind) || one.kind !== 'number' || one.bare !== true) return false;
  // "Die erste am 5., die zweite am 7. Mai": the month comes last.
  const day = kind === 'date' && text.folded[one.end] === '.';
  if (!day && one.start < before.end) return false;
  return spanAt(text.sentences, one.start) === spanAt(text.sentences, before.start);
}
