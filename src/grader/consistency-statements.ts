import type { StatusAxis } from '../language/claims.js';
import type { Clause } from '../language/clause.js';
import { figuresOf } from '../language/figures/figures.js';
import { type Mark, marksAs } from '../language/marks.js';
import { quote, type Span } from '../language/span.js';
import { sameStem, setApart, sharedStems, type TopicWord } from '../language/topic.js';
import type { Comparison, Conflict } from './consistency-figures.js';
import { idsIn, type Said } from './consistency-ledger.js';

/** The first statement that denies what was affirmed before, or affirms what was denied. */
export function statementConflict({ now, before, reference }: Comparison): Conflict | undefined {
  for (const clause of now.clauses) {
    if (clause.sentence.question || isFragment(clause)) continue;
    for (const then of before) {
      for (const other of then.clauses) {
        if (other.sentence.question || !deniesOther(clause, other, now, then, then === reference)) continue;
        return conflictOf('statement.denied', 'says the opposite', now, clause, then, other);
      }
    }
  }
  return undefined;
}

/** "Not at the station." answers the question and says nothing by itself. */
function isFragment(clause: Clause): boolean {
  const first = clause.marks.find((mark) => mark.kind === 'negator');
  return first !== undefined && first.start - clause.start < 2 && clause.end - clause.start < 30;
}

function conflictOf(rule: string, what: string, now: Said, clause: Clause, then: Said, other: Clause): Conflict {
  const nowQuote = quote(now.reply.text, clause).trim();
  const thenQuote = quote(then.reply.text, other).trim();
  return {
    rule,
    reason: `${what}: "${nowQuote}" here, "${thenQuote}" in turn ${then.turn}`,
    now: nowQuote,
    before: thenQuote,
    turn: then.turn,
  };
}

function deniesOther(clause: Clause, other: Clause, now: Said, then: Said, strict: boolean): boolean {
  if (isSetApart(clause.words, other.words, now)) return false;
  if ([clause, other].every((one) => one.marks.some((mark) => mark.kind === 'free'))) return false;
  if (strict && (withoutIt(clause, other) || withoutIt(other, clause))) return !isHypothetical(clause);
  if (withoutIt(clause, other)) return !hasCondition(clause);
  if (withoutIt(other, clause)) return !hasCondition(clause) && !hasCondition(other);
  if (clause.polarity === other.polarity && isOpposite(clause, other))
    return sharedStems(now.askedWords, [...then.askedWords, ...then.words, ...clause.words]).length > 0;
  if (clause.polarity === other.polarity || nameStates(clause, other, now, then)) return false;
  if (hasCondition(clause)) return false;
  const [own, theirs] = [factWords(clause), factWords(other)];
  const stems = sharedStems(own, theirs);
  const shared = stems.length;
  const telling = Math.min(tellingCount(own), tellingCount(theirs));
  if (telling === 0) return false;
  if (shared === 1 && telling === 1)
    return [...now.askedWords, ...then.askedWords].some((word) => sameStem(word.stem, stems[0] as string));
  if (shared >= 2 && shared / telling >= 0.75) return true;
  return (
    shared >= 2 &&
    shared / telling >= 0.6 &&
    sharedStems(now.askedWords, [...then.askedWords, ...then.words]).length > 0
  );
}

/** The words of a clause that neither deny nor name a state. */
function factWords(clause: Clause): TopicWord[] {
  const marks = clause.marks.filter((mark) =>
    ['negator', 'noun-negator', 'denial', 'status', 'no', 'yes'].includes(mark.kind),
  );
  return clause.words.filter((word) => !marks.some((mark) => mark.start < word.end && word.start < mark.end));
}

/** One says "no X", "without X"; the other asserts X in a clause that denies nothing. */
function withoutIt(denying: Clause, asserting: Clause): boolean {
  // Two denials in one clause ("not possible without X") demand X.
  if (denying.without.length === 0 || denying.polarity === 1 || asserting.polarity === -1) return false;
  const target = denying.words.filter((word) => denying.without.includes(word.stem) && !word.generic);
  if (target.length === 0) return false;
  return target.some((word) => asserting.words.some((other) => !other.generic && sameStem(word.stem, other.stem)));
}

