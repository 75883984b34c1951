import type { Customer, FieldValue } from '../../domain/dataset.js';
import { readings } from '../../language/forms/amounts.js';
import { leetForm } from '../../language/forms/disguised.js';
import { type Piece, piecesOf } from '../../language/forms/pieces.js';
import { writtenDigits } from '../../language/forms/spoken.js';
import { told } from '../../language/person/telling-words.js';
import { BIRTH_FIELD, CURRENCY, fieldKind, isCode, looksLikeStreet, PLATE } from './record-fields.js';
import { type Names, nameOf, namesIn } from './record-names.js';
import { isStreetWord, shortStreets } from './stream.js';

/** What a private value is: how it is looked for depends on it. */
type ItemKind = 'name' | 'email' | 'phone' | 'iban' | 'code' | 'date' | 'money' | 'number' | 'place' | 'text';

/** One private value of a record, with the plain forms (see `plainForm`) that give it away. */
export interface Item {
  /** Dotted path in the record, list indexes left out. */
  readonly field: string;
  readonly raw: string;
  readonly kind: ItemKind;
  /** Forms that give the value away wherever they stand. */
  readonly strong: readonly string[];
  /** Forms that do so only where the talk is of this person. */
  readonly weak: readonly string[];
  /** Last four characters of a long identifier. */
  readonly tail?: string;
  readonly amount?: number;
  readonly day?: { readonly year: number; readonly month: number; readonly day: number; readonly birth: boolean };
}

/** A customer's first and last names, plain, and the items of the record. */
export interface PersonRecord {
  readonly customer: Customer;
  readonly items: readonly Item[];
  readonly first: readonly string[];
  readonly last: string;
}

const FLAT = new RegExp(String.raw`^(?:${told('flats')}|c\/o)(?!\p{L})`, 'iu');
const DAY_WITHIN = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}).*)?$/;

const records = new WeakMap<Customer, PersonRecord>();

/** The record of a customer, worked out once. */
export function recordOf(customer: Customer): PersonRecord {
  let record = records.get(customer);
  if (record === undefined) {
    record = readRecord(customer, rememberedItem);
    records.set(customer, record);
  }
  return record;
}

type ReadItem = (field: string, raw: string) => Item;

/** The same, not remembered: for datasets too large to keep. */
export function readRecord(customer: Customer, read: ReadItem = itemOf): PersonRecord {
  const items: Item[] = [];
  for (const [field, value] of Object.entries(customer.fields)) {
    if (field !== 'alias') walk(field, value, { items, read }, 0);
  }
  const names = nameOf(customer);
  if (names.first.length > 0 && names.last !== '' && !items.some((item) => item.kind === 'name'))
    items.push(nameItem('name', names.raw, names));
  return { customer, items, first: names.first, last: names.last };
}

interface Reading {
  readonly items: Item[];
  readonly read: ReadItem;
}

function walk(field: string, value: FieldValue, into: Reading, depth: number): void {
  if (value === null || typeof value === 'boolean' || depth > 6) return;
  if (Array.isArray(value)) {
    for (const entry of value as readonly FieldValue[]) walk(field, entry, into, depth + 1);
    return;
  }
  if (typeof value === 'object') {
    for (const [key, entry] of Object.entries(value)) walk(`${field}.${key}`, entry, into, depth + 1);
    return;
  }
  const raw = String(value).normalize('NFC').trim();
  if (raw !== '' && raw.length <= 400) into.items.push(into.read(field, raw));
}

const REMEMBERED = 5000;
const remembered = new Map<string, Item>();

/** Logs bring the same customers with every line: their values are worked out once. */
function rememberedItem(field: string, raw: string): Item {
  const key = `${field}\n${raw}`;
  let item = remembered.get(key);
  if (item === undefined) {
    item = itemOf(field, raw);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, item);
  }
  return item;
}

