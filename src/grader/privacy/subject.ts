import type { Piece } from '../../language/forms/pieces.js';
import type { Language } from '../../language/language.js';
import { type PersonHit, type PersonWords, personHits, personWords } from '../../language/person.js';
import type { Reading } from '../../language/reading.js';
import { itemWith, type Ledger } from './ledger.js';
import { type PersonRecord, recordOf } from './record.js';
import { findForm, type Spoken, spoken } from './stream.js';

/** How the customer's words point at somebody: by name, by an identifier or another value, or only perhaps. */
export type Pointing = 'name' | 'id' | 'value' | 'perhaps';

/** Whom a turn of the customer is about. */
export interface Subject {
  /** Other customers by their place in the ledger. */
  readonly named: ReadonlyMap<number, Pointing>;
  /** Whether another person is spoken of without being named ("my neighbour", "whose is it"). */
  readonly vague: boolean;
  readonly hits: readonly PersonHit[];
}

/** A name word may stand for so many customers before it points at nobody. */
const CROWD = 8;

/** Whom the customer's words are about, signed-in customer left out. */
export function subjectOf(says: Reading, ledger: Ledger, own: PersonRecord | undefined, language: Language): Subject {
  const text = spoken(says.text);
  const named = new Map<number, Pointing>();
  byIdentifier(text, ledger, own, named);
  byName(text, ledger, own, personWords(language), named);
  if (ledger.small) byValue(text, ledger, own, named);
  const hits = personHits(says);
  return { named, vague: hits.some((hit) => hit.tag === 'others' || hit.tag === 'whose'), hits };
}

function byIdentifier(text: Spoken, ledger: Ledger, own: PersonRecord | undefined, named: Map<number, Pointing>): void {
  for (const stream of text.spelled === null ? [text.main] : [text.main, text.spelled]) {
    for (const hit of ledger.table.find(stream)) {
      const record = recordOf(ledger.customers[hit.owner] as never);
      const item = record === own ? undefined : itemWith(record, hit.form);
      if (item === undefined || own?.items.some((mine) => mine.strong.includes(hit.form))) continue;
      named.set(hit.owner, item.kind === 'name' ? 'name' : 'id');
    }
  }
}

function byName(
  text: Spoken,
  ledger: Ledger,
  own: PersonRecord | undefined,
  words: PersonWords,
  named: Map<number, Pointing>,
): void {
  const { pieces } = text.main;
  pieces.forEach((piece, index) => {
    if (piece.digits || piece.text.length < 2) return;
    for (const word of nameWords(piece, pieces, index, words)) {
      if (own !== undefined && (own.last === word || own.first.includes(word))) continue;
      const owners =
        ledger.byName.get(word) ??
        (ledger.small && word === piece.text ? startingWith(word, ledger, words) : undefined);
      if (owners === undefined || owners.length > CROWD) continue;
      const sure =
        !words.ordinary.has(piece.text) ||
        titled(pieces, index, words) ||
        (piece.capital && index > 0 && words.ordinary.has(word) === false);
      for (const owner of owners) {
        if (ledger.customers[owner] === own?.customer) continue;
        const before = named.get(owner);
        if (before === undefined || before === 'perhaps')
          named.set(owner, sure ? 'name' : before === 'perhaps' ? 'name' : 'perhaps');
      }
    }
  });
}

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
  return before !== undefined && (words.titles.has(before.text) || TELLING.has(before.text));
}

/** Small words in front of a person's name that do not stand in front of ordinary words used otherwise. */
const TELLING = new Set([
  'vom',
  'name',
  'namens',
  'called',
  'surname',
  'nachname',
  'named',
  'son',
  'sohn',
  'daughter',
  'tochter',
  'brother',
  'bruder',
  'schwester',
  'sister',
  'friend',
  'freund',
  'freundin',
  'wife',
  'husband',
  'colleague',
  'boss',
  'chef',
  'chefin',
  'mate',
]);

/** Values that only one other customer has, said by the customer: whose they are is then what the talk is about. */
function byValue(text: Spoken, ledger: Ledger, own: PersonRecord | undefined, named: Map<number, Pointing>): void {
  ledger.customers.forEach((customer, owner) => {
    if (customer === own?.customer || named.has(owner)) return;
    for (const item of recordOf(customer).items) {
      if (ledger.isPublic(item.field)) continue;
      const telling = item.weak.some(
        (form) =>
          (form.length >= 9 || item.kind === 'code') &&
          form.length >= 4 &&
          !own?.items.some((mine) => mine.weak.includes(form)) &&
          findForm(text.main, form, true) !== null,
      );
      if (telling) named.set(owner, 'value');
    }
  });
}
