import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import { sameStem, sharedStems, type TopicWord } from '../../language/claims/topic.js';
import { figuresOf, sameFigure } from '../../language/figures/figures.js';
import { pairTags, ROLE } from '../../language/pair-tags.js';
import type { Reading } from '../../language/reading.js';
import { answerOf, isBurden } from './answers.js';
import { favourOf } from './favour.js';
import { perSaid, type Said } from './ledger.js';
import { same } from './likeness.js';
import { axesApart, classesApart, newsIn, newsOf, sidesIn, sidesOf } from './pair-sides.js';
import { isReckoned } from './reckoning.js';

/** What two replies have and lack in common, as numbers by name; what is 0 is left out. */
export type PairNumbers = ReadonlyMap<string, number>;

type Put = (name: string, value: number) => void;

/** What the model of likely contradictions looks at; `then` is the reply that `now` should agree with, `rule` what objects. */
export function pairNumbers(now: Said, then: Said, rule: string | undefined): PairNumbers {
  const numbers = new Map<string, number>();
  const put: Put = (name, value) => {
    if (value !== 0) numbers.set(name, value);
  };
  noteFigures(now, then, put);
  noteSides(now, then, put);
  noteConcepts(now, then, put);
  noteOpener(now, then, put);
  noteValues(now, then, put);
  noteDenials(now, then, put);
  noteNames(now, then, put);
  noteWords(now, then, put);
  noteAsked(now, then, put);
  noteMarks(now, then, put);
  noteStates(now, then, put);
  put('distance', within(now.turn - then.turn, 3));
  if (rule !== undefined) {
    put('rule', 1);
    put(`rule ${rule}`, 1);
  }
  return numbers;
}

