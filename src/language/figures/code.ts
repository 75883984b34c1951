import { type Twin, twin } from '../matching.js';
import { around } from './context.js';
import type { Figure, FigureKind } from './figure.js';
import { found, type Scan, take } from './scan.js';

/** Addresses and numbers that name something: e-mail, URL, IBAN, phone, reference. */

const EMAIL = twin(/[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu);
const URL = twin(
  /(?:https?:\/\/|www\.)[^\s<>"'()[\]]{2,300}|(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}(?:com|org|net|de|at|ch|uk|ie|eu|info|io|example|in|us|test|app|gov|co|li|shop|bank|help)(?![\p{L}\p{N}.-]*@)(?![\p{L}\p{N}])(?:\/[^\s<>"'()[\]]{0,200})?/gu,
);
const IBAN = twin(/(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,4})?(?![\p{L}\p{N}])/gu);
const PHONE = twin(
  /(?<![\p{L}\p{N}.,/-])(?:\+\d{1,3}[ ./-]{0,2}|00\d{2}[ ./-]{0,2})?(?:\(0?\d{1,5}\)[ ./-]{0,3})?\d{1,6}(?:[ ]?[/.-]?[ ]?\d{1,8}){1,6}(?![\p{L}\p{N}])/gu,
);
const SERVICE_PHONE = twin(/(?<![\p{N}])(?:1-)?[89]\d{2}-\d{3}-\d{4}(?!\d)|(?<![\p{N}])\(\d{3}\) ?\d{3}-\d{4}(?!\d)/gu);
const CODE = twin(
  /(?<![\p{L}\p{N}])(?:(?=[\p{L}-]{0,10}\d)[\p{L}\p{N}]{2,24}(?:[-/_.][\p{L}\p{N}]{1,24}){0,6})(?![\p{L}\p{N}])/gu,
);
const SPACED_CODE = twin(/(?<![\p{L}\p{N}])[A-Z]{1,4}(?:[ -]\d{1,12}){1,5}(?:[ -]?[A-Z]{1,2})?(?![\p{L}\p{N}-])/gu);
const DIGIT_CODE = twin(
  /(?<![\p{L}\p{N}.,'])(?:\d{2,6}(?:[ -]\d{2,6}){1,6}|\d(?:[ -]\d){3,20}|\d{4,})(?![\p{L}\p{N}]|[.,']\d)/gu,
);
/** What looks like the letters of a code, and is a word in capitals or a currency. */
const CAPITALS = new RegExp(`^(?:${around('capitals').toUpperCase()}|EUR|CHF|GBP|USD)[ -]`);

export function codes(scan: Scan): void {
  const { folded } = scan;
  if (folded.includes('@')) takeAll(scan, EMAIL, 'email', (raw) => raw.replace(/[.-]+$/, ''));
  if (/\.[a-z]|:\/\/|www\./.test(folded))
    takeAll(scan, URL, 'url', canonicalUrl, (raw) => raw.replace(/[.,;:!?*_~`]+$/, ''));
  if (!/\d/.test(folded)) return;
  if (/[a-z]{2}\d{2}/.test(folded)) takeAll(scan, IBAN, 'iban', (raw) => (plausibleIban(raw) ? bare(raw) : ''));
  if (/\d{3}-\d{4}/.test(folded)) takeAll(scan, SERVICE_PHONE, 'phone', canonicalPhone);
  if (/[+(]|(?<![\d.,/-])0/.test(folded))
    takeAll(scan, PHONE, 'phone', (raw) => (plausiblePhone(raw) ? canonicalPhone(raw) : ''));
}

/** References are read last of all but plain numbers: only what no date, amount or time has taken. */
export function references(scan: Scan): void {
  if (!/\d/.test(scan.folded)) return;
  for (const match of found(scan, SPACED_CODE, scan.reading.text)) {
    const raw = match[0];
    if (raw.replace(/\D/g, '').length < 2 || CAPITALS.test(raw)) continue;
    add(scan, 'id', match.index, raw, bare(raw));
  }
  takeAll(scan, CODE, 'id', (raw) => (isReference(raw) ? bare(raw) : ''));
  takeAll(scan, DIGIT_CODE, 'id', (raw) => (/^(?:19|20)\d{2}$/.test(raw) ? '' : bare(raw)));
}

function isReference(raw: string): boolean {
  if (!/\d/.test(raw) || !/\p{L}/u.test(raw) || raw.length < 3) return false;
  // "2x", "3er", "24/7", "5-fach", "1st": words that begin with a small number.
  return !/^\d{1,3}(?:\p{Ll}{1,3}|-?\p{Ll}{3,}(?:-.*)?)$/u.test(raw) && !/^\p{L}{4,}-\d$/u.test(raw);
}

export function bare(raw: string): string {
  return raw.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

function canonicalUrl(raw: string): string {
  return raw
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[.,;:!?*_~`]+$/, '')
    .replace(/\/$/, '');
}

function plausibleIban(raw: string): boolean {
  const plain = bare(raw);
  return (
    plain.length >= 15 && plain.length <= 34 && /^[A-Z]{2}\d{2}/.test(plain) && (plain.match(/\d/g)?.length ?? 0) >= 10
  );
}

function plausiblePhone(raw: string): boolean {
  const digits = raw.replace(/\D/g, '').length;
  if (digits < 7 || digits > 16) return false;
  // "03.06. 149": a day, and a number behind it.
  if (/^\d{1,2}\.\d{1,2}\. /.test(raw)) return false;
  if (/^\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}(?!\d)/.test(raw) || /^\d{4}-\d{2}-\d{2}/.test(raw)) return false;
  return /^(?:\+|\(0|0)/.test(raw);
}

const COUNTRY = /^(?:\+|00)(49|43|41|44|353|33|39|31|32|45|46|47|48|91|61|1)/;

/** The country code that a number is written with, where it has one. */
function countryOf(raw: string): string | undefined {
  return COUNTRY.exec(raw.replace(/[^\d+]/g, ''))?.[1];
}

/** National digits with one leading zero, whatever country code and brackets were written. */
export function canonicalPhone(raw: string): string {
  const digits = raw.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  const national = digits.replace(COUNTRY, '0');
  const zeroed = national.replace(/^0+/, '0');
  return zeroed.length === 11 && zeroed.startsWith('1') ? zeroed.slice(1) : zeroed;
}

function takeAll(
  scan: Scan,
  pattern: Twin,
  kind: FigureKind,
  canonical: (raw: string) => string,
  trim: (raw: string) => string = (raw) => raw,
): void {
  for (const match of found(scan, pattern)) {
    const raw = trim(match[0]);
    add(scan, kind, match.index, raw, canonical(raw));
  }
}

function add(scan: Scan, kind: FigureKind, start: number, raw: string, value: string): void {
  if (value === '') return;
  const country = kind === 'phone' ? countryOf(raw) : undefined;
  const end = start + raw.length;
  const figure: Figure = { kind, start, end, value, values: [value], ...(country === undefined ? {} : { country }) };
  take(scan, figure);
}
