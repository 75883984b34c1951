import type { Amount } from '../../language/forms/amounts.js';
import { told } from '../../language/person/telling-words.js';
import type { Span } from '../../language/span.js';
import type { Item } from './record.js';
import { PLATE_FIELD } from './record-fields.js';
import type { Source } from './source.js';

/** `M-EL 7`, written as plates are; a shorter one only behind the word for it. */
export function isPlate({ text: { source } }: Source, { field, raw }: Item, { start, end }: Span): boolean {
  if (!PLATE_FIELD.test(field) || source.slice(start, end) !== raw) return false;
  return (
    (/^\p{L}+-\p{L}+ \d+$/u.test(raw) && raw.length >= 5) ||
    PLATE_WORD.test(source.slice(Math.max(0, start - 40), start))
  );
}

const PLATE_WORD = new RegExp(String.raw`(?<!\p{L})(?:${told('plate')})(?!\p{L})[^.!?]*$`, 'iu');

/** A meter reading of five figures without its decimals, said to be one. */
export function readOff({ text }: Source, { field }: Item, amount: number): Amount | undefined {
  if (amount < 10_000 || !READING_FIELD.test(field)) return undefined;
  const said = text.amounts.find(({ value }) => value === Math.floor(amount));
  const before = said === undefined ? '' : text.source.slice(Math.max(0, said.start - 60), said.start);
  return READING.test(before) && !OF_OWN.test(before) ? said : undefined;
}

const READING_FIELD = /reading|stand$|meter|zaehler|zähler/i;
const READING = new RegExp(String.raw`(?:${told('meterReading')})(?!\p{L})[^.!?]*$`, 'iu');
const OF_OWN = new RegExp(
  String.raw`(?<!\p{L})(?:${told('ownReading')})(?!\p{L})(?! (?:${told('neighbours')}))[^.!?]*$`,
  'iu',
);
