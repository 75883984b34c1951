import type { StatusAxis } from '../language/claims.js';
import type { Clause } from '../language/clause.js';
import { figuresOf } from '../language/figures/figures.js';
import { perLanguage } from '../language/language.js';
import { type Mark, marksAs } from '../language/marks.js';
import type { Span } from '../language/span.js';
import { sameStem, setApart, sharedStems, type TopicWord } from '../language/topic.js';
import { answerOf } from './consistency-answers.js';
import { isTimed } from './consistency-bounds.js';
import { areSetApart, type Comparison, type Conflict, conflictBetween, isFragment } from './consistency-conflict.js';
import type { Said } from './consistency-ledger.js';
import { momentsIn } from './consistency-moments.js';
import { idsIn } from './consistency-said-figure.js';
import { isNewThing, movedAway, movedOn, newWords } from './consistency-thread.js';
import { isConsequence, isForecast, isLapse, isTold, tellsNews } from './consistency-turning.js';

/** The first thing that is in another state than before, on an axis whose states exclude each other. */
export function statusConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  // What holds until a day may be otherwise at the time that is asked about.
  const beyond = momentsIn(now.asked).some((moment) => moment.kind === 'date');
  // Of several orders or parcels, a state without a number is of none for sure.
  const several = numbersIn(before).size > 1;
  for (const status of statusesOf(now)) {
    if (isMixed(status, now)) continue;
    if (reference === undefined && isNews(status, now)) continue;
    const known = before.flatMap((then) =>
      statusesOf(then)
        .filter((one) => !(beyond && isTimed(then, one.clause)) && !isMixed(one, then))
        .filter(
          (one) =>
            one.axis === status.axis &&
            sameSubject(status, one, now, then, {
              strict: then === reference && (given || !movedOn(now, then)),
              several,
              given,
            }),
        )
        .map((one) => ({ one, then, near: nearness(status, one, now, then) })),
    );
    const nearest = Math.max(0, ...known.map(({ near }) => near));
    const close = known.filter(({ near, then }) => near === nearest || then === reference);
    const rival = close.findLast(({ one }) => one.state !== status.state && !isProgress(one, status, now));
    if (rival === undefined || close.some(({ one }) => one.state === status.state)) continue;
    return conflictBetween(
      'status.changed',
      'another state than before',
      now,
      status.clause.sentence,
      rival.then,
      rival.one.clause.sentence,
    );
  }
  return undefined;
}

/** The customer tells the new state, and the reply takes it up: "it's here now" – "glad it has arrived". */
function isNews({ axis, state }: SaidStatus, now: Said): boolean {
  return (
    marksAs(now.asked, 'status').some((mark) => mark.of === axis && mark.state === state) &&
    !now.asked.text.includes('?')
  );
}

/** "Received, but not sent yet": both done and not, of different steps. */
function isMixed({ axis }: SaidStatus, said: Said): boolean {
  if (axisOf(said, axis)?.forward !== true) return false;
  return (
    new Set(
      statusesOf(said)
        .filter((one) => one.axis === axis)
        .map(({ state }) => state),
    ).size > 1
  );
}

/** Numbers of orders and the like; four digits may be a year. */
function numbersIn(before: readonly Said[]): ReadonlySet<string> {
  const ids = before.flatMap((then) => idsIn([...figuresOf(then.asked), ...figuresOf(then.reply)]));
  return new Set(ids.filter((id) => !/^(?:19|20)\d\d$/.test(id)));
}

/** Things that take their course are further on later; only going back contradicts. */
function isProgress(before: SaidStatus, after: SaidStatus, now: Said): boolean {
  const axis = axisOf(now, after.axis);
  if (axis?.forward !== true) return false;
  const states = Object.keys(axis.states);
  return states.indexOf(after.state) > states.indexOf(before.state);
}

function nearness(a: SaidStatus, b: SaidStatus, now: Said, then: Said): number {
  const apart = setApart(b.clause.words);
  const rows = [...setApart(a.clause.words)].filter((row) => apart.has(row)).length;
  return rows + sharedStems(subjectWords(a, now), subjectWords(b, then)).length;
}

interface SaidStatus {
  readonly axis: string;
  readonly state: string;
  readonly clause: Clause;
  readonly ids: readonly string[];
  /** The state is named by the question; so is its subject. */
  readonly asked?: boolean;
}

const statuses = new WeakMap<Said, readonly SaidStatus[]>();

function statusesOf(said: Said): readonly SaidStatus[] {
  let found = statuses.get(said);
  if (found === undefined) {
    const own = said.clauses.flatMap((clause) => statusesIn(said, clause));
    found = [...own, ...answered(said, own)];
    statuses.set(said, found);
  }
  return found;
}

