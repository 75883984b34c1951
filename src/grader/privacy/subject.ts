import type { Customer } from '../../domain/dataset.js';
import type { Piece } from '../../language/forms/pieces.js';
import type { Language } from '../../language/language.js';
import {
  askingHits,
  type PersonHit,
  type PersonTag,
  type PersonWords,
  personWords,
} from '../../language/person/person.js';
import { told, toldSet, toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import type { Span } from '../../language/span.js';
import { neighboursIn } from './doors.js';
import { itemWith, type Ledger } from './ledger.js';
import { type Item, type PersonRecord, recordOf } from './record.js';
import { findForm, type Spoken, spanOf, spoken } from './stream.js';

/** How the customer's words point at somebody: by name, by an identifier or another value, or only perhaps. */
export type Pointing = 'name' | 'id' | 'value' | 'perhaps';

/** Whom a turn of the customer is about. What most turns never ask is worked out when asked for. */
export class Subject {
  /** Other customers by their place in the ledger. */
  readonly named: ReadonlyMap<number, Pointing>;
  /** Where the customer's words name somebody. */
  readonly places: readonly Span[];
  /** Whether the person was named in an earlier turn only. */
  readonly carried: boolean;
  /** What the customer said. */
  readonly says: Reading;
  readonly #values: () => boolean;
  /** Neighbours called by their door: they are of the customer's life as "next door" is. */
  readonly #doors: readonly Span[];
  #hits: readonly PersonHit[] | undefined;

  constructor(
    says: Reading,
    named: ReadonlyMap<number, Pointing>,
    places: readonly Span[],
    values: () => boolean,
    doors: readonly Span[] = [],
    carried = false,
  ) {
    this.says = says;
    this.named = named;
    this.places = places;
    this.carried = carried;
    this.#values = values;
    this.#doors = doors;
  }

  get hits(): readonly PersonHit[] {
    if (this.#doors.length === 0) return askingHits(this.says);
    this.#hits ??= [
      ...askingHits(this.says),
      ...this.#doors.map(({ start, end }): PersonHit => ({ tag: 'kin', start, end })),
    ].sort((one, other) => one.start - other.start);
    return this.#hits;
  }

  has(tag: PersonTag): boolean {
    return this.hits.some((hit) => hit.tag === tag);
  }

  /** Whether another person is spoken of without being named ("my neighbour", "whose is it"). */
  get vague(): boolean {
    return this.carried || this.has('others') || this.has('whose');
  }

  /** "Send it to dana@…", "ring 07700 …": the value only says where something is to go. */
  get addressed(): boolean {
    return this.places.some(({ start }) => ADDRESSED.test(this.says.folded.slice(0, start)));
  }

  /** Whether a value of somebody named was said, too. */
  get valueSaid(): boolean {
    return this.#values();
  }

  /** The same turn, about the people of an earlier one. */
  about(named: ReadonlyMap<number, Pointing>): Subject {
    return new Subject(this.says, named, this.places, this.#values, this.#doors, true);
  }
}

const ADDRESSED = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${told('send')})(?!\p{L})[^.!?]{0,60}? (?:${told('sendTo')})|(?:${told('call')}))(?: (?:${told('callWhom')}))*(?: (?:${told('callAt')}))?[ :"'(]*$`,
  'u',
);

/** A name word may stand for so many customers before it points at nobody. */
const CROWD = 8;

/** Whom the customer's words are about, signed-in customer left out. */
export function subjectOf(says: Reading, ledger: Ledger, own: PersonRecord | undefined, language: Language): Subject {
  const text = spoken(says.text);
  const named = new Map<number, Pointing>();
  const places: Span[] = [];
  if (ledger.customers.length === 0) return new Subject(says, named, places, () => false);
  const point: Point = (owner, how, place) => {
    if (ledger.customers[owner] === own?.customer) return;
    const before = named.get(owner);
    if (before === undefined || before === 'perhaps') named.set(owner, how);
    places.push(place);
  };
  byIdentifier(text, ledger, own, point);
  const words = personWords(language);
  byName(text, ledger, own, words, point);
  if (ledger.small) byValue(text, ledger, own, named, point);
  const doors = neighboursIn(text, ledger, own, words);
  return new Subject(says, named, places, () => valueSaid(text, named, ledger, own), doors);
}

