import type { StatusAxis } from '../../language/claims/claims.js';
import type { Clause } from '../../language/claims/clause.js';
import { type Mark, type MarkKind, marksAs } from '../../language/claims/marks.js';
import { sharedStems, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import type { Reading } from '../../language/reading.js';
import { small, smallWord } from '../../language/small-words.js';
import { overlaps } from '../../language/span.js';
import { answerOf } from './answers.js';
import { areSetApart, type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { momentsIn } from './moments.js';
import { idsIn } from './said-figure.js';
import { isAskedCase } from './same-thread.js';
import { bringsNews, isNewThing, movedOn } from './thread.js';
import { isConsequence, tellsNews } from './turning.js';

/** On which side of one of the language's oppositions a reply stands. */
interface Stand {
  readonly axis: string;
  readonly state: string;
  readonly clause: Clause;
  /** It holds in a certain case only. */
  readonly conditional: boolean;
  /** The question names the matter, the reply says yes or no. */
  readonly asked: boolean;
  /** "Once it has arrived": it has not yet. */
  readonly awaited?: boolean;
  /** A word beside the phrase turns it round. */
  readonly denied?: boolean;
}

/** The reply stands on the other side than an earlier one: sent and not yet sent, bound and free to leave. */
export function oppositionConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  for (const stand of standsOf(now)) {
    if (stand.conditional || isMixed(stand, now) || isTold(stand, now) || isDeed(stand)) continue;
    for (const then of before.toReversed()) {
      const known = standsOf(then).filter((one) => one.axis === stand.axis);
      if (known.length === 0) continue;
      const rival = known.find((one) => one.state !== stand.state);
      if (rival === undefined || known.some((one) => one.state === stand.state)) break;
      if (axisOf(now.reply, stand.axis)?.repeated === true) {
        if (isAtTime(now, stand) || isAtTime(then, rival)) break;
        const again = then === reference && (given || now.recalls);
        if (!again && !isNamedAgain(stand, rival, now, then)) break;
        if (again && stand.axis === DOING && !sharesDeed(stand, rival, now, then)) break;
      }
      if (isProgress(rival, stand, now) || (rival.conditional && !given && !meetsCondition(now, rival))) break;
      if (!isSameMatter(stand, rival, now, then, given && then === reference)) break;
      const what = 'the opposite of what was said before';
      return conflictBetween('opposite', what, now, stand.clause.sentence, then, rival.clause.sentence);
    }
  }
  return undefined;
}

const standsOf = perSaid((said): readonly Stand[] => {
  const marks = marksAs(said.reply, 'opposition');
  const own = marks.length === 0 ? [] : said.clauses.flatMap((clause) => standsIn(said, clause));
  const asked = marksAs(said.asked, 'opposition');
  return asked.length === 0 ? own : [...own, ...answered(said, asked, own)];
});

function standsIn(said: Said, clause: Clause): Stand[] {
  if (clause.sentence.question || isBareNothing(said, clause)) return [];
  const marks = clause.marks.filter(
    (mark) => mark.kind === 'opposition' && mark.start >= clause.start && mark.end <= clause.end,
  );
  const kept = marks.filter((mark) => !marks.some((other) => other.of === mark.of && isLonger(other, mark)));
  const stands = kept.flatMap((mark) => {
    const axis = mark.of as string;
    if (axisOf(said.reply, axis)?.forward === true && isAwaited(said, clause, mark))
      return mark.state === 'yes'
        ? [{ axis, state: 'no', clause, conditional: false, asked: false, awaited: true, denied: false }]
        : [];
    const denied = isDenied(said, clause, mark) || (mark.state === 'yes' && isSplit(clause, mark));
    const state = denied ? oppositeOf(said.reply, mark) : mark.state;
    if (state === undefined || isMerelyPossible(said, mark)) return [];
    const bound = axisOf(said.reply, axis)?.subject === true && clause.marks.some(({ kind }) => BINDING.has(kind));
    return [{ axis, state, clause, conditional: bound || isConditional(said, clause, mark), asked: false, denied }];
  });
  // "You can't leave before the remaining months are paid": the phrase that denies by itself counts.
  return stands.filter(
    (one) =>
      !one.denied ||
      stands.every((other) => other.axis !== one.axis || other.denied === true || other.state === one.state),
  );
}

/** "What do I need to do? - Nothing at all." */
function isBareNothing({ asked }: Said, { start, words }: Clause): boolean {
  return start === 0 && words.length === 0 && marksAs(asked, 'open-question').length > 0;
}

/** "It can be reactivated": what can be done with it is not how it is. */
function isMerelyPossible({ reply }: Said, { start }: Mark): boolean {
  return MERELY_POSSIBLE.test(reply.folded.slice(Math.max(0, start - 12), start));
}

const MERELY_POSSIBLE = new RegExp(` (?:${small('canBe')}) $`, 'u');

/** What costs something often does so from an amount on, or in a case, only. */
const BINDING: ReadonlySet<MarkKind> = new Set<MarkKind>([
  'condition',
  'maximum',
  'minimum',
  'comparison',
  'exclusive',
]);

function isLonger(outer: Mark, inner: Mark): boolean {
  return (
    outer !== inner &&
    outer.start < inner.end &&
    inner.start < outer.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

/** "A referral is not needed": a word that denies stands within the phrase for "needed". */
function isSplit(clause: Clause, mark: Mark): boolean {
  return clause.marks.some((one) => one.kind === 'negator' && one.start > mark.start && one.end < mark.end);
}

/** "As soon as", "until" stand before the phrase in its clause. */
function isAwaited({ reply }: Said, clause: Clause, mark: Mark): boolean {
  return marksAs(reply, 'awaiting', clause).some((one) => one.end <= mark.start);
}

/** "Not at all 😅 It's covered": a picture ends a sentence. */
const PICTURE = /\p{Extended_Pictographic}/u;

const REACH = 40;
const REACH_BEHIND = 15;

/** A word that denies stands near the phrase and is no part of it. */
function isDenied({ reply }: Said, clause: Clause, mark: Mark): boolean {
  return clause.marks.some(
    (other) =>
      (other.kind === 'negator' || other.kind === 'noun-negator') &&
      !overlaps(other, mark) &&
      !PICTURE.test(reply.text.slice(other.end, mark.start)) &&
      !clause.marks.some((one) => one.kind === 'harmless' && overlaps(one, other)) &&
      (other.end <= mark.start ? mark.start - other.end < REACH : other.start - mark.end < REACH_BEHIND),
  );
}

/** "If it's returned", "unless", "only on Premium": words of a condition beside those of the phrase itself. */
function isConditional(said: Said, clause: Clause, mark: Mark): boolean {
  const { reply } = said;
  // "If you miss him, …": the case is told in a clause before it.
  const before = { start: clause.sentence.start, end: mark.start };
  if (marksAs(reply, 'hypothesis', before).some(({ start }) => start === clause.sentence.start))
    return clause.start === clause.sentence.start || !isAskedCase(said, { ...before, end: clause.start });
  return clause.marks.some((one) => one.kind === 'hypothesis' && !overlaps(one, mark));
}

/** States that the question names and a yes or no affirms or denies. */
function answered(said: Said, marks: readonly Mark[], own: readonly Stand[]): Stand[] {
  const answer = answerOf(said);
  const [clause] = said.clauses;
  if (answer === undefined || clause === undefined || !answer.explicit) return [];
  return marks.flatMap((mark) => {
    if (axisOf(said.reply, mark.of as string)?.anchored === true) return [];
    if (own.some((one) => one.axis === mark.of) || marks.some((one) => one.of === mark.of && one.state !== mark.state))
      return [];
    const state = answer.value === 1 ? mark.state : oppositeOf(said.reply, mark);
    if (state === undefined) return [];
    return [{ axis: mark.of as string, state, clause, conditional: answer.conditional, asked: true }];
  });
}

function axisOf(reading: Reading, name: string): StatusAxis | undefined {
  return reading.language.claims.oppositions.find((axis) => axis.name === name);
}

function oppositeOf(reading: Reading, mark: Mark): string | undefined {
  const states = Object.keys(axisOf(reading, mark.of as string)?.states ?? {});
  return states.length === 2 ? states.find((state) => state !== mark.state) : undefined;
}

/** Both sides in one reply are of different things, or of different times. */
function isMixed({ axis, state }: Stand, said: Said): boolean {
  return standsOf(said).some((one) => one.axis === axis && one.state !== state);
}

/** The customer tells the new state ("it's here now" – "glad it has arrived"), or asks for it ("also without a term?"). */
function isTold({ axis, state }: Stand, now: Said): boolean {
  const named = marksAs(now.asked, 'opposition').some((mark) => mark.of === axis && mark.state === state);
  return named && (!now.asks || marksAs(now.asked, 'addition').length > 0);
}

/** "I've unfrozen it": the bot puts it in another state itself. */
function isDeed({ clause }: Stand): boolean {
  const { folded } = clause.sentence;
  return clause.marks.some(({ kind }) => kind === 'made-change') && FIRST_PERSON.test(folded);
}

const FIRST_PERSON = smallWord('firstPerson');

/** Who does something is only known where both name it, or the question asks who. */
function sharesDeed(a: Stand, b: Stand, now: Said, then: Said): boolean {
  if (marksAs(now.asked, 'who').length + marksAs(then.asked, 'who').length > 0) return true;
  return sharedStems(wordsWithin(now.words, a.clause), wordsWithin(then.words, b.clause)).length > 0;
}

const DOING = 'is-doer';

/** Without the same question, both sentences must name the thing, and the customer must have told nothing new of it. */
function isNamedAgain(a: Stand, b: Stand, now: Said, then: Said): boolean {
  if (a.asked || b.asked || tellsNews(now, then) || movedOn(now, then)) return false;
  const [mine, theirs] = [a, b].map((stand, index) => {
    const said = index === 0 ? now : then;
    const marks = marksAs(said.reply, 'opposition', stand.clause.sentence).filter((mark) => mark.of === stand.axis);
    return wordsWithin(said.words, stand.clause.sentence).filter(
      (word) => !marks.some((mark) => mark.start < word.end && word.start < mark.end),
    );
  });
  return sharedStems(mine ?? [], theirs ?? []).length > 0;
}

/** "At two it's closed", "shut in March": a state at a certain time. */
function isAtTime({ reply }: Said, { clause }: Stand): boolean {
  const { start, end } = clause.sentence;
  return momentsIn(reply).some(
    ({ kind, start: from, end: to }) => (kind === 'time' || kind === 'date') && from >= start && to <= end,
  );
}

/** Things that take their course are further on later; only going back contradicts. */
function isProgress(before: Stand, after: Stand, now: Said): boolean {
  const axis = axisOf(now.reply, after.axis);
  if (axis?.forward !== true) return false;
  const states = Object.keys(axis.states);
  return states.indexOf(after.state) > states.indexOf(before.state);
}

/** The customer says that the condition of the earlier statement holds: "it was locked". */
function meetsCondition(now: Said, { clause }: Stand): boolean {
  return sharedStems(now.askedTelling, clause.words).length > 0;
}

function isSameMatter(a: Stand, b: Stand, now: Said, then: Said, strict: boolean): boolean {
  if (axisOf(now.reply, a.axis)?.anchored === true && !shareAmount(now, a, then, b)) return false;
  const [mine, theirs] = [idsOf(now, a), idsOf(then, b)];
  if (mine.length > 0 && theirs.length > 0) return mine.some((id) => theirs.includes(id));
  if (areSetApart(wordsOf(now, a), wordsOf(then, b))) return false;
  if (strict) return true;
  if (!now.recalls && isConsequence(now, a.clause.sentence)) return false;
  if (goesOn(now, then) || isNewThing(now, then, ownWords(a), wordsOf(then, b))) return false;
  const named = axisOf(now.reply, a.axis)?.subject === true ? now.askedWords : [];
  if (sharedStems([...wordsOf(now, a), ...named], [...wordsOf(then, b), ...then.askedWords]).length > 0) return true;
  return axisOf(now.reply, a.axis)?.subject !== true && a.awaited !== true && now.turn - then.turn <= NEAR;
}

/** The words of the clause beside those that tell the side. */
function ownWords({ clause }: Stand): readonly TopicWord[] {
  const marks = clause.marks.filter((mark) => mark.kind === 'opposition');
  return clause.words.filter((word) => !marks.some((mark) => mark.start < word.end && word.start < mark.end));
}

/** "And the fridge?", "what about Sundays?": the question goes on to another thing. */
function goesOn(now: Said, then: Said): boolean {
  if (now.recalls || (now.asked.folded.match(/\p{L}+/gu)?.length ?? 0) > SHORT) return false;
  return marksAs(now.asked, 'going-on').some((mark) => mark.start < 4) && bringsNews(now, then);
}

/** Both name the same amount of money. */
function shareAmount(now: Said, a: Stand, then: Said, b: Stand): boolean {
  const theirs = amountsOf(then, b);
  return amountsOf(now, a).some((amount) => theirs.includes(amount));
}

function amountsOf(said: Said, { clause }: Stand): number[] {
  const { start, end } = clause.sentence;
  return figuresOf(said.reply).flatMap((figure) =>
    figure.kind === 'money' && figure.start >= start && figure.end <= end && figure.amount !== undefined
      ? [figure.amount]
      : [],
  );
}

const SHORT = 6;

/** So many turns back something may be spoken of without its name. */
const NEAR = 2;

function idsOf(said: Said, { clause, asked }: Stand): string[] {
  if (asked) return idsIn(figuresOf(said.asked));
  const { start, end } = clause.sentence;
  return idsIn(figuresOf(said.reply).filter((figure) => figure.start >= start && figure.end <= end));
}

function wordsOf(said: Said, { clause, asked }: Stand): readonly TopicWord[] {
  return asked ? said.askedWords : wordsWithin(said.words, clause.sentence);
}
