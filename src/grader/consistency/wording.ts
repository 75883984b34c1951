import { marksAs } from '../../language/claims/marks.js';
import { meets, sharedStems, topicWords } from '../../language/claims/topic.js';
import { fold } from '../../language/fold.js';
import { perLanguage } from '../../language/language.js';
import { perReading, type Reading } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import { areSetApart, type Comparison, type Conflict } from './conflict.js';
import type { Said } from './ledger.js';
import { newWords } from './thread.js';

/** "When's she in?" is answered with another person than the one just named. */
export function personConflict({ now, before }: Comparison): Conflict | undefined {
  const then = before.at(-1);
  if (then === undefined || then.turn !== now.turn - 1 || !asksAfter(now)) return undefined;
  const found = nameConflict(now, then, titledIn);
  return found === undefined ? undefined : { ...found, rule: 'person.changed' };
}

const LONG = 8;

/** A short question with a pronoun for a person, and no name of its own. */
function asksAfter({ asked }: Said): boolean {
  const words = asked.folded.match(/\p{L}+/gu) ?? [];
  return (
    words.length <= LONG &&
    words.some((word) => asked.language.claims.personal.includes(word)) &&
    titledIn(asked).length === 0
  );
}

/** Facts that are words: the name of a person, an address. Only held against `same_as`. */
export function wordingConflict({ now, reference, given }: Comparison): Conflict | undefined {
  if (reference === undefined) return undefined;
  return (
    (given || marksAs(now.asked, 'who').length > 0 ? nameConflict(now, reference) : undefined) ??
    addressConflict(now, reference)
  );
}