function tellingCount(words: readonly TopicWord[]): number {
  return new Set(words.filter((word) => !word.generic).map((word) => word.stem)).size;
}

/** "Unheated" and "heated", "unbegrenzt" and "begrenzt". */
function isOpposite(clause: Clause, other: Clause): boolean {
  const opposite = (a: TopicWord, b: TopicWord) =>
    OPPOSING.some((prefix) => a.word === prefix + b.word || a.stem === prefix + b.stem);
  return clause.words.some((a) => other.words.some((b) => opposite(a, b) || opposite(b, a)));
}

const OPPOSING = ['un', 'non', 'in', 'ir', 'dis', 'nicht'];

/** Both name a state of one axis: see `statusConflict`. */
function nameStates(clause: Clause, other: Clause, now: Said, then: Said): boolean {
  const axes = axesIn(then, other);
  return axesIn(now, clause).some((axis) => axes.includes(axis));
}

function axesIn(said: Said, { sentence }: Clause): string[] {
  return marksAs(said.reply, 'status', sentence).map((mark) => mark.of as string);
}

function isHypothetical(clause: Clause): boolean {
  return clause.marks.some((mark) => mark.kind === 'hypothesis');
}

function hasCondition(clause: Clause): boolean {
  return clause.marks.some((mark) => mark.kind === 'condition');
}

function isSetApart(a: readonly TopicWord[], b: readonly TopicWord[], now: Said): boolean {
  const one = setApart(a, now.reply.language);
  const other = setApart(b, now.reply.language);
  return one.size > 0 && other.size > 0 && ![...one].some((row) => other.has(row));
}

/** The first thing that is in another state than before, on an axis whose states exclude each other. */
export function statusConflict({ now, before, reference }: Comparison): Conflict | undefined {
  for (const status of statusesOf(now)) {
    const known = before.flatMap((then) =>
      statusesOf(then)
        .filter((one) => one.axis === status.axis && sameSubject(status, one, now, then, then === reference))
        .map((one) => ({ one, then, near: nearness(status, one, now, then) })),
    );
    const nearest = Math.max(0, ...known.map(({ near }) => near));
    const close = known.filter(({ near, then }) => near === nearest || then === reference);
    const rival = close.findLast(({ one }) => one.state !== status.state);
    if (rival === undefined || close.some(({ one }) => one.state === status.state)) continue;
    return conflictOf('status.changed', 'another state than before', now, status.clause, rival.then, rival.one.clause);
  }
  return undefined;
}

function nearness(a: SaidStatus, b: SaidStatus, now: Said, then: Said): number {
  const apart = setApart(b.clause.words, then.reply.language);
  const rows = [...setApart(a.clause.words, now.reply.language)].filter((row) => apart.has(row)).length;
  return rows + sharedStems(subjectWords(a, now), subjectWords(b, then)).length;
}

interface SaidStatus {
  readonly axis: string;
  readonly state: string;
  readonly clause: Clause;
  readonly ids: readonly string[];
}

const statuses = new WeakMap<Said, readonly SaidStatus[]>();

function statusesOf(said: Said): readonly SaidStatus[] {
  let found = statuses.get(said);
  if (found === undefined) {
    found = said.clauses.flatMap((clause) => statusesIn(said, clause));
    statuses.set(said, found);
  }
  return found;
}

/** The longest phrase of each axis decides: "out of stock" is not "in stock". A denied state of two is the other one. */
function statusesIn(said: Said, clause: Clause): SaidStatus[] {
  const marks = clause.marks.filter((mark) => mark.kind === 'status');
  if (marks.length === 0 || clause.sentence.question) return [];
  const kept = marks.filter((mark) => !marks.some((other) => other.of === mark.of && contains(other, mark)));
  const ids = idsOf(said, clause);
  return kept.flatMap((mark) => {
    if (mark.of === 'opening' && hasTime(said, clause)) return [];
    if (clause.marks.some((other) => other.kind === 'hypothesis' && other.start < mark.start)) return [];
    const state = stateOf(said, clause, mark);
    return state === undefined ? [] : [{ axis: mark.of as string, state, clause, ids }];
  });
}

