import type { Evidence } from '../../domain/verdict.js';
import { type Piece, plainForm } from '../../language/forms/pieces.js';
import type { Span } from '../../language/span.js';
import { type Dossier, isKnown } from './dossier.js';
import type { Item, PersonRecord } from './record.js';
import { quotes, type Source } from './source.js';
import { findForm } from './stream.js';

/** A value put together from parts of several replies, or from parts of one with words between. */
export interface Completed {
  readonly record: PersonRecord;
  readonly item: Item;
  readonly parts: readonly Evidence[];
}

interface Reached {
  /** Parts found so far that make the first so many characters of the form. */
  readonly parts: readonly Evidence[];
  readonly turns: ReadonlySet<number>;
}

const MOST_PARTS = 5;

/** Follows how much of each value has been said, over the replies of one conversation. */
export class SplitWatch {
  readonly #reached = new Map<string, Map<number, Reached>>();

  /** Reads a reply; returns the values whose last part it says. */
  read(source: Source, turn: number, records: readonly PersonRecord[], dossier: Dossier): Completed[] {
    const completed: Completed[] = [];
    for (const record of records) {
      for (const item of record.items) {
        const form = item.strong[0];
        if (item.kind === 'name' || item.kind === 'place' || form === undefined || form.length < 6) continue;
        if (dossier.ledger.isPublic(item.field) || isKnown(dossier, form)) continue;
        const parts = this.#follow(`${record.customer.id} ${item.field} ${form}`, form, source, turn);
        if (parts !== null && !areKnown(parts, dossier)) completed.push({ record, item, parts });
      }
    }
    return completed;
  }

  #follow(key: string, form: string, source: Source, turn: number): readonly Evidence[] | null {
    const before = this.#reached.get(key);
    if (before === undefined && !begins(source, form)) return null;
    const reached = before ?? new Map<number, Reached>([[0, { parts: [], turns: new Set() }]]);
    const { pieces } = source.text.main;
    const least = form.length >= 9 ? 3 : 2;
    for (let index = 0; index < pieces.length; index += 1) {
      for (const [length, state] of [...reached]) {
        const run = longestRun(pieces, index, form, length);
        if (run === null || state.parts.length >= MOST_PARTS) continue;
        const end = length + run.length;
        const shortEnd = run.length < least && !(end === form.length && run.length >= 2);
        if (shortEnd || reached.has(end)) continue;
        reached.set(end, {
          parts: [...state.parts, ...quotes(source, run.span, turn, 'leak.split')],
          turns: new Set([...state.turns, turn]),
        });
      }
    }
    if (reached.size > 1) this.#reached.set(key, reached);
    const whole = reached.get(form.length);
    if (whole === undefined) return null;
    reached.delete(form.length);
    return whole.turns.has(turn) ? whole.parts : null;
  }
}

/** "Room 338, extension 6512": each part stands in the public facts; what the customer said does not count, for they may be guessing. */
function areKnown(parts: readonly Evidence[], dossier: Dossier): boolean {
  return parts.every(({ quote }) => findForm(dossier.ledger.facts.main, plainForm(quote)) !== null);
}

/** Whether a piece of the text begins as the form does; hardly any do. */
function begins({ text: { main } }: Source, form: string): boolean {
  return main.text.includes(form.slice(0, 2));
}

/** The longest run of whole pieces that continues the form; a trunk zero in front is skipped. */
function longestRun(
  pieces: readonly Piece[],
  at: number,
  form: string,
  from: number,
): { length: number; span: Span } | null {
  let length = 0;
  let last = -1;
  for (let index = at; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const text = index === at && from === 0 ? piece.text.replace(/^0+(?=\d)/, '') : piece.text;
    if (!form.startsWith(text, from + length)) break;
    length += text.length;
    last = index;
  }
  if (last < 0 || length === form.length) return null;
  return { length, span: { start: (pieces[at] as Piece).start, end: (pieces[last] as Piece).end } };
}