/** Another person is named in the same role. */
function nameConflict(
  now: Said,
  then: Said,
  named: (reply: Reading) => readonly string[] = namesOf,
): Conflict | undefined {
  const before = named(then.reply);
  const after = named(now.reply);
  const fresh = after.find((name) => !before.some((other) => sameName(name, other)));
  if (fresh === undefined || before.length === 0 || after.some((name) => before.some((other) => sameName(name, other))))
    return undefined;
  const reason = `names "${fresh}" here, where turn ${then.turn} named "${before[0]}"`;
  return { rule: 'name.changed', reason, now: fresh, before: before[0] as string, turn: then.turn };
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => fold(name).replace(/'s?$/, '').split(/\s+/)) as [string[], string[]];
  if (x.length > 1 && y.length > 1) return x.join(' ') === y.join(' ');
  return x.at(-1) === y.at(-1) || x[0] === y[0];
}

const FULL_NAME = /(?<![\p{L}\p{N}.])\p{Lu}\p{Ll}{1,15} \p{Lu}\p{Ll}{1,20}(?![\p{L}\p{N}])/gu;

const titledName = perLanguage((language) => {
  const titles = language.claims.persons.join('|').replaceAll('.', '\\.');
  return new RegExp(`(?<![\\p{L}])(?:${titles})\\.? (\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)`, 'giu');
});

function titledIn(reply: Reading): readonly string[] {
  return [...reply.text.matchAll(titledName(reply.language))]
    .map((match) => match[1] as string)
    .filter((name) => /^\p{Lu}/u.test(name));
}

/** "Frau Lehner", "Anita Rao": a title with a capitalised word, or (where nouns are small) two capitalised words. */
function namesOf(reply: Reading): string[] {
  const names = [...titledIn(reply)];
  if (!reply.language.claims.smallNouns) return names;
  for (const { 0: name, index } of reply.text.matchAll(FULL_NAME))
    if (topicWords(reply).some((word) => word.start === index)) names.push(name);
  return names;
}

/** The street of an address is another one. */
function addressConflict(now: Said, then: Said): Conflict | undefined {
  const after = streetsOf(now.reply)[0];
  const before = after === undefined ? undefined : streetsOf(then.reply)[0];
  if (before === undefined || after === undefined || before.key === after.key) return undefined;
  const reason = `gives the address "${after.text}" here, "${before.text}" in turn ${then.turn}`;
  return { rule: 'address.changed', reason, now: after.text, before: before.text, turn: then.turn };
}

const streetNames = perLanguage((language) => {
  const ways = language.claims.streets.join('|');
  const joined = new RegExp(`\\p{Lu}[\\p{L}-]*(?:${ways})\\.? \\d{1,4}[a-z]?(?![\\p{L}\\d])`, 'gu');
  const apart = new RegExp(`(?:\\d{1,4}[a-z]? )?(?:\\p{Lu}[\\p{L}'-]{1,30} ){1,4}(?:${ways})(?![\\p{L}])`, 'giu');
  // Most replies name no kind of way at all.
  return { any: new RegExp(`(?:${ways})(?![\\p{L}])`, 'iu'), patterns: [joined, apart] };
});

interface Street {
  readonly text: string;
  readonly key: string;
}

/** Written as one word with its kind of way behind ("Rosenallee 4"), or with the kind as a word of its own. */
const streetsOf = perReading((reply): readonly Street[] => {
  const { any, patterns } = streetNames(reply.language);
  if (!any.test(reply.text)) return [];
  const found = patterns.flatMap((pattern) => [...reply.text.matchAll(pattern)].map((match) => match[0]));
  return found.filter((text) => /^[\p{Lu}\d]/u.test(text)).map((text) => ({ text, key: streetKey(text) }));
});

/** "Rosenstr. 4" and "Rosenstraße 4" are one street. */
function streetKey(text: string): string {
  return fold(text)
    .replace(/stra(?:ß|ss)e|str\./g, 'str')
    .replace(/\bstreet\b/g, 'st')
    .replace(/\broad\b/g, 'rd')
    .replace(/\bavenue\b/g, 'ave')
    .replace(/[^\p{L}\d]/gu, '');
}

const NOMINAL = new RegExp(
  String.raw`(?<![\p{L}\d])(\p{L}{3,20}) ([a-z]?\d{1,3}[a-z]?)(?![\p{L}\d%€$£-]|[.,:]\d|\s?(?:€|%|eur|${small('unitBehind')}))`,
  'uy',
);

/** "Counter 5", "gate b7": a number that names a thing. The same noun with another number is another thing. */
export function nominalConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  const asked = reference !== undefined || now.recalls || before.some((one) => one.changes);
  for (const mine of nominalsOf(now)) {
    if (!asked && !now.reply.language.claims.places.includes(mine.noun)) continue;
    for (const then of given && reference !== undefined ? [reference] : before) {
      const theirs = nominalsOf(then).filter((one) => one.noun === mine.noun);
      const rival = theirs[0];
      if (rival === undefined || theirs.some((one) => one.number === mine.number)) continue;
      // "No longer from platform 7, but from 11" tells the change.
      const told = nominalsOf(now).some(
        ({ noun, number }) => noun === mine.noun && theirs.some((one) => one.number === number),
      );
      if (!asked && (told || !isSamePlace(now, then, mine.noun))) continue;
      const reason = `says "${mine.text}" here, "${rival.text}" in turn ${then.turn}`;
      return { rule: 'number.changed', reason, now: mine.text, before: rival.text, turn: then.turn };
    }
  }
  return undefined;
}

/** Beside the noun itself the exchanges have a thing in common, and the question brings up no other. */
function isSamePlace(now: Said, then: Said, noun: string): boolean {
  const others = (said: Said) => [...said.askedWords, ...said.words].filter((word) => word.word !== noun);
  // "From which gate? - Terminal 1, gate 112": the place that is asked for is another one than the two share.
  const places = nominalsOf(now).filter((one) => one.noun !== noun);
  const fresh = newWords(now, then).filter(({ word }) => !places.some((one) => one.noun === word));
  if (areSetApart(others(now), others(then)) || meets(fresh, now.words)) return false;
  return sharedStems(others(now), others(then)).length > 0 || fresh.length === 0;
}

interface Nominal {
  readonly noun: string;
  readonly number: string;
  readonly text: string;
}

function nominalsOf({ reply }: Said): readonly Nominal[] {
  return nominalsIn(reply);
}

/** The noun is a telling word: the pattern is tried at those that stand before a number only. */
const nominalsIn = perReading((reply): readonly Nominal[] => {
  const { folded } = reply;
  const found: Nominal[] = [];
  for (const { start, end, generic } of topicWords(reply)) {
    if (generic || folded[end] !== ' ' || !(isDigit(folded, end + 1) || isDigit(folded, end + 2))) continue;
    NOMINAL.lastIndex = start;
    const match = NOMINAL.exec(folded);
    if (match === null) continue;
    const text = reply.text.slice(start, start + match[0].length);
    found.push({ noun: match[1] as string, number: match[2] as string, text });
  }
  return found;
});

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
