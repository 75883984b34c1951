import { marksAs } from '../../language/claims/marks.js';
import { sameStem, setApart, sharedStems, type TopicWord } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { perLanguage } from '../../language/language.js';
import { small } from '../../language/small-words.js';
import { isTimed } from './bounds.js';
import { areSetApart, type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { momentsIn } from './moments.js';
import { idsIn } from './said-figure.js';
import { axisOf, type SaidStatus, statusesOf } from './states.js';
import { isNewThing, movedAway, movedOn, newWords } from './thread.js';
import { isConsequence, isForecast, isLapse, isTold, tellsNews } from './turning.js';

/** The first thing that is in another state than before, on an axis whose states exclude each other. */
export function statusConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  const statuses = statusesOf(now);
  if (statuses.length === 0) return undefined;
  // What holds until a day may be otherwise at the time that is asked about.
  const beyond = momentsIn(now.asked).some((moment) => moment.kind === 'date');
  // Of several orders or parcels, a state without a number is of none for sure.
  const several = numbersIn(before).size > 1;
  for (const status of statuses) {
    if (isMixed(status, now) || namesCase(status) || (!given && namesBoth(status, now))) continue;
    if (reference === undefined && isNews(status, now)) continue;
    const known = before.flatMap((then) =>
      statusesOf(then)
        .filter((one) => !(beyond && isTimed(then, one.clause)) && !isMixed(one, then))
        .filter(
          (one) =>
            one.axis === status.axis &&
            (given || !holdsInCase(one, then) || !isConsequence(now, status.clause.sentence)) &&
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

/** "Required if you come from there": what follows from a case is told with what the customer says of it. */
function holdsInCase({ clause }: SaidStatus, { reply }: Said): boolean {
  return marksAs(reply, 'hypothesis', clause.sentence).length > 0;
}

/** "Without it we'd have to": what holds in a case only. */
function namesCase({ clause }: SaidStatus): boolean {
  return clause.marks.some(({ kind, start }) => kind === 'lacking' && start - clause.sentence.start < 2);
}

/** The customer tells the new state, and the reply takes it up: "it's here now" – "glad it has arrived". */
function isNews({ axis, state }: SaidStatus, now: Said): boolean {
  return (
    marksAs(now.asked, 'status').some((mark) => mark.of === axis && mark.state === state) &&
    !now.asked.text.includes('?')
  );
}

/** "One with a stop, one nonstop": of several things, each in a state of its own. */
function namesBoth({ axis, state }: SaidStatus, now: Said): boolean {
  return statusesOf(now).some((one) => one.axis === axis && one.state !== state);
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
const THAN = new RegExp(` (?:${small('than')}) `, 'u');

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
    new RegExp(`(?<![\\p{L}])(?:${language.claims.narrowing.join('|')}) (?:(?:${small('narrowed')}) )?$`, 'u'),
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