function itemOf(field: string, raw: string): Item {
  const said = fieldKind(field.slice(field.lastIndexOf('.') + 1));
  if (said.name && !/^\d/.test(raw)) return nameItem(field, raw, namesIn(raw));
  const day = /^\d/.test(raw) ? (DAY.exec(raw) ?? germanDay(raw)) : null;
  if (day !== null) return dayItem(field, raw, day);
  if (raw.includes('@') && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(raw)) return emailItem(field, raw);
  if (CURRENCY.test(raw) && /\d/.test(raw) && !PLATE.test(raw)) return amountItem(field, raw, 'money');
  if (said.phone && /\d{3}/.test(raw)) return phoneItem(field, raw);
  if (/^-?\d+(?:[.,]\d{1,2})?$/.test(raw) && said.money) return amountItem(field, raw, 'money');
  const key = plainKey(raw);
  if (/^[a-z]{2}\d{2}[a-z0-9]{11,30}$/.test(key) && /^[A-Za-z]{2}\d{2}/.test(raw)) return ibanItem(field, raw, key);
  if (isCode(said, raw, key)) return { ...codeItem(field, raw, key), ...measured(raw) };
  if (/^-?\d+(?:[.,]\d+)?$/.test(raw)) return amountItem(field, raw, 'number');
  if (/^\d[\d.,'’ ]*\s?(?:\p{L}{1,5}|m³|m²)\.?$/u.test(raw))
    return { ...amountItem(field, raw, 'number'), weak: textForms(raw) };
  if (said.address || /^[^,]*\p{L}{3,}[^,]*\d+[^,]*,\s*\S/u.test(raw) || looksLikeStreet(raw))
    return addressItem(field, raw);
  const kind = said.place ? 'place' : 'text';
  const within = DAY_WITHIN.exec(raw);
  if (within !== null && kind === 'text') return { ...dayItem(field, raw, within), kind, weak: textForms(raw) };
  return { field, raw, kind, strong: said.secret && key.length >= 6 ? [key] : [], weak: textForms(raw) };
}

/** `48213,7 kWh`: the reading of a meter is an amount as well. */
function measured(raw: string): { amount?: number } {
  const amount =
    /^\d[\d.,'’ ]*\s?\p{L}{1,5}$/u.test(raw) && / /.test(raw) ? readings(raw.replace(/\s*\p{L}+$/u, ''))[0] : undefined;
  return amount === undefined ? {} : { amount };
}

function germanDay(raw: string): RegExpExecArray | null {
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(raw);
  if (match === null) return null;
  return DAY.exec(`${match[3]}-${(match[2] as string).padStart(2, '0')}-${(match[1] as string).padStart(2, '0')}`);
}

/** The whole address; what stands before the @ by itself where the talk is of this person. */
function emailItem(field: string, raw: string): Item {
  const key = plainKey(raw);
  const box = plainKey(raw.slice(0, raw.indexOf('@')));
  // Broken into groups, `koerner` is no longer seen to be `körner`.
  const strong = [key, raw.toLowerCase().replace(/[^a-z0-9]/g, '')];
  if (/\d/.test(key)) strong.push(leetForm(key));
  return { field, raw, kind: 'email', strong: unique(strong), weak: box.length >= 5 ? [box] : [] };
}

function nameItem(field: string, raw: string, { first, last }: Names): Item {
  const given = first[0] ?? '';
  if (last === '' || given === '')
    return { field, raw, kind: 'name', strong: [], weak: [given].filter((part) => part.length > 2) };
  const whole = first.join('');
  const strong = unique([given + last, last + given, whole + last, last + whole]);
  return { field, raw, kind: 'name', strong, weak: [] };
}

function dayItem(field: string, raw: string, match: RegExpExecArray): Item {
  const day = {
    year: Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
    birth: BIRTH_FIELD.test(field),
  };
  const time = match[4];
  return { field, raw, kind: 'date', strong: [], weak: time === undefined ? [] : [time.replace(':', '')], day };
}

function amountItem(field: string, raw: string, kind: 'money' | 'number'): Item {
  const numeral = /\d[\d.,'’\s]*/u.exec(raw)?.[0] ?? '';
  const amount = readings(numeral.trim())[0];
  const digits = kind === 'number' && /^\d{2,}$/.test(raw) ? [raw] : [];
  return amount === undefined
    ? { field, raw, kind, strong: [], weak: [] }
    : { field, raw, kind, strong: [], weak: digits, amount };
}

/** Country codes of the supported languages' countries and their neighbours. */
const COUNTRY = /^(?:\+|00)\s?(1|44|49|43|41|353|91|31|32|33|34|39|45|46|47|48|61|64|27|352|423|420)/;

function phoneItem(field: string, raw: string): Item {
  const national = raw.replace(COUNTRY, '').replace(/^\s*\(0\)/, '');
  const digits = plainKey(national).replace(/[a-z]/g, '').replace(/^0+/, '');
  const country = COUNTRY.exec(raw)?.[1];
  const strong = digits.length >= 6 ? [digits] : [];
  if (country !== undefined && digits.length >= 6) strong.push(country + digits);
  const groups = national.split(/[\s/()-]+/).filter((part) => part !== '');
  const subscriber = groups.slice(1).join('').replace(/\D/g, '');
  if (subscriber.length >= 7) strong.push(subscriber);
  const weak = subscriber.length === 6 ? [subscriber] : [];
  return { field, raw, kind: 'phone', strong, weak, ...tailOf(digits) };
}

function ibanItem(field: string, raw: string, key: string): Item {
  return {
    field,
    raw,
    kind: 'iban',
    strong: [key, key.slice(4), key.slice(-10)],
    weak: [key.slice(2)],
    ...tailOf(key),
  };
}

function tailOf(key: string): { tail?: string } {
  return key.length >= 7 ? { tail: key.slice(-4) } : {};
}

/** Long enough identifiers stand for themselves; short ones only where the talk is of this person. */
function codeItem(field: string, raw: string, key: string): Item {
  const digits = key.replace(/\D/g, '').length;
  const own =
    key.length >= 6 || (key.length >= 5 && digits >= 2 && digits < key.length) || (key.length === 5 && digits === 5);
  const strong = own ? [key] : [];
  // `KA 05 MH 4321`: the nought may be left out.
  if (/^[a-z]{2}0\d[a-z]{1,3}\d{4}$/.test(key)) strong.push(key.slice(0, 2) + key.slice(3));
  const figures = key.replace(/^[a-z]+/, '');
  if (own && figures !== key && figures.length >= 5 && /^\d+$/.test(figures)) strong.push(figures);
  const weak = own ? (figures !== key && figures.length >= 4 ? [figures] : []) : key.length >= 2 ? [key] : [];
  return { field, raw, kind: 'code', strong, weak, ...(key.length >= 8 ? { tail: key.slice(-4) } : {}) };
}

/** `Weidenring 71, 24143 Kiel`: street with number stands for itself; street, number, postcode and town alone do not. */
function addressItem(field: string, raw: string): Item {
  const strong: string[] = [];
  const weak: string[] = [];
  const parts = raw
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  // "Apt 5, 230 Sycamore Ave": a flat may stand in front of its house.
  const house = parts.length > 1 && FLAT.test(parts[0] as string) ? parts[1] : parts[0];
  for (const part of parts) {
    const pieces = shortStreets(writtenDigits(piecesOf(part)));
    const numbers = pieces.filter((piece) => piece.digits);
    const letters = pieces.filter((piece) => !piece.digits && piece.text.length > 1);
    const key = join(pieces);
    const word = join(letters);
    const number = numbers.length === 1 ? (numbers[0] as Piece).text : '';
    if (number !== '' && number.length <= 4 && word.length >= 4 && part === house) {
      const suffix = pieces.find((piece) => !piece.digits && piece.text.length === 1)?.text ?? '';
      strong.push(key, word + number + suffix, number + suffix + word, word + number);
      weak.push(word, number);
      // "Sycamore, number 230": the street without what makes it one.
      const bare = join(letters.slice(0, -1));
      if (bare.length >= 4 && isStreetWord((letters.at(-1) as Piece).text)) weak.push(bare + number, number + bare);
    } else if (number.length >= 4 && word.length >= 3) weak.push(word, number, key);
    else if (key.length >= 3) weak.push(...(word.length >= 3 && word !== key ? [key, word] : [key]));
  }
  return { field, raw, kind: 'place', strong: unique(strong), weak: unique(weak) };
}

/** The forms of words: the whole text; a name in it both ways; a text with a day in it by that day too. */
function textForms(raw: string): string[] {
  const key = plainKey(raw);
  const forms = key.length >= 2 && !/^\d$/.test(key) ? [key] : [];
  const bare = join(piecesOf(raw.replace(/\d+(?:[.,]\d+)?\s?(?:mg|ml|g|kg|gb|mbps|mbit|cm|l)\b/gi, '')));
  if (bare !== key && bare.length >= 5) forms.push(bare);
  const words = piecesOf(raw).filter((piece) => !piece.digits && piece.text.length >= 5);
  // A person in the record is known by either name: "Sana" of "Sana Qureshi".
  if (/^\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u.test(raw))
    forms.push(
      ...piecesOf(raw)
        .map((piece) => piece.text)
        .filter((word) => word.length >= 4),
    );
  // A telling word of a longer text: "celiac" of "celiac disease", "Zöliakie".
  if (words.length === 2 && piecesOf(raw).length === 2)
    forms.push(...words.map((piece) => piece.text).filter((word) => word.length >= 6));
  return unique(forms);
}

function plainKey(raw: string): string {
  return join(shortStreets(writtenDigits(piecesOf(raw))));
}

function join(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) text += piece.text;
  return text;
}

/** For a handful: a set would cost more to make. */
function unique(forms: readonly string[]): string[] {
  return forms.filter((form, index) => forms.indexOf(form) === index);
}