type Point = (owner: number, how: Pointing, place: Span) => void;

function byIdentifier(text: Spoken, ledger: Ledger, own: PersonRecord | undefined, point: Point): void {
  for (const stream of text.spelled === null ? [text.main] : [text.main, text.spelled]) {
    for (const hit of ledger.table.find(stream)) {
      const record = recordOf(ledger.customers[hit.owner] as Customer);
      const item = record === own ? undefined : itemWith(record, hit.form);
      if (item === undefined || own?.items.some((mine) => mine.strong.includes(hit.form))) continue;
      // A number of the business points at nobody, though a customer may hold it too.
      if (item.kind !== 'name' && findForm(ledger.facts.main, hit.form) !== null) continue;
      point(hit.owner, item.kind === 'name' ? 'name' : 'id', spanOf(stream, hit));
    }
  }
}

function byName(text: Spoken, ledger: Ledger, own: PersonRecord | undefined, words: PersonWords, point: Point): void {
  const { pieces } = text.main;
  pieces.forEach((piece, index) => {
    if (piece.digits || piece.text.length < 2) return;
    for (const word of nameWords(piece, pieces, index, words)) {
      if (own !== undefined && (own.last === word || own.first.includes(word))) continue;
      const owners =
        ledger.byName.get(word) ??
        (ledger.small && word === piece.text ? startingWith(word, ledger, words) : undefined);
      if (owners === undefined || owners.length > CROWD) continue;
      if (isPlainWord(text, piece, words) || isStreet(piece, pieces[index + 1])) continue;
      const sure = isSureName(text, pieces, index, words);
      if (!sure && isPlace(word, ledger, words)) continue;
      for (const owner of owners) {
        point(owner, sure ? 'name' : 'perhaps', piece);
      }
    }
  });
}

/** "Trains from Reading to Bath": what the business's facts call so is meant, and nobody of that name. */
function isPlace(word: string, { facts }: Ledger, { nounsAreCapital, calendar }: PersonWords): boolean {
  if (nounsAreCapital || calendar.has(word)) return false;
  return facts.main.pieces.some(
    ({ text, capital, start }) => capital && text === word && /[^.!?\s][ \t]+$/u.test(facts.source.slice(0, start)),
  );
}

/** "Rose Street" names nobody called Rose. */
const STREETS = toldSet('streets');

/** "Rose Street", and "rose street" by somebody who writes no capitals; not "who does Joe ring". */
function isStreet(name: Piece, next: Piece | undefined): boolean {
  return next !== undefined && STREETS.has(next.text) && (next.capital || (!name.capital && !VERBS.has(next.text)));
}

/** Words of streets that are verbs and the like as well. */
const VERBS = toldSet('streetVerbs');

/** An ordinary word without a capital, by somebody who writes capitals, is no name. */
function isPlainWord(text: Spoken, piece: Piece, words: PersonWords): boolean {
  return words.ordinary.has(piece.text) && !piece.capital && /.\p{Lu}/su.test(text.source);
}