/** States that the question names and a plain yes or no affirms or denies: "Is breakfast included? - Yes." */
function answered(said: Said, own: readonly SaidStatus[]): SaidStatus[] {
  const answer = answerOf(said);
  const [clause] = said.clauses;
  if (answer === undefined || clause === undefined || answer.conditional || !answer.explicit) return [];
  const words = said.askedWords.filter((word) => !word.generic);
  return marksAs(said.asked, 'status').flatMap((mark) => {
    if (own.some((one) => one.axis === mark.of)) return [];
    // A yes or no is read as if the question had no negation; a state that is one ("no ramp") turns it round.
    const negative = [...marksAs(said.asked, 'negator', mark), ...marksAs(said.asked, 'noun-negator', mark)].length > 0;
    const state = (answer.value === 1) === negative ? oppositeOf(said, mark) : mark.state;
    if (state === undefined || mark.of === 'opening') return [];
    return [
      { axis: mark.of as string, state, clause: { ...clause, words }, ids: idsIn(figuresOf(said.asked)), asked: true },
    ];
  });
}

/** The longest phrase of each axis decides: "out of stock" is not "in stock". A denied state of two is the other one. */
function statusesIn(said: Said, clause: Clause): SaidStatus[] {
  const unrelated = clause.marks.filter((mark) => mark.kind === 'unrelated');
  const marks = clause.marks.filter(
    (mark) =>
      mark.kind === 'status' &&
      !unrelated.some((other) => other.of === mark.of && other.start < mark.end && mark.start < other.end),
  );
  if (marks.length === 0 || clause.sentence.question) return [];
  const isOfState = (word: TopicWord) => marks.some((mark) => mark.start < word.end && word.start < mark.end);
  if (isFragment(clause) && clause.words.some((word) => !word.generic && !isOfState(word))) return [];
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
  return oppositeOf(said, mark);
}

function oppositeOf(said: Said, mark: Mark): string | undefined {
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
function subjectWords({ clause, asked }: SaidStatus, said: Said): readonly TopicWord[] {
  if (asked === true) return clause.words;
  const states = clause.marks.filter((mark) => mark.kind === 'status');
  const than = THAN.exec(said.reply.folded.slice(clause.start, clause.end));
  const end = than === null ? clause.sentence.end : clause.start + than.index;
  return said.words.filter(
    (word) =>
      word.start >= clause.sentence.start &&
      word.end <= end &&
      !word.generic &&
      !states.some((mark) => mark.start < word.end && word.start < mark.end),
  );
}

/** What something is held against is not what is spoken of. */
const THAN = / (?:als|than) /;

function sameSubject(
  a: SaidStatus,
  b: SaidStatus,
  now: Said,
  then: Said,
  { strict, several, given }: { readonly strict: boolean; readonly several: boolean; readonly given: boolean },
): boolean {
  if (a.ids.length > 0 && b.ids.length > 0) return a.ids.some((id) => b.ids.includes(id));
  if (!strict && a.ids.length + b.ids.length > 0 && several) return false;
  if (areSetApart(a.clause.words, b.clause.words)) return false;
  if (!given && mayTurn(a, b, now, then)) return false;
  if (
    !strict &&
    (movedAway(now, then, subjectWords(a, now), subjectWords(b, then)) ||
      isNewThing(now, then, subjectWords(a, now), subjectWords(b, then)) ||
      isNarrowed(a, now, then))
  )
    return false;
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

/** What was only expected, or what the customer has just told, puts a thing in another state. */
function mayTurn(a: SaidStatus, b: SaidStatus, now: Said, then: Said): boolean {
  if (isLapse(now, a.clause.sentence)) return true;
  if (now.recalls) return false;
  if (isConsequence(now, a.clause.sentence)) return true;
  return tellsNews(now, then) || (isTold(now) && isForecast(then, b.clause.sentence));
}

const NARROWING = perLanguage(
  (language) =>
    new RegExp(
      `(?<![\\p{L}])(?:${language.claims.narrowing.join('|')}) (?:the |your |our |my |dem |der |den |die |das |ihrem |ihrer |unserem |unserer )?$`,
      'u',
    ),
);

/** A new thing of the question comes first, or narrows what the state holds for: "in the restaurant dogs aren't allowed". */
function isNarrowed({ clause }: SaidStatus, now: Said, then: Said): boolean {
  const fresh = newWords(now, then);
  const first = now.words.find((word) => !word.generic && word.start >= clause.sentence.start);
  if (first !== undefined && fresh.some((one) => sameStem(one.stem, first.stem))) return true;
  return clause.words.some(
    (word) =>
      fresh.some((one) => sameStem(one.stem, word.stem)) &&
      NARROWING(now.reply.language).test(now.reply.folded.slice(Math.max(0, word.start - 20), word.start)),
  );
}

/** Where at most one thing has a number, the talk is of that one. */
function isOnlyThing(a: SaidStatus, b: SaidStatus, then: Said): boolean {
  return new Set([...a.ids, ...b.ids, ...idsIn(figuresOf(then.asked))]).size < 2;
}

/** The very next question, without a topic of its own. */
function isFollowing(now: Said, then: Said): boolean {
  return now.turn === then.turn + 1 && now.askedWords.filter((word) => !word.generic).length < 2;
}