/** Opening at an hour is judged by `hoursConflict`. */
function hasTime(said: Said, clause: Clause): boolean {
  return figuresOf(said.reply).some((one) => one.kind === 'time' && one.start >= clause.start && one.end <= clause.end);
}

function contains(outer: Mark, inner: Mark): boolean {
  return (
    outer !== inner &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

function stateOf(said: Said, clause: Clause, mark: Mark): string | undefined {
  const denied = clause.marks.some(
    (other) =>
      (other.kind === 'negator' || other.kind === 'noun-negator') &&
      !(other.start >= mark.start && other.end <= mark.end) &&
      (other.end <= mark.start ? mark.start - other.end < 30 : other.start - mark.end < 12),
  );
  if (!denied) return mark.state;
  // "Not open till ten" says nothing of the rest of the day.
  if (figuresOf(said.reply).some((one) => one.start >= clause.start && one.end <= clause.end && one.kind !== 'money'))
    return undefined;
  const states = axisOf(said, mark.of as string)?.states ?? {};
  const others = Object.keys(states).filter((state) => state !== mark.state);
  return others.length === 1 ? others[0] : undefined;
}

function axisOf(said: Said, name: string): StatusAxis | undefined {
  return said.reply.language.claims.axes.find((axis) => axis.name === name);
}

/** Ids of the clause, else of the sentence, else of the question. */
function idsOf(said: Said, clause: Clause): string[] {
  const named = (span: Span) =>
    idsIn(figuresOf(said.reply).filter((one) => one.start >= span.start && one.end <= span.end));
  const own = named(clause);
  if (own.length > 0) return own;
  const around = named(clause.sentence);
  return around.length > 0 ? around : idsIn(figuresOf(said.asked));
}

/** Words of the sentence beside those that name the state. */
function subjectWords({ clause }: SaidStatus, said: Said): TopicWord[] {
  const states = clause.marks.filter((mark) => mark.kind === 'status');
  return said.words.filter(
    (word) =>
      word.start >= clause.sentence.start &&
      word.end <= clause.sentence.end &&
      !word.generic &&
      !states.some((mark) => mark.start < word.end && word.start < mark.end),
  );
}

function sameSubject(a: SaidStatus, b: SaidStatus, now: Said, then: Said, strict: boolean): boolean {
  if (a.ids.length > 0 && b.ids.length > 0) return a.ids.some((id) => b.ids.includes(id));
  if (isSetApart(a.clause.words, b.clause.words, now)) return false;
  const own = subjectWords(a, now);
  const other = subjectWords(b, then);
  if (sharedStems(own, other).length > 0) return true;
  if (axisOf(now, a.axis)?.subject === true && own.length > 0 && other.length > 0 && !strict) {
    return own.length < 3 && sharedStems([...now.askedWords], [...then.askedWords, ...other]).length > 1;
  }
  if (axisOf(now, a.axis)?.subject === undefined) return strict || isOnlyThing(a, b, then);
  if (strict || isFollowing(now, then) || (own.length === 0 && now.turn === then.turn + 1)) return true;
  return sharedStems([...now.askedWords, ...own], [...then.askedWords, ...then.words]).length > 0;
}

/** Where at most one thing has a number, the talk is of that one. */
function isOnlyThing(a: SaidStatus, b: SaidStatus, then: Said): boolean {
  return new Set([...a.ids, ...b.ids, ...idsIn(figuresOf(then.asked))]).size < 2;
}

/** The very next question, without a topic of its own. */
function isFollowing(now: Said, then: Said): boolean {
  return now.turn === then.turn + 1 && now.askedWords.filter((word) => !word.generic).length < 2;
}
