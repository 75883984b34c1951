import {
  IBAN_LENGTHS,
  isAadhaar,
  isAhv,
  isAustrianSvnr,
  isGermanTaxId,
  isIban,
  isLuhn,
  isNhsNumber,
  isPps,
} from '../../language/forms/checksums.js';
import { isRoleMailbox, isServiceNumber } from '../../language/forms/public-contacts.js';
import { isLatin, matchesOf, twin } from '../../language/matching.js';
import type { Span } from '../../language/span.js';
import { type Dossier, isKnown } from './dossier.js';
import type { Source } from './source.js';
import { findForm, spoken } from './stream.js';

/** An identifier in a reply that belongs to nobody known. */
export interface Stray extends Span {
  readonly what: string;
  /** Whether its check digits are right, so that it must be somebody's; phones and addresses only get a note. */
  readonly certain: boolean;
}

const IBAN = twin(/(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ .\u00a0-]?[A-Z0-9]{1,4}){3,8}(?![\p{L}\p{N}])/gu);
const CARD =
  /(?<![\d.,-])(?:[3-6]\d{3}[ \u00a0-]\d{4}[ \u00a0-]\d{4}[ \u00a0-]\d{4}|3[47]\d{2}[ -]\d{6}[ -]\d{5}|[3-6]\d{15})(?![\d-])/g;
const CARD_WORD = /karte|card|visa|master|amex|maestro|kredit/i;
const AHV = /(?<!\d)756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}(?!\d)/g;
const NATIONAL: readonly (readonly [string, RegExp, RegExp, (digits: string) => boolean])[] = [
  [
    'German tax number',
    /(?<!\d)\d{2} ?\d{3} ?\d{3} ?\d{3}(?!\d)/g,
    /steuer|identifikationsnummer|\bidnr/i,
    isGermanTaxId,
  ],
  [
    'Austrian insurance number',
    /(?<!\d)\d{4} ?\d{6}(?!\d)/g,
    /sozialversicherung|svnr|sv-nr|versicherungsnummer/i,
    isAustrianSvnr,
  ],
  ['NHS number', /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, /\bnhs\b/i, isNhsNumber],
  ['PPS number', /(?<![\p{L}\p{N}])\d{7}[A-Wa-w]{1,2}(?![\p{L}\p{N}])/gu, /\bpps/i, isPps],
  ['Aadhaar number', /(?<!\d)\d{4}[ -]?\d{4}[ -]?\d{4}(?!\d)/g, /aadhaar|aadhar|uidai/i, isAadhaar],
];
const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const PHONE = twin(
  /(?<![\p{L}\p{N}.,/-])(?:\+\d{1,3}[ ./-]?|00\d{2}[ ./-]?|0)(?:\(0?\d{1,5}\)[ ./-]?)?\d{1,5}(?:[ /.-]{1,3}\d{2,8}){1,5}(?![\p{L}\p{N}])/gu,
);

/** Identifiers that are neither the customer's own, nor in the facts, nor anybody's who is known. */
export function straysIn(source: Source, dossier: Dossier): Stray[] {
  const text = source.text.source;
  const strays: Stray[] = [];
  const take = (what: string, match: RegExpMatchArray, certain: boolean) => {
    const start = match.index as number;
    if (isSomebodys(match[0], dossier)) return;
    strays.push({ what, start, end: start + match[0].length, certain });
  };
  if (/\d/.test(text)) {
    const latin = isLatin(text);
    for (const match of /[A-Z]{2}\d{2}/.test(text) ? matchesOf(latin ? IBAN.latin : IBAN.any, text) : [])
      if (isKnownIban(ibanOf(match[0]))) take('IBAN', match, true);
    for (const match of matchesOf(CARD, text)) if (isCard(match, text)) take('payment card number', match, true);
    for (const match of text.includes('756') ? matchesOf(AHV, text) : [])
      if (isAhv(match[0].replace(/\D/g, ''))) take('AHV number', match, true);
    for (const [what, shape, word, check] of NATIONAL) {
      if (!word.test(text)) continue;
      for (const match of matchesOf(shape, text))
        if (check(match[0].replace(/[^\p{L}\p{N}]/gu, ''))) take(what, match, true);
    }
    for (const match of /[+0]/.test(text) ? matchesOf(latin ? PHONE.latin : PHONE.any, text) : [])
      if (match[0].replace(/\D/g, '').length >= 7 && !isServiceNumber(match[0])) take('phone number', match, false);
  }
  if (text.includes('@'))
    for (const match of matchesOf(EMAIL, text)) if (!isRoleMailbox(match[0])) take('e-mail address', match, false);
  return strays;
}

/** Bare, cut to its country's length: the next word may look like one more group. */
function ibanOf(raw: string): string {
  const bare = raw.replace(/[^A-Z0-9]/g, '');
  return bare.slice(0, IBAN_LENGTHS[bare.slice(0, 2).toLowerCase()] ?? bare.length);
}

/** Of a country that has IBANs, and as long as they are there. */
function isKnownIban(bare: string): boolean {
  return IBAN_LENGTHS[bare.slice(0, 2).toLowerCase()] === bare.length && isIban(bare);
}

function isCard(match: RegExpMatchArray, text: string): boolean {
  const digits = match[0].replace(/\D/g, '');
  if (!isLuhn(digits) || /^(\d)\1+$/.test(digits)) return false;
  const start = match.index as number;
  return /\D/.test(match[0]) || CARD_WORD.test(text.slice(Math.max(0, start - 60), start));
}

function isSomebodys(raw: string, dossier: Dossier): boolean {
  const { main } = spoken(raw);
  return (
    isKnown(dossier, main.text) ||
    dossier.ledger.table.find(main).length > 0 ||
    findForm(dossier.ledger.facts.main, main.text.replace(/^0+/, '')) !== null
  );
}
