import { marksAs } from '../../language/claims/marks.js';
import { sharedStems, type TopicWord, topicWords, wordsWithin } from '../../language/claims/topic.js';
import { type Language, perLanguage } from '../../language/language.js';
import { perReading, type Reading } from '../../language/reading.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { newWords } from './thread.js';
import { isConsequence } from './turning.js';

// A name in the place of another one: who comes, which company it is, where the one train goes. The customer has named
// none of them, and asks for no other.

/** A name with the words that have to be the same for it to be of one thing. */
interface Named extends Span {
  readonly name: string;
  /** `from` of "your flight from Bremen", with the vehicle; empty where nothing has to be the same. */
  readonly as: string;
}

/** Another person, company or place stands where one was named before. */
export function namedConflict({ now, before, given }: Comparison): Conflict | undefined {
  const then = before.at(-1);
  if (given || then === undefined || then.turn !== now.turn - 1) return undefined;
  if (!HINT.test(now.reply.text) || !HINT.test(then.reply.text)) return undefined;
  if (marksAs(now.asked, 'alternative').length + marksAs(now.asked, 'requested-change').length > 0) return undefined;
  return anotherOf(personsIn, now, then, asksOn) ?? anotherOf(companiesIn, now, then, hasRole) ?? anotherWay(now, then);
}

/** Most replies name nothing: two words with a capital, or a capital behind a small word. */
const HINT = /\p{L} \p{Lu}/u;

type Names = (reply: Reading) => readonly Named[];
type Check = (now: Said, mine: Named, then: Said, theirs: Named) => boolean;

/** Each reply names one, but not the same one, which nobody has brought up. */
function anotherOf(names: Names, now: Said, then: Said, isOfOne: Check): Conflict | undefined {
  const [mine, theirs] = [only(names(now.reply)), only(names(then.reply))];
  if (mine === undefined || theirs === undefined || areAlike(mine.name, theirs.name)) return undefined;
  if (isNamed(mine.name, [now.asked, then.asked, then.reply]) || isNamed(theirs.name, [now.reply])) return undefined;
  return isOfOne(now, mine, then, theirs) ? conflictOf(now, mine, then, theirs) : undefined;
}

function conflictOf(now: Said, mine: Named, then: Said, theirs: Named): Conflict {
  return conflictBetween('named.another', 'another name in the place of the one before', now, mine, then, theirs);
}

function only(names: readonly Named[]): Named | undefined {
  const [first] = names;
  return first !== undefined && names.every(({ name }) => name === first.name) ? first : undefined;
}

/** "Kern" and "Martin Kern" are one. */
function areAlike(a: string, b: string): boolean {
  return a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);
}

function isNamed(name: string, readings: readonly Reading[]): boolean {
  return readings.some(({ text }) => text.includes(name));
}

/** The question brings up nothing new, or the two sentences tell of the same. */
function asksOn(now: Said, mine: Named, then: Said, theirs: Named): boolean {
  const sentence = spanAt(now.reply.sentences, mine.start);
  if (sentence === undefined || sentence.question || isConsequence(now, sentence)) return false;
  if (marksAs(now.reply, 'addition', sentence).length > 0) return false;
  // "At what o'clock?" asks on.
  const { units } = now.reply.language.claims.hourWords;
  return (
    newWords(now, then).every(({ word }) => units.includes(word)) &&
    now.asked.text.length < SHORT &&
    isOwn(then, theirs)
  );
}

/** A longer question brings up something. */
const SHORT = 60;

/** What was told of the person is so, and no offer. */
function isOwn({ reply }: Said, { start }: Named): boolean {
  const sentence = spanAt(reply.sentences, start);
  return sentence !== undefined && !sentence.question;
}

/** Both sentences say of what it is: `Netzbetreiber`. */
function hasRole(now: Said, mine: Named, then: Said, theirs: Named): boolean {
  return sharedStems(besideName(now, mine), besideName(then, theirs)).length > 0;
}

function besideName({ reply, words }: Said, { start, end }: Named): readonly TopicWord[] {
  const sentence = spanAt(reply.sentences, start);
  if (sentence === undefined || sentence.question) return [];
  return wordsWithin(words, sentence).filter((word) => !word.generic && (word.end <= start || word.start >= end));
}

/** "Your flight from Bremen", where the flight left from Berlin. */
function anotherWay(now: Said, then: Said): Conflict | undefined {
  const told = waysIn(then.reply);
  for (const mine of waysIn(now.reply)) {
    if (!isDefinite(now.reply, mine)) continue;
    const theirs = only(told.filter(({ as }) => as === mine.as));
    if (theirs === undefined || areAlike(mine.name, theirs.name)) continue;
    if (isNamed(mine.name, [now.asked, then.asked, then.reply]) || isNamed(theirs.name, [now.reply])) continue;
    return conflictOf(now, mine, then, theirs);
  }
  return undefined;
}

/** "The", "your" stands before the vehicle. */
function isDefinite({ folded, language }: Reading, { start }: Named): boolean {
  const [before = ''] = /\p{L}+(?= $)/u.exec(folded.slice(Math.max(0, start - ARTICLE), start)) ?? [];
  return language.claims.named.articles.includes(before);
}

const ARTICLE = 8;

const patterns = perLanguage(({ claims: { named } }: Language) => ({
  person: new RegExp(`(?<!\\p{L})(?:${named.titles.join('|')})\\.? (\\p{Lu}[\\p{L}'-]+)(?= \\p{Ll})`, 'gu'),
  company: new RegExp(`((?:\\p{Lu}[\\p{L}&-]{1,30} ){1,4})(?:${named.companies.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  vehicle: new RegExp(`(?<!\\p{L})(${named.vehicles.join('|')})(?!\\p{L})`, 'giu'),
  way: new RegExp(`^(?: [\\p{Ll}\\p{N}:]+){0,4} (${named.ways.join('|')}) (\\p{Lu}\\p{Ll}{2,})(?![\\p{L}-])`, 'u'),
}));

const personsIn = perReading((reply): readonly Named[] => namesOf(reply, patterns(reply.language).person));

const companiesIn = perReading((reply): readonly Named[] => namesOf(reply, patterns(reply.language).company));

function namesOf({ text }: Reading, pattern: RegExp): readonly Named[] {
  return [...text.matchAll(pattern)].map(({ 0: all, 1: name = '', index }) => ({
    start: index,
    end: index + all.length,
    name: name.trim(),
    as: '',
  }));
}

/** Where a vehicle goes to or comes from; a word with a capital that is none of a place (`Monday`) names no way. */
const waysIn = perReading((reply): readonly Named[] => {
  const { vehicle, way } = patterns(reply.language);
  const { weekdays, months } = reply.language.figures;
  const times = new Set([...weekdays, ...months].join(' ').split(' '));
  return [...reply.text.matchAll(vehicle)].flatMap(({ 0: word, index }) => {
    const [all, how, name] = way.exec(reply.text.slice(index + word.length, index + word.length + WAY)) ?? [];
    if (all === undefined || how === undefined || name === undefined || times.has(name.toLowerCase())) return [];
    const end = index + word.length + all.length;
    // A telling word of the language is no place: "nach Abschluss".
    const known = topicWords(reply).find((one) => one.end === end);
    if (known === undefined || known.generic) return [];
    return [{ start: index, end, name, as: `${word.toLowerCase()} ${how}` }];
  });
});

const WAY = 60;
