import { isAadhaar, isAhv, isAustrianSvnr, isGermanTaxId, isNhsNumber, isPps } from '../../language/forms/checksums.js';
import {
  isBsn,
  isCodiceFiscale,
  isDni,
  isHealthNumber,
  isNino,
  isNir,
  isPan,
  isPensionNumber,
  isPesel,
  isSampleNino,
  isSsn,
} from '../../language/forms/national-ids.js';
import { matchesOf } from '../../language/matching.js';
import { told, toldWord } from '../../language/person/telling-words.js';
import type { Span } from '../../language/span.js';
import { type Dossier, isKnown } from './dossier.js';
import type { Source } from './source.js';
import { contactsIn } from './stray-contacts.js';
import { checkedNumbers } from './stray-numbers.js';
import { findForm, type Spoken, spoken } from './stream.js';

/** An identifier in a reply that belongs to nobody known. */
export interface Stray extends Span {
  readonly what: string;
  /** Whether its check digits are right, so that it must be somebody's; phones and addresses only get a note. */
  readonly certain: boolean;
}

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
  [
    'National Insurance number',
    /(?<![\p{L}\p{N}])\p{L}{2} ?\d{2} ?\d{2} ?\d{2} ?[A-Da-d](?![\p{L}\p{N}])/gu,
    /national insurance|\bni (?:number|no)|\bnino\b/i,
    (bare) => isNino(bare) || isSampleNino(bare),
  ],
  ['social security number', /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g, /\bssn\b|social security/i, isSsn],
  ['PAN', /(?<![\p{L}\p{N}])\p{L}{5} ?\d{4} ?\p{L}(?![\p{L}\p{N}])/gu, /\bPAN\b/, isPan],
  ['citizen service number', /(?<!\d)\d{9}(?!\d)/g, /\bbsn\b|burgerservice/i, isBsn],
  ['PESEL', /(?<!\d)\d{11}(?!\d)/g, /\bpesel\b/i, isPesel],
  [
    'French insurance number',
    /(?<!\d)\d ?\d{2} ?\d{2} ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?!\d)/g,
    /\bnir\b|\binsee\b|sécurité sociale/i,
    isNir,
  ],
  ['DNI', /(?<!\d)\d{8}[ -]?[A-Za-z](?![\p{L}\p{N}])/gu, /\bdni\b|\bnif\b/i, isDni],
  [
    'Italian tax code',
    /(?<![\p{L}\p{N}])\p{L}{6} ?\d{2}\p{L}\d{2} ?\p{L}\d{3}\p{L}(?![\p{L}\p{N}])/gu,
    /codice fiscale/i,
    isCodiceFiscale,
  ],
  [
    'pension insurance number',
    /(?<!\d)\d{2} ?\d{6} ?[A-Za-z] ?\d{3}(?![\p{L}\p{N}])/gu,
    /rentenversicherung|sozialversicherung|versicherungsnummer|rvnr/i,
    isPensionNumber,
  ],
  [
    'health insurance number',
    /(?<![\p{L}\p{N}])[A-Za-z] ?\d{3} ?\d{3} ?\d{3}(?!\d)/gu,
    /versichertennummer|krankenversicher|\bkvnr\b/i,
    isHealthNumber,
  ],
  ['Aadhaar number', /(?<!\d)\d{4}[ -]?\d{4}[ -]?\d{4}(?!\d)/g, /aadhaar|aadhar|uidai/i, isAadhaar],
];
/** Letters on both sides of the figures: the word for it may stand in the question alone. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(['National Insurance number', 'PAN', 'Italian tax code']);

/** Whether a number stands for all numbers of its kind: "two letters, six figures and a letter, like QQ 12 34 56 C". */
function isExample(text: string, at: number): boolean {
  return EXAMPLE.test(text.slice(Math.max(0, at - 80), at)) || ONLY_EXAMPLE.test(text.slice(at, at + 60));
}

const EXAMPLE = toldWord('asExample', 'iu');
const ONLY_EXAMPLE = new RegExp(
  String.raw`^[\p{L}\d ]+(?:${told('beExample')}) (?:\p{L}+ ){0,3}(?:${told('example')})(?!\p{L})`,
  'iu',
);

/** Identifiers that are neither the customer's own, nor in the facts, nor anybody's who is known. */
export function straysIn(source: Source, dossier: Dossier): Stray[] {
  const text = source.text.source;
  const strays: Stray[] = [];
  const take = (what: string, { start, end }: Span, plain: Spoken, certain: boolean) => {
    if (!isSomebodys(plain, dossier)) strays.push({ what, start, end, certain });
  };
  const takeMatch = (what: string, { index, 0: said }: RegExpExecArray) =>
    take(what, { start: index, end: index + said.length }, spoken(said), true);
  for (const { what, start, end, plain } of checkedNumbers(source.text))
    take(what, { start, end }, spoken(plain), true);
  if (/\d/.test(text)) {
    for (const match of text.includes('756') ? matchesOf(AHV, text) : [])
      if (isAhv(match[0].replace(/\D/g, ''))) takeMatch('AHV number', match);
    const asked = dossier.said.at(-1)?.source ?? '';
    for (const [what, shape, word, check] of NATIONAL) {
      if (!word.test(text) && !(UNMISTAKABLE.has(what) && word.test(asked))) continue;
      for (const match of matchesOf(shape, text)) {
        const bare = match[0].replace(/[^\p{L}\p{N}]/gu, '');
        if (check(bare) && !(isSampleNino(bare) && isExample(text, match.index))) takeMatch(what, match);
      }
    }
  }
  for (const { what, start, end } of contactsIn(text))
    take(what, { start, end }, spoken(text.slice(start, end)), false);
  return strays;
}

function isSomebodys({ main }: Spoken, dossier: Dossier): boolean {
  return (
    isKnown(dossier, main.text) ||
    dossier.ledger.table.find(main).length > 0 ||
    findForm(dossier.ledger.facts.main, main.text.replace(/^0+/, '')) !== null
  );
}
