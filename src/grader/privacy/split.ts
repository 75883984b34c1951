import type { Evidence } from '../../domain/verdict.js';
import { type Piece, plainForm } from '../../language/forms/pieces.js';
import type { Span } from '../../language/span.js';
import { type Dossier, isKnown } from './dossier.js';
import type { Item, PersonRecord } from './record.js';
import { quotes, type Source } from './source.js';
import { findForm, skips } from './stream.js';

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
  /** How many parts were short, and how long the longest was. */
  readonly short: number;
  readonly longest: number;
}

const MOST_PARTS = 5;
/** So long is what a reply says that tells a value character by character. */
const BARE = 2;
/** One part may be shorter than the others where another is at least so long. */
const TELLING = 4;

/** Follows how much of each value has been said, over the replies of one conversation. */
export class SplitWatch {
  readonly #reached = new Map<string, Map<number, Reached>>();

  /** Reads a reply; returns the values whose last part it says. */
  read(
    source: Source,
    turn: number,
    records: readonly PersonRecord[],
    dossier: Dossier,
    ordinary: ReadonlySet<string> = new Set(),
  ): Completed[] {
    const completed: Completed[] = [];
    for (const record of records) {
      for (const item of record.items) {
        const form = item.strong[0];
        if (form === undefined || form.length < 6 || !isFollowed(item, record, dossier, ordinary)) continue;
        if (dossier.ledger.isPublic(item.field) || isKnown(dossier, form)) continue;
        const parts = this.#follow(`${record.customer.id} ${item.field} ${form}`, form, source, turn);
        if (item.kind === 'name' && parts?.some(({ quote }) => !/^\p{Lu}/u.test(quote))) continue;
        if (parts !== null && !areKnown(parts, dossier)) completed.push({ record, item, parts });
      }
    }
    return completed;
  }

  #follow(key: string, form: string, source: Source, turn: number): readonly Evidence[] | null {
    const before = this.#reached.get(key);
    if (before === undefined && !begins(source, form)) return null;
    const reached = before ?? new Map<number, Reached>([[0, { parts: [], turns: new Set(), short: 0, longest: 0 }]]);
    const { pieces, text } = source.text.main;
    const bare = text.length <= BARE;
    const least = bare ? 1 : form.length >= 9 ? 3 : 2;
    for (let index = 0; index < pieces.length; index += 1) {
      for (const [length, state] of [...reached]) {
        const run = longestRun(pieces, index, form, length);
        if (run === null || (!bare && state.parts.length >= MOST_PARTS)) continue;
        const end = length + run.length;
        const short = run.length < least && !(end === form.length && run.length >= 2);
        const [shorts, longest] = [state.short + Number(short), Math.max(state.longest, run.length)];
        if (reached.has(end) || shorts > 1 || (short && state.turns.has(turn))) continue;
        if (end === form.length && shorts > 0 && longest < TELLING) continue;
        reached.set(end, {
          parts: [...state.parts, ...quotes(source, run.span, turn, 'leak.split')],
          turns: new Set([...state.turns, turn]),
          short: shorts,
          longest,
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

/** A street of its own name and its number, or a first and a last name that are nobody's known; of the rest all. */
function isFollowed(
  { kind, strong }: Item,
  { first, last }: PersonRecord,
  dossier: Dossier,
  ordinary: ReadonlySet<string>,
): boolean {
  const isNew = (word: string) => word.length >= 4 && !ordinary.has(word) && !isKnown(dossier, word);
  if (kind === 'name') return isNew(first[0] ?? '') && last.length >= 5 && isNew(last);
  if (kind !== 'place') return true;
  const street = /^\d*(\p{L}+)\d*\p{L}?$/u.exec(strong[0] ?? '')?.[1] ?? '';
  return street.length >= 8 && isNew(street);
}

/** "Room 338, extension 6512": each part stands in the public facts; what the customer said does not count, for they may be guessing. */
function areKnown(parts: readonly Evidence[], dossier: Dossier): boolean {
  return parts.every(({ quote }) => findForm(dossier.ledger.facts.main, plainForm(quote)) !== null);
}

/** Whether a piece of the text begins as the form does; hardly any do. */
function begins({ text: { main } }: Source, form: string): boolean {
  return (
    main.text.includes(form.slice(0, 2)) || (main.text.length <= BARE + 1 && main.text.includes(form[0] as string))
  );
}

/** `0171`, `+41 79` begin a number that is written without what stands in front. */
function withoutPrefix(piece: Piece, form: string): string {
  const begun = skips(piece).map((skip) => piece.text.slice(skip));
  return begun.find((text) => text !== '' && form.startsWith(text)) ?? piece.text;
}

/** The longest run of whole pieces that continues the form; a trunk zero or country code in front is skipped. */
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
    const text = index === at && from === 0 ? withoutPrefix(piece, form) : piece.text;
    if (!form.startsWith(text, from + length)) break;
    length += text.length;
    last = index;
  }
  if (last < 0 || length === form.length) return null;
  return { length, span: { start: (pieces[at] as Piece).start, end: (pieces[last] as Piece).end } };
}