function within(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function noteFigures(now: Said, then: Said, put: Put): void {
  const asked = [...figuresOf(now.asked), ...figuresOf(then.asked)];
  const counts = { x: 0, '=': 0, '~': 0, echo: 0 };
  for (const kind of now.kinds) {
    const own = now.figures.filter(({ figure }) => figure.kind === kind);
    const rivals = then.figures.filter(({ figure }) => figure.kind === kind);
    if (own.length === 0) continue;
    if (rivals.length === 0) {
      put(`figure alone ${kind}`, 1);
      continue;
    }
    const lost = own.filter((one) => !rivals.some((rival) => same(one, rival, undefined)));
    const fresh = lost.some(
      (one) => !asked.some((other) => sameFigure(one.figure, other)) && !isReckoned(one, now, [then]),
    );
    const relation = lost.length === 0 ? '=' : lost.length < own.length ? '~' : fresh ? 'x' : 'echo';
    counts[relation] += 1;
    if (relation === 'x') put(`figure x ${kind}`, 1);
  }
  put('figures x', within(counts.x, 2));
  put('figures =', within(counts['='], 2));
  put('figures ~', counts['~']);
  put('figures echo', counts.echo);
  put('figures lost', within([...then.kinds].filter((kind) => !now.kinds.has(kind)).length, 2));
}

function noteSides(now: Said, then: Said, put: Put): void {
  const axes = axesApart(now, then);
  for (const of of axes.apart) put(`axis x ${of}`, 1);
  put('axes x', within(axes.apart.length, 3));
  put('axes =', within(axes.same, 3));
  const classes = classesApart(now, then);
  for (const { of, kind } of classes) if (kind === 'other' || kind === 'crossed') put(`class other ${of}`, 1);
  for (const kind of ['other', 'crossed', 'more', 'fewer', 'same', 'echoed'] as const)
    put(`classes ${kind}`, within(classes.filter((one) => one.kind === kind).length, 2));
}

/** Things that both name, affirmed by one and denied by the other. */
function noteConcepts(now: Said, then: Said, put: Put): void {
  const [mine, theirs] = [conceptsOf(now), conceptsOf(then)];
  let [kept, turned] = [0, 0];
  for (const [concept, denied] of mine) {
    const known = theirs.get(concept);
    if (known === denied) kept += 1;
    else if (known !== undefined) turned += 1;
  }
  put('concepts x', within(turned, 3));
  put('concepts =', within(kept, 3));
}

/** The members of classes that a reply names, each with whether it is denied. */
const conceptsOf = perSaid((said: Said): ReadonlyMap<string, boolean> => {
  const concepts = new Map<string, boolean>();
  for (const { of, member, axis, denied } of pairTags(said.reply).tags)
    if (!axis && of !== 'doer' && of !== ROLE && !concepts.has(`${of} ${member}`))
      concepts.set(`${of} ${member}`, denied);
  return concepts;
});

/** A yes or no at the beginning, against what the customer restates and what the earlier reply was. */
function noteOpener(now: Said, then: Said, put: Put): void {
  const { opener } = pairTags(now.reply);
  if (opener === 0) return;
  const news = Math.sign(newsOf(then));
  put('opener value', opener * news);
  put('opener asked value', opener * Math.sign(newsIn(now.asked)) * news);
  put('opener opener', opener * pairTags(then.reply).opener);
  put('opener no', opener === -1 ? 1 : 0);
  const aligned = alignment(now.asked, then);
  put('echo', opener * within(aligned, 1));
  if (marksAs(now.asked, 'weak-recall').length > 0) put('echo again', opener * (aligned < 0 ? -1 : 1));
}

/** Whether a question restates what a reply said (positive) or turns it round. */
function alignment(asked: Reading, then: Said): number {
  const { stems, tags } = pairTags(asked);
  const known = pairTags(then.reply).stems;
  let sum = 0;
  for (const [stem, sign] of stems) {
    const other = known.get(stem);
    if (other !== undefined) sum += other === sign ? 1 : -2;
  }
  const sides = sidesOf(then);
  for (const [of, side] of sidesIn(tags)) {
    const rival = sides.get(of);
    if (rival !== undefined && of !== 'favour' && side !== 0 && rival !== 0) sum += side === rival ? 1 : -2;
  }
  return sum;
}

function noteValues(now: Said, then: Said, put: Put): void {
  put('value', (within(newsOf(now), 2) * within(newsOf(then), 2)) / 4);
  put('favour', (favourOf(now)?.value ?? 0) * (favourOf(then)?.value ?? 0));
  const [mine, theirs] = [answerOf(now), answerOf(then)];
  if (mine !== undefined && theirs !== undefined)
    put(isBurden(now.asked) === isBurden(then.asked) ? 'answer' : 'answer turned', mine.value * theirs.value);
  put('answers no', mine?.value === -1 ? 1 : 0);
  put('answers yes', mine?.value === 1 ? 1 : 0);
}

/** What both say, and one denies. */
function noteDenials(now: Said, then: Said, put: Put): void {
  const [mine, theirs] = [pairTags(now.reply), pairTags(then.reply)];
  let [kept, turned] = [0, 0];
  for (const [stem, sign] of theirs.stems) {
    const here = mine.stems.get(stem);
    if (here === sign) kept += 1;
    else if (here !== undefined) turned += 1;
  }
  put('stems x', within(turned, 3));
  put('stems =', within(kept, 4));
  put('negators', Math.abs(within(mine.negators, 2) - within(theirs.negators, 2)));
  put('negated', within(mine.negators, 2));
  let most = 0;
  let opposite = false;
  for (const clause of now.clauses)
    for (const other of then.clauses) {
      const shared = sharedStems(clause.words, other.words).length;
      if (shared <= most) continue;
      most = shared;
      opposite = clause.polarity !== other.polarity;
    }
  put(opposite ? 'polarity x' : 'polarity =', within(most, 2));
}

const CAPITAL = /^\p{Lu}/u;

/** Words written large within a sentence: names, and in German all nouns. */
const nounsOf = perSaid((said: Said): readonly TopicWord[] => {
  const { text, language, sentences } = said.reply;
  const starts = new Set(sentences.map(({ start }) => start));
  return said.words.filter(
    ({ start }) => CAPITAL.test(text.slice(start, start + 2)) && (language.pairs.compounds || !starts.has(start)),
  );
});

/** Words of classes: what is a thing, a place, a person, a time. */
const namedOf = perSaid((said: Said): readonly TopicWord[] => {
  const spans = pairTags(said.reply).tags.filter(
    ({ axis, of }) => !axis && of !== 'doer' && of !== 'quantity' && of !== ROLE,
  );
  return said.words.filter((word) => spans.some((span) => span.start <= word.start && word.end <= span.end));
});

/** The words of a list that none of the others has. */
function unknown(words: readonly TopicWord[], others: readonly (readonly TopicWord[])[]): TopicWord[] {
  return words.filter((word) => !others.some((list) => list.some((other) => sameStem(word.stem, other.stem))));
}

function noteNames(now: Said, then: Said, put: Put): void {
  for (const [name, listOf] of [
    ['noun', nounsOf],
    ['named', namedOf],
  ] as const) {
    const fresh = unknown(listOf(now), [then.words, then.askedWords, now.askedWords]).length;
    const lost = unknown(listOf(then), [now.words, now.askedWords]).length;
    const kept = listOf(then).length - unknown(listOf(then), [now.words]).length;
    put(`${name} fresh`, within(fresh, 3));
    put(`${name} lost`, within(lost, 3));
    put(`${name} kept`, within(kept, 3));
    put(`${name} swapped`, Math.min(2, fresh, lost));
  }
}

function noteWords(now: Said, then: Said, put: Put): void {
  const telling = (words: readonly TopicWord[]) => words.filter((word) => !word.generic);
  const [mine, theirs] = [telling(now.words), telling(then.words)];
  const among = (words: readonly TopicWord[], others: readonly (readonly TopicWord[])[]) =>
    unknown(words, others.map(telling)).length;
  const fresh = among(mine, [then.words, then.askedWords, now.askedWords]);
  put('fresh share', fresh / Math.max(2, mine.length));
  put('lost share', among(theirs, [now.words, now.askedWords]) / Math.max(2, theirs.length));
  put('fresh', within(fresh, 6) / 3);
  put('length', within(Math.log(Math.max(1, now.reply.text.length) / Math.max(1, then.reply.text.length)), 1.5));
}

/** What the customer brings up anew, or asks about again: the answer to another case may be another. */
function noteAsked(now: Said, then: Said, put: Put): void {
  const telling = now.askedTelling;
  const fresh = unknown(telling, [then.words, then.askedWords]);
  put('asked fresh', within(fresh.length, 3));
  put('asked kept', within(telling.length - fresh.length, 3));
  put('asked answered', within(fresh.length - unknown(fresh, [now.words]).length, 2));
  put('asked nothing', now.asks ? 0 : 1);
  put('asked again', now.recalls ? 1 : 0);
  put('asked change', marksAs(now.asked, 'requested-change').length > 0 ? 1 : 0);
  for (const [where, reading] of [
    ['asked', now.asked],
    ['now', now.reply],
    ['then', then.reply],
  ] as const)
    put(`condition ${where}`, marksAs(reading, 'condition').length > 0 ? 1 : 0);
}

const SAID_KINDS: readonly MarkKind[] = ['each', 'for-all', 'exclusive', 'addition', 'waived', 'correction', 'repeat'];

/** What this reply says in a manner that the earlier one does not. */
function noteMarks(now: Said, then: Said, put: Put): void {
  for (const kind of SAID_KINDS)
    if (marksAs(now.reply, kind).length > 0 && marksAs(then.reply, kind).length === 0) put(`mark now ${kind}`, 1);
}

function noteStates(now: Said, then: Said, put: Put): void {
  for (const kind of ['opposition', 'status', 'choice', 'predicate'] as const) {
    const [here, there] = [statesIn(now.reply, kind), statesIn(then.reply, kind)];
    let [kept, turned] = [0, 0];
    for (const [of, states] of here) {
      const rivals = there.get(of);
      if (rivals === undefined) continue;
      if ([...states].some((one) => rivals.has(one))) kept += 1;
      else turned += 1;
    }
    put(`${kind} x`, within(turned, 2));
    put(`${kind} =`, within(kept, 2));
  }
}

function statesIn(reading: Reading, kind: MarkKind): Map<string, Set<string>> {
  const states = new Map<string, Set<string>>();
  for (const { of = '', state = '' } of marksAs(reading, kind)) {
    const known = states.get(of) ?? new Set<string>();
    states.set(of, known.add(state));
  }
  return states;
}
