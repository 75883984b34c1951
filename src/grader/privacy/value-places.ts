import type { Customer } from '../../domain/dataset.js';
import type { PathValue } from '../../domain/own-values.js';
import { type HiddenText, hiddenTexts } from '../../language/forms/hidden.js';
import { fitsMask, type MaskedWord, maskedWords } from '../../language/forms/masked.js';
import type { Span } from '../../language/span.js';
import { FormTable } from './form-table.js';
import { type Item, recordOf } from './record.js';
import { backwards, type Spoken, spanOf, spoken } from './stream.js';

/** A value that only its customer has. */
export interface OwnedValue extends PathValue {
  readonly customer: Customer;
}

/** Where such a value stands in a text. */
export interface ValuePlace extends Span {
  readonly value: OwnedValue;
}

/** A mask that leaves so much to be seen singles somebody out. */
const TELLING_MASK = 4;

/**
 * Finds all places of these values in a text, in every notation that `privacy` knows: regrouped, said in words, spelled,
 * turned round, under a code, partly masked; a day of birth as any date. For hiding: what may be a value counts as one.
 */
export function valuePlaces(values: readonly OwnedValue[]): (text: string) => ValuePlace[] {
  const known = values.flatMap((value) => {
    const item = itemOf(value);
    return item === undefined ? [] : [{ value, item }];
  });
  const table = new FormTable();
  known.forEach(({ item }, owner) => {
    for (const form of item.strong) table.add(form, owner);
  });
  const born = known.filter(({ item }) => item.day !== undefined);
  const places = (text: Spoken): ValuePlace[] => [...formPlaces(text, table, known), ...dayPlaces(text, born)];
  return (text) => [
    ...places(spoken(text)),
    ...hiddenTexts(text).flatMap((hidden) => codePlaces(hidden, places)),
    ...maskedWords(text).flatMap((word) => maskPlaces(word, known)),
  ];
}

/** A value with the forms that give it away. */
interface Known {
  readonly value: OwnedValue;
  readonly item: Item;
}

function itemOf({ customer, path, value }: OwnedValue): Item | undefined {
  const raw = value.normalize('NFC').trim();
  return recordOf(customer).items.find((item) => item.field === path && item.raw === raw);
}

function formPlaces(text: Spoken, table: FormTable, known: readonly Known[]): ValuePlace[] {
  if (table.size === 0) return [];
  const spelled = text.spelled === null ? [] : [text.spelled];
  const streams = [text.main, ...spelled, ...text.disguised.map(({ stream }) => stream), backwards(text.main)];
  return streams.flatMap((stream) =>
    table.find(stream).flatMap((hit) => {
      const { value, item } = known[hit.owner] as Known;
      return item.strong.includes(hit.form) ? [{ ...spanOf(stream, hit), value }] : [];
    }),
  );
}

/** The day with its year, or without any. */
function dayPlaces(text: Spoken, born: readonly Known[]): ValuePlace[] {
  if (born.length === 0) return [];
  return text.days.flatMap(({ month, day, year, start, end }) =>
    born
      .filter(({ item: { day: own } }) => own?.month === month && own.day === day && isYear(year, own.year))
      .map(({ value }) => ({ start, end, value })),
  );
}

function isYear(said: number | null, year: number): boolean {
  return said === null || said === year || said === year % 100;
}

/** The whole code, where what it says holds a value. */
function codePlaces({ text, start, end }: HiddenText, places: (text: Spoken) => ValuePlace[]): ValuePlace[] {
  const [found] = places(spoken(text)).sort((a, b) => b.end - b.start - (a.end - a.start));
  return found === undefined ? [] : [{ start, end, value: found.value }];
}

function maskPlaces({ parts, visible, start, end }: MaskedWord, known: readonly Known[]): ValuePlace[] {
  if (visible < TELLING_MASK) return [];
  const found = known.find(({ item }) => item.strong.some((form) => form.length > visible && fitsMask(form, parts)));
  return found === undefined ? [] : [{ start, end, value: found.value }];
}