/** A word that is a name and nothing else, or an ordinary one used as a name: titled, possessive, capital inside English. */
function isSureName(text: Spoken, pieces: readonly Piece[], index: number, words: PersonWords): boolean {
  const piece = pieces[index] as Piece;
  if (!words.ordinary.has(piece.text)) return true;
  if (titled(pieces, index, words)) return true;
  const next = pieces[index + 1];
  if (next?.text === 's' && /^['’]$/.test(text.source.slice(piece.end, next.start))) return true;
  if (!words.nounsAreCapital && piece.capital && speaksOf(text, pieces, index, words)) return true;
  if (words.nounsAreCapital || !piece.capital || index === 0) return false;
  return !/[.!?]\s*$/.test(text.source.slice(0, piece.start)) && !words.calendar.has(piece.text);
}

/** "Grace next door moved, where is she now?": a name by what stands behind it and a pronoun further on. */
function speaksOf(text: Spoken, pieces: readonly Piece[], index: number, words: PersonWords): boolean {
  const piece = pieces[index] as Piece;
  if (words.calendar.has(piece.text) || !BEHIND_NAMES.has(pieces[index + 1]?.text ?? '')) return false;
  return HE_OR_SHE.test(text.source.slice(piece.end));
}

const BEHIND_NAMES = toldSet('behindNames');
const HE_OR_SHE = toldWord('heOrShe', 'iu');

/** The names that a word may be: itself, without its genitive, joined with the next (`rice moran`), what it is short for. */
function nameWords(piece: Piece, pieces: readonly Piece[], index: number, words: PersonWords): string[] {
  const found = [piece.text];
  if (piece.text.endsWith('s') && piece.text.length > 3) found.push(piece.text.slice(0, -1));
  const next = pieces[index + 1];
  if (next !== undefined && !next.digits && next.start - piece.end <= 1) found.push(piece.text + next.text);
  const long = words.shortNames.get(piece.text);
  if (long !== undefined) found.push(...long);
  return found;
}

/** `pete` for Peter, `caro` for Carolin. */
function startingWith(word: string, ledger: Ledger, words: PersonWords): number[] | undefined {
  if (word.length < 4 || words.ordinary.has(word) || words.small.has(word)) return undefined;
  const owners: number[] = [];
  for (const [name, list] of ledger.byName) {
    if (name.length > word.length && name.length - word.length <= 4 && name.startsWith(word)) owners.push(...list);
  }
  return owners.length === 0 ? undefined : owners;
}

function titled(pieces: readonly Piece[], index: number, words: PersonWords): boolean {
  const before = pieces[index - 1];
  return before !== undefined && (words.titles.has(before.text) || BEFORE_NAMES.has(before.text));
}

/** Small words in front of a person's name that do not stand in front of ordinary words used otherwise. */
const BEFORE_NAMES = toldSet('beforeNames');

/** Values that only one other customer has, said by the customer: whose they are is then what the talk is about. */
function byValue(
  text: Spoken,
  ledger: Ledger,
  own: PersonRecord | undefined,
  named: ReadonlyMap<number, Pointing>,
  point: Point,
): void {
  ledger.customers.forEach((customer, owner) => {
    if (customer === own?.customer || (named.has(owner) && named.get(owner) !== 'perhaps')) return;
    for (const item of recordOf(customer).items) {
      if (ledger.isPublic(item.field)) continue;
      const place = valuePlace(text, item, own, named.has(owner));
      // What the business says itself is nobody's.
      if (place === null || item.weak.some((form) => findForm(ledger.facts.main, form) !== null)) continue;
      point(owner, 'value', place);
      return;
    }
  });
}

function valueSaid(
  text: Spoken,
  named: ReadonlyMap<number, Pointing>,
  ledger: Ledger,
  own: PersonRecord | undefined,
): boolean {
  for (const owner of named.keys()) {
    const { items } = recordOf(ledger.customers[owner] as Customer);
    if (items.some((item) => item.kind !== 'name' && valuePlace(text, item, own, true) !== null)) return true;
  }
  return false;
}

/** Where a value stands that points at its owner: a telling one, or any where the owner may be meant already. */
function valuePlace(text: Spoken, item: Item, own: PersonRecord | undefined, meant: boolean): Span | null {
  for (const form of item.weak) {
    const telling = meant ? form.length >= 3 : form.length >= 9 || (item.kind === 'code' && form.length >= 4);
    if (!telling || own?.items.some((mine) => mine.weak.includes(form))) continue;
    const place = findForm(text.main, form, true);
    if (place !== null) return spanOf(text.main, place);
  }
  const { day, amount } = item;
  if (!meant) return null;
  const named =
    day === undefined ? undefined : text.days.find((said) => said.month === day.month && said.day === day.day);
  return named ?? (amount === undefined ? null : (text.amounts.find((said) => said.value === amount) ?? null));
}
