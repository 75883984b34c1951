import { figuresOf } from '../figures/figures.js';
import { type Language, perLanguage } from '../language.js';
import { matchesOf } from '../matching.js';
import { perReading, type Reading } from '../reading.js';
import { small } from '../small-words.js';
import type { Span } from '../span.js';
import { type FactWord, factWord, findWord } from './word-fact.js';

const COIN = new RegExp(`(?:${small('coins')})`, 'u');
const NO_COIN = new RegExp(
  String.raw`(?<!\p{L})(?:${small('noCoin')}) (?:${small('coins')})(?!\p{L})(?! (?:${small('coinMore')})(?!\p{L}))`,
  'gu',
);
const DUE_NOTHING = new RegExp(
  String.raw`(?<!\p{L})(?:${small('dueNothing')})(?!\p{L})(?!,? (?:${small('dueMore')})(?!\p{L}))`,
  'gu',
);
/** A reply that begins with it, as the answer to what something costs does. */
const NOTHING = new RegExp(String.raw`^\s*(?:${small('nilAnswer')})(?=[.!]|\s*$)`, 'u');
const FREE_FACT = new RegExp(String.raw`^\s*(?:${small('freeFacts')})\s*$`, 'iu');
const NOT_A = new RegExp(String.raw`(?<!\p{L})(?:${small('notA')}) $`, 'u');

/** "Keinen Cent", "das kostet Sie nichts", "there's no charge for that": nothing is due. "Not a penny more" tells that of no amount. */
export const nothingDue = perReading(({ folded }): readonly Span[] => {
  const coins = COIN.test(folded) ? matchesOf(NO_COIN, folded) : [];
  const answer = NOTHING.exec(folded);
  return [...coins, ...matchesOf(DUE_NOTHING, folded), ...(answer === null ? [] : [answer])].map(
    ({ index, 0: words }) => ({ start: index, end: index + words.length }),
  );
});

/** A fact as it is read: one that says in several words that something is free is that one word. */
export function plainFree(fact: string, language: Language): string {
  return FREE_FACT.test(fact) ? language.inflection.free : fact;
}

/** "Not a penny", "nicht einen Cent mehr": a coin that is named only to say that there is none. */
export function isNoCoin({ folded }: Reading, { start }: Span): boolean {
  return NOT_A.test(folded.slice(Math.max(0, start - 40), start));
}

/** Where a text says that something costs nothing, for a fact that names no amount: "0 €" is free where it is the only amount. */
export function freeIn(reading: Reading): readonly Span[] {
  const due = nothingDue(reading);
  const amounts = figuresOf(reading).filter(({ kind }) => kind === 'money');
  return due.length > 0 || amounts.some(({ amount }) => amount !== 0) ? due : amounts;
}

/** The same for a fact that is an amount of nothing: "free" is "0 €". */
export function zeroIn(reading: Reading): readonly Span[] {
  return [...nothingDue(reading), ...findWord(freeOf(reading.language), reading)];
}

/** A fact's word for what costs nothing. */
export function isFree({ stem }: FactWord, language: Language): boolean {
  return stem === freeOf(language).stem;
}

const freeOf = perLanguage((language) => factWord(language.inflection.free, language));
