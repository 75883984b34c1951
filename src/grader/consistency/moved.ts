import { marksAs } from '../../language/claims/marks.js';
import { meets, sharedStems, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import { personWords } from '../../language/person/person.js';
import type { Sentence } from '../../language/sentence.js';
import { smallSet } from '../../language/small-words.js';
import { spanAt } from '../../language/span.js';
import type { Comparison, Conflict } from './conflict.js';
import type { Said } from './ledger.js';
import { momentsIn } from './moments.js';
import { strangeNouns } from './strange-nouns.js';
import { goesOnTo, hasNewFigure, newWords } from './thread.js';

// In ordinary conversations customers change their terms and compare offers all the time. What follows from that is no
// contradiction, unless the script says that two replies must agree.

/** What may come out otherwise once the customer has named other terms. */
const OF_TERMS: ReadonlySet<string> = new Set([
  'figure.changed',
  'figure.yielded',
  'number.changed',
  'favour.reversed',
  'list.changed',
  'list.longer',
  'list.replaced',
]);

/** What may be otherwise with a new thing that the customer brings up. */
const OF_NEW_THINGS: ReadonlySet<string> = new Set([
  'figure.changed',
  'figure.shifted',
  'opposite',
  'statement.denied',
  'favour.turned',
]);

/** What the customer has ordered is no claim of what is so. */
const OF_ORDERS: ReadonlySet<string> = new Set(['figure.yielded', 'opposite']);

/** What is so at one time, and otherwise later on. */
const OF_TIMES: ReadonlySet<string> = new Set([
  'status.changed',
  'statement.denied',
  'opposite',
  'favour.reversed',
  'favour.turned',
]);

/** What only bears on each other where both sentences are about one thing. */
const OF_ONE_THING: ReadonlySet<string> = new Set(['condition.dropped', 'deed.impossible']);

/** What differs from one thing or time to the next as a rule: it is only compared where the customer asks again. */
const OF_ANSWERS: ReadonlySet<string> = new Set(['choice.changed', 'address.changed', 'name.changed']);

/** What says nothing of another thing than the one told of before, whatever words they share. */
const OF_NAMED_THINGS: ReadonlySet<string> = new Set(['favour.turned', 'cost.turned']);

/** What is said of one thing, and may be otherwise with the next that is offered. */
const OF_THINGS: ReadonlySet<string> = new Set([
  'figure.changed',
  'status.changed',
  'statement.denied',
  'capacity.changed',
]);

/** What is free, open or possible at one hour, day or size, and not at another. */
const OF_SLOTS: ReadonlySet<string> = new Set([
  'statement.denied',
  'status.changed',
  'opposite',
  'favour.reversed',
  'favour.turned',
  'cost.turned',
  'answer.another',
]);

/** What is said of a thing by name stays said of it, whatever the customer asks next. */
const OF_STATEMENTS: ReadonlySet<string> = new Set(['statement.denied', 'opposite']);

/** Whether the later of two replies speaks under other terms, or of another thing by name, than the earlier one did. */
export function speaksOfAnother(conflict: Conflict, { now, earlier, given }: Comparison): boolean {
  if (given) return false;
  if (OF_ANSWERS.has(conflict.rule)) return !asksAgain(now) && marksAs(now.asked, 'dispute').length === 0;
  const then = earlier.find((one) => one.turn === conflict.turn);
  if (then === undefined) return false;
  const { rule } = conflict;
  if (OF_SLOTS.has(rule) && isOfAnotherSlot(conflict, now, then)) return true;
  if (OF_STATEMENTS.has(rule) && isWordForWord(conflict, now, then)) return false;
  const termed = rule === 'figure.yielded' ? isEcho(now) : rule === 'number.changed' && namesSlot(conflict, now, then);
  if (OF_TERMS.has(rule) && !termed && hasNewTerms(now, then, earlier)) return true;
  if (OF_ORDERS.has(rule) && marksAs(now.asked, 'requested-change').length > 0) return true;
  if (OF_NEW_THINGS.has(rule) && takesUpNew(conflict, now, then)) return true;
  if (rule === 'statement.denied' && asksForAnother(now, then) && !deniesThing(conflict, now)) return true;
  if (rule === 'hours.contradicted' && wentOn(conflict, now, earlier)) return true;
  if (OF_TIMES.has(rule) && tellsProgress(conflict, now)) return true;
  if (OF_NAMED_THINGS.has(rule) && namesStranger(conflict, now, then)) return true;
  if (OF_ONE_THING.has(rule) && sharesNothing(conflict, now, then)) return true;
  return OF_THINGS.has(rule) && (namesAnother(conflict, now, then) || isOfAnotherCase(conflict, now, then));
}

/** "No table at seven", "a table at eight"; "size 42 is sold out", "43 is in stock". */
function isOfAnotherSlot({ now: words, before }: Conflict, now: Said, then: Said): boolean {
  const [here, there] = [sentenceWith(now, words), sentenceWith(then, before)];
  if (here === undefined || there === undefined) return false;
  const [mine, theirs] = [slotsIn(now, here), slotsIn(then, there)];
  return SLOTS.some((kind) => {
    const [own, rivals] = [mine.filter((one) => one.kind === kind), theirs.filter((one) => one.kind === kind)];
    return own.length > 0 && rivals.length > 0 && !own.some((one) => rivals.some((other) => sameFigure(one, other)));
  });
}

/** "The 14:20 leaves from platform 11": both sentences name one train, whatever else the customer tells. */
function namesSlot({ now: words, before }: Conflict, now: Said, then: Said): boolean {
  const [here, there] = [sentenceWith(now, words), sentenceWith(then, before)];
  if (here === undefined || there === undefined) return false;
  const told = slotsIn(then, there);
  return slotsIn(now, here).some((one) => one.kind !== 'number' && told.some((other) => sameFigure(one, other)));
}

const SLOTS = ['time', 'date', 'number'] as const;

function slotsIn({ reply }: Said, { start, end }: Sentence): Figure[] {
  return figuresOf(reply).filter((one) => one.start >= start && one.end <= end);
}

/** Both sentences have the same telling words, two at the least. */
function isWordForWord({ now: words, before }: Conflict, now: Said, then: Said): boolean {
  const [here, there] = [sentenceWith(now, words), sentenceWith(then, before)];
  if (here === undefined || there === undefined) return false;
  const telling = (said: Said, sentence: Sentence) => wordsWithin(said.words, sentence).filter((word) => !word.generic);
  const [mine, theirs] = [telling(now, here), telling(then, there)];
  const counts = [mine, theirs].map((list) => new Set(list.map(({ stem }) => stem)).size);
  const shared = sharedStems(mine, theirs).length;
  return shared >= 2 && counts.every((count) => count === shared);
}

/** "For a business visa …", "for a tourist visa …": each sentence begins with the case that it is of, and they differ. */
function isOfAnotherCase({ now: words, before }: Conflict, now: Said, then: Said): boolean {
  const [mine, theirs] = [caseOf(now, sentenceWith(now, words)), caseOf(then, sentenceWith(then, before))];
  if (mine.length === 0 || theirs.length === 0) return false;
  return mine.some((word) => !meets([word], theirs)) || theirs.some((word) => !meets([word], mine));
}

/** The first telling words behind a preposition that a sentence begins with. */
function caseOf({ reply, words }: Said, sentence: Sentence | undefined): readonly TopicWord[] {
  const [first = ''] = sentence?.folded.match(/^\p{L}+/u) ?? [];
  if (sentence === undefined || !reply.language.claims.narrowing.includes(first)) return [];
  return words.filter(({ generic, start, end }) => !generic && start >= sentence.start && end <= sentence.start + CASE);
}

/** So many letters from the beginning of a sentence may name its case. */
const CASE = 22;

/** "So 250?": nothing but a figure, to be confirmed. */
function isEcho({ asked, askedTelling }: Said): boolean {
  return askedTelling.length === 0 && marksAs(asked, 'weak-recall').some((mark) => mark.start < 3);
}

/**
 * Whether the customer has named another amount, day, number or time since an earlier exchange ("make it 600", "till the
 * 11th", "I'm 23"): what the bot reckons from it says nothing against what held before. Asking again, or disputing,
 * brings nothing.
 */
function hasNewTerms(now: Said, then: Said, earlier: readonly Said[]): boolean {
  if (asksAgain(now) || isDisputed(now)) return false;
  return [...earlier.filter((one) => one.turn > then.turn), now].some(
    (one) => hasNewFigure(one, then) || hasNewMonth(one, then),
  );
}

/** "And in June?", "and on the 15th?" */
function hasNewMonth(now: Said, then: Said): boolean {
  const known = [...momentsIn(then.asked), ...momentsIn(then.reply)];
  return momentsIn(now.asked).some(
    ({ order }) =>
      order !== undefined &&
      !known.some((other) => other.order?.day === order.day && other.order.month === order.month),
  );
}

/** "We're nine now after all", "yes, but make it two", "my sister is coming after all, so nine": these dispute nothing. */
function isDisputed({ asked, asks }: Said): boolean {
  if (marksAs(asked, 'dispute').length === 0) return false;
  const orders = marksAs(asked, 'anew').length + marksAs(asked, 'requested-change').length;
  return orders === 0 && (asks || marksAs(asked, 'afterwards').length === 0);
}

/** The customer asks for something to be said again; "both" and "too" alone do not. */
function asksAgain({ asked, reply }: Said): boolean {
  return marksAs(asked, 'recall').length > 0 || marksAs(reply, 'repeat').length > 0;
}

/**
 * Whether the two sentences each bear a name that the other exchange does not know: one flight, house or branch, and
 * then another. Where all nouns have capitals, names cannot be told from them.
 */
function namesAnother({ now: words, before }: Conflict, now: Said, then: Said): boolean {
  if (asksAgain(now) || personWords(now.reply.language).nounsAreCapital) return false;
  const here = sentenceWith(now, words);
  const there = sentenceWith(then, before);
  if (here === undefined || there === undefined) return false;
  const known = `${then.asked.folded} ${then.reply.folded}`;
  return (
    namesIn(now, here).some((name) => !known.includes(name)) &&
    namesIn(then, there).some((name) => !here.folded.includes(name))
  );
}

/** The question goes on to another thing. */
function asksForAnother(now: Said, then: Said): boolean {
  return now.asks && !asksAgain(now) && !isDisputed(now) && goesOnTo(now, then);
}

/** "There's no shuttle" is not of one case only. */
function deniesThing({ now: words }: Conflict, now: Said): boolean {
  const start = now.reply.text.indexOf(words);
  return marksAs(now.reply, 'noun-negator', { start, end: start + words.length }).length > 0;
}

/** A new thing of the question is taken up in the sentence, or in the one before it. */
function takesUpNew({ now: words }: Conflict, now: Said, then: Said): boolean {
  if (asksAgain(now) || isDisputed(now)) return false;
  // "Do I get it back?" names what is asked, not another thing.
  const predicates = marksAs(now.asked, 'opposition');
  const fresh = newWords(now, then).filter(
    (word) => !predicates.some((mark) => mark.start < word.end && word.start < mark.end),
  );
  const sentence = fresh.length === 0 ? undefined : sentenceWith(now, words);
  if (sentence === undefined) return false;
  const previous = now.reply.sentences.findLast(({ end }) => end <= sentence.start);
  const taken = wordsWithin(now.words, { start: previous?.start ?? sentence.start, end: sentence.end });
  return taken.some((word) => meets([word], fresh) && !isParticiple(now, word));
}

/** "What time is it served?" – "it's served from 7": what is done with the thing is no other thing. */
function isParticiple({ reply: { folded, language } }: Said, { start, end }: TopicWord): boolean {
  const { passive } = language.claims;
  return passive?.test(folded.slice(Math.max(0, start - BEFORE), end)) === true;
}

const BEFORE = 20;

/** Between the two the customer went on to another thing, which the sentence names. */
function wentOn({ now: words, turn }: Conflict, now: Said, earlier: readonly Said[]): boolean {
  const sentence = sentenceWith(now, words);
  const then = earlier.find((one) => one.turn === turn);
  if (sentence === undefined || then === undefined) return false;
  const own = wordsWithin(now.words, sentence).filter((word) => !meets([word], [...then.words, ...then.askedWords]));
  return earlier.some((one) => one.turn > turn && meets(own, newWords(one, then)));
}

/** "In the meantime", "as of a few minutes ago": the reply says itself that it is otherwise than before. */
function tellsProgress({ now: words }: Conflict, now: Said): boolean {
  const sentence = sentenceWith(now, words);
  return sentence !== undefined && marksAs(now.reply, 'meanwhile', sentence).length > 0;
}

/** "Dogs can't go on the sofas": the later words name a thing that the earlier exchange does not know. */
function namesStranger({ now: words }: Conflict, now: Said, then: Said): boolean {
  if (asksAgain(now) || isDisputed(now)) return false;
  const start = now.reply.text.indexOf(words);
  const named = wordsWithin(now.words, { start, end: start + words.length });
  return strangeNouns(now.reply, named, [...then.words, ...then.askedWords]).length > 0;
}

function sharesNothing({ now: words, before }: Conflict, now: Said, then: Said): boolean {
  const [here, there] = [sentenceWith(now, words), sentenceWith(then, before)];
  if (here === undefined || there === undefined) return false;
  const [mine, theirs] = [wordsWithin(now.words, here), wordsWithin(then.words, there)];
  const asked = sharedStems(now.askedTelling, then.askedWords).length;
  return asked === 0 && sharedStems(mine, theirs).filter((stem) => isTelling(stem, mine)).length === 0;
}

function isTelling(stem: string, words: readonly TopicWord[]): boolean {
  return words.some((word) => word.stem === stem && !word.generic);
}

function sentenceWith({ reply }: Said, words: string): Sentence | undefined {
  const at = reply.text.indexOf(words);
  return spanAt(reply.sentences, at);
}

const NAME = /\p{Lu}\p{Ll}[\p{L}'-]*/gu;
/** Words with a capital that name nothing. */
const CAPITALS = smallSet('capitals');

/** Folded words with a capital; at the sentence's beginning only before another one, or before a verb ("Frontier leaves"). */
function namesIn({ reply }: Said, { start, end, folded }: Sentence): string[] {
  const text = reply.text.slice(start, end);
  return [...text.matchAll(NAME)]
    .filter(({ index, 0: word }) => index > 0 || /^ (?:\p{Lu}\p{Ll}|\p{L}+s\b)/u.test(text.slice(word.length)))
    .map(({ index, 0: word }) => folded.slice(index, index + word.length))
    .filter((name) => !CAPITALS.has(name));
}
