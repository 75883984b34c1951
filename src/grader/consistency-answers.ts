import type { Clause } from '../language/clause.js';
import { clausesOf } from '../language/clause.js';
import { figuresOf } from '../language/figures/figures.js';
import type { Mark, MarkKind } from '../language/marks.js';
import { marksAs, marksOf } from '../language/marks.js';
import type { Reading } from '../language/reading.js';
import { quote, type Span } from '../language/span.js';
import { sharedStems, type TopicWord, wordsWithin } from '../language/topic.js';
import type { Comparison, Conflict } from './consistency-conflict.js';
import { perSaid, type Said } from './consistency-ledger.js';
import { movedOn } from './consistency-thread.js';

/** A yes (1) or no (-1) to what was asked, put as if the question had no negation in it. */
export interface Answer extends Span {
  readonly value: 1 | -1;
  /** Said with a yes or no, not only by granting or denying. */
  readonly explicit: boolean;
  /** It holds only under a condition. */
  readonly conditional: boolean;
}

/** The reply grants what an earlier one about the same thing refused, or refuses what it granted. */
export function favourConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  const mine = favourOf(now);
  if (mine === undefined || mine.conditional) return undefined;
  for (const then of given && reference !== undefined ? [reference] : before) {
    const theirs = favourOf(then);
    if (theirs === undefined || theirs.conditional || theirs.value === mine.value) continue;
    const telling = mine.explicit || (mine.value === -1 && theirs.explicit);
    if (!given && (movedOn(now, then) || !telling)) continue;
    if (!given && !(telling && isSameThread(now, then, mine, theirs))) continue;
    const nowQuote = quote(now.reply.text, mine).trim();
    const thenQuote = quote(then.reply.text, theirs).trim();
    const verb = mine.value === 1 ? 'grants what was refused' : 'refuses what was granted';
    const reason = `${verb} in turn ${then.turn}: "${nowQuote}" here, "${thenQuote}" there`;
    return { rule: 'favour.reversed', reason, now: nowQuote, before: thenQuote, turn: then.turn };
  }
  return undefined;
}

/** The replies themselves speak of one thing, and the question brings up little that is new. */
function isSameThread(now: Said, then: Said, mine: Answer, answer: Answer): boolean {
  const theirs = sentenceWords(then, answer);
  if (sharedStems(sentenceWords(now, mine), theirs).length === 0) return false;
  const asked = now.askedTelling;
  if (asked.length > 0 && !now.recalls && sharedStems(asked, then.askedWords).length === 0) return false;
  const fresh = asked.filter((word) => sharedStems([word], [...then.words, ...then.askedWords]).length === 0);
  const named = fresh.filter((word) => sharedStems([word], now.words).length > 0);
  return named.length === 0 && (now.recalls || fresh.length < asked.length || asked.length === 0);
}

function sentenceWords(said: Said, answer: Answer): TopicWord[] {
  const sentence = said.reply.sentences.find((one) => one.start <= answer.start && answer.start < one.end);
  return sentence === undefined ? [] : wordsWithin(said.words, sentence);
}

const knownFavour = perSaid((said): Answer | null => readFavour(said) ?? null);

/** Whether a reply is good news (1) or bad news (-1) for the customer: its yes or no, or else its first telling clause. */
export function favourOf(said: Said): Answer | undefined {
  return knownFavour(said) ?? undefined;
}

function readFavour(said: Said): Answer | undefined {
  const conditional =
    said.isRanged || said.clauses.some((clause) => hasMark(clause, 'exception') || hasMark(clause, 'hypothesis'));
  const zero = said.mayBeFree
    ? said.figures.find(({ figure }) => figure.kind === 'money' && figure.amount === 0)?.figure
    : undefined;
  if (zero !== undefined) return { start: zero.start, end: zero.end, value: 1, conditional, explicit: false };
  const open = marksAs(said.asked, 'open-question').length > 0;
  const answer = open || openerOf(said.reply, open) === undefined ? undefined : answerOf(said);
  if (answer !== undefined) {
    // "Exactly" agrees to what the customer has concluded, good or bad.
    if (isBurden(said.asked) && marksAs(said.reply, 'agreement').some((mark) => mark.start < 3)) return undefined;
    const value = isBurden(said.asked) ? (-answer.value as 1 | -1) : answer.value;
    const told = said.clauses
      .slice(0, 2)
      .map(favourIn)
      .find((favour) => favour !== 0);
    return answer.explicit && told !== undefined && told !== value && hasState(said)
      ? undefined
      : { ...answer, value, conditional };
  }
  for (const clause of said.clauses) {
    const value = clause.sentence.question ? 0 : isNothing(said, clause) ? 1 : favourIn(clause);
    if (value !== 0) return { start: clause.start, end: clause.end, value, conditional, explicit: false };
  }
  return undefined;
}

/** A clause beside the yes or no names a good or bad state itself. */
function hasState({ clauses }: Said): boolean {
  return clauses
    .slice(0, 2)
    .some((clause) =>
      clause.marks.some(
        ({ kind, state }) => kind === 'status' && (GOOD.has(state as string) || BAD.has(state as string)),
      ),
    );
}

/** "What does it cost? - Nothing for guests." */
function isNothing(said: Said, clause: Clause): boolean {
  const telling = clause.words.filter((word) => !word.generic).length;
  return (
    clause.polarity === -1 && telling < 2 && isBurden(said.asked) && marksAs(said.asked, 'open-question').length > 0
  );
}

function hasMark(clause: Clause, kind: MarkKind): boolean {
  return clause.marks.some((mark) => mark.kind === kind);
}

const GOOD = new Set([
  'included',
  'allowed',
  'optional',
  'available',
  'kept',
  'inside',
  'never',
  'unlimited',
  'yes',
  'running',
  'runs',
  'active',
]);
const BAD = new Set([
  'extra',
  'forbidden',
  'required',
  'gone',
  'lost',
  'outside',
  'capped',
  'no',
  'beyond',
  'over',
  'ended',
  'off',
]);

function favourIn(clause: Clause): 1 | -1 | 0 {
  const states = clause.marks.filter((mark) => mark.kind === 'status').map((mark) => mark.state as string);
  if (hasMark(clause, 'charged')) return -1;
  if (hasMark(clause, 'free')) return 1;
  // "You need no ticket" is good news, "you need a ticket" bad.
  if (states.includes('required') || (isBurdened(clause) && clause.polarity === -1))
    return clause.polarity === -1 ? 1 : -1;
  if (states.some((state) => BAD.has(state))) return -1;
  if (states.some((state) => GOOD.has(state))) return clause.polarity;
  if (clause.polarity === -1) return -1;
  return hasMark(clause, 'grant') || hasMark(clause, 'instruction') || hasMark(clause, 'made-change') ? 1 : 0;
}

/** A burden that something else denies; "expired" is both in one. */
function isBurdened(clause: Clause): boolean {
  return clause.marks.some(
    (mark) =>
      mark.kind === 'burden' &&
      !clause.marks.some((other) => other.kind === 'denial' && other.start < mark.end && mark.start < other.end),
  );
}

/** What was said to hold for one thing only now holds for others too. */
export function exclusiveConflict({ now, before, ...rest }: Comparison): Conflict | undefined {
  if (marksAs(now.reply, 'addition').length === 0) return undefined;
  const last = before.at(-1);
  const reference = rest.reference ?? (last?.turn === now.turn - 1 ? last : undefined);
  if (reference === undefined) return undefined;
  const only = reference.clauses.find((clause) => hasMark(clause, 'exclusive') && clause.polarity === 1);
  const also = now.clauses.find(
    (clause) => hasMark(clause, 'addition') && clause.polarity === 1 && !hasMark(clause, 'hypothesis'),
  );
  if (only === undefined || also === undefined || now.clauses.some((clause) => hasMark(clause, 'exclusive')))
    return undefined;
  if (favourOf(now)?.value !== 1) return undefined;
  const nowQuote = quote(now.reply.text, also).trim();
  const thenQuote = quote(reference.reply.text, only).trim();
  const reason = `lets in what turn ${reference.turn} ruled out: "${nowQuote}" here, "${thenQuote}" there`;
  return { rule: 'exclusive.widened', reason, now: nowQuote, before: thenQuote, turn: reference.turn };
}

/** An earlier answer held under a condition; this reply says that the condition does not count. */
export function waivedConflict({ now, reference }: Comparison): Conflict | undefined {
  if (reference === undefined || marksAs(now.reply, 'waived').length === 0) return undefined;
  const bound = reference.clauses.find((clause) =>
    clause.marks.some((mark) => mark.kind === 'condition' || mark.kind === 'hypothesis'),
  );
  const waived = marksAs(now.reply, 'waived').find((mark) => mark.start > 2);
  if (
    bound === undefined ||
    waived === undefined ||
    reference.clauses.some((clause) => clause.marks.some((mark) => mark.kind === 'waived'))
  )
    return undefined;
  const clause = now.clauses.find((one) => one.start <= waived.start && waived.start < one.end);
  if (clause === undefined) return undefined;
  const nowQuote = quote(now.reply.text, clause).trim();
  const thenQuote = quote(reference.reply.text, bound).trim();
  const reason = `drops the condition of turn ${reference.turn}: "${nowQuote}" here, "${thenQuote}" there`;
  return { rule: 'condition.dropped', reason, now: nowQuote, before: thenQuote, turn: reference.turn };
}

/** The reply says yes where an earlier answer to the same question was no, or the other way round. */
export function answerConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  const answer = answerOf(now);
  if (answer === undefined || (answer.conditional && !given)) return undefined;
  for (const then of reference === undefined ? before : [reference]) {
    const earlier = answerOf(then);
    if (earlier === undefined || earlier.value === answer.value || earlier.conditional) continue;
    if (isBurden(now.asked) !== isBurden(then.asked)) continue;
    if (!given && (movedOn(now, then) || !asksSame(now, then))) continue;
    const nowQuote = quote(now.reply.text, answer).trim();
    const thenQuote = quote(then.reply.text, earlier).trim();
    const reason = `answers ${answer.value === 1 ? 'yes' : 'no'} where turn ${then.turn} answered ${answer.value === 1 ? 'no' : 'yes'}: "${nowQuote}" here, "${thenQuote}" there`;
    return { rule: 'answer.reversed', reason, now: nowQuote, before: thenQuote, turn: then.turn };
  }
  return undefined;
}

function asksSame(now: Said, then: Said): boolean {
  const shared = sharedStems(now.askedWords, then.askedWords).length;
  const telling = now.askedWords.filter((word) => !word.generic).length;
  return shared >= 2 || (shared === 1 && now.recalls && telling <= 2);
}

export function isBurden(asked: Reading): boolean {
  return marksAs(asked, 'burden').length > 0;
}

const knownAnswer = perSaid((said): Answer | null => readAnswer(said) ?? null);

/** The reply's yes or no, where it has one. */
export function answerOf(said: Said): Answer | undefined {
  return knownAnswer(said) ?? undefined;
}

function readAnswer(said: Said): Answer | undefined {
  const first = said.clauses[0];
  if (first === undefined || said.asked.text.trim() === '') return undefined;
  const open = marksAs(said.asked, 'open-question').length > 0;
  const opener = openerOf(said.reply, open);
  if (open && opener === undefined) return undefined;
  const span = { start: first.start, end: first.end };
  const conditional =
    said.clauses.slice(0, 3).some((clause) => hasMark(clause, 'condition')) ||
    figuresOf(said.reply).some((figure) => figure.range !== undefined);
  const negativeQuestion = questionOf(said.asked).some((clause) => clause.polarity === -1);
  if (opener === undefined) return unopened(first, span, conditional);
  if (opener.kind === 'no') return { ...span, value: -1, conditional, explicit: true };
  if (!negativeQuestion) return { ...span, value: 1, conditional, explicit: true };
  const against = opener.kind === 'contradiction' || said.clauses.slice(0, 2).some((clause) => isGrant(clause));
  return { ...span, value: against ? 1 : -1, conditional, explicit: true };
}

/** The clauses that ask; without a question mark those of the first sentence. */
function questionOf(asked: Reading): readonly Clause[] {
  const clauses = clausesOf(asked);
  const asking = clauses.filter(({ sentence }) => sentence.question);
  return asking.length > 0 ? asking : clauses.filter(({ sentence }) => sentence === clauses[0]?.sentence);
}

/** Without a yes or no, a first clause that grants or denies answers too. */
function unopened(first: Clause, span: Span, conditional: boolean): Answer | undefined {
  if (first.marks.some((mark) => mark.kind === 'free')) return undefined;
  if (first.polarity === -1) return { ...span, value: -1, conditional, explicit: false };
  return isGrant(first) ? { ...span, value: 1, conditional, explicit: false } : undefined;
}

function isGrant(clause: Clause): boolean {
  return clause.polarity === 1 && clause.marks.some((mark) => mark.kind === 'grant');
}

/** "No ticket needed" is no answer, "No, ..." is. */
function isArticle(reply: Reading, mark: Mark): boolean {
  const text = reply.folded.slice(mark.start, mark.end);
  return (
    reply.language.claims.nounNegators.includes(text) && /^ \p{L}/u.test(reply.folded.slice(mark.end, mark.end + 2))
  );
}

/** The longest yes or no within the first few letters. */
function openerOf(reply: Reading, open: boolean): Mark | undefined {
  const openers = marksOf(reply).filter(
    (mark) =>
      mark.start < 3 &&
      (mark.kind === 'yes' || mark.kind === 'no' || mark.kind === 'contradiction') &&
      !isArticle(reply, mark),
  );
  // An open question is answered by a plain yes or no at most ("So where do I pay? - No, ...").
  if (open)
    return openers.find(
      (mark) => mark.end - mark.start < 5 && /^[,!.]/.test(reply.folded.slice(mark.end, mark.end + 1)),
    );
  const rank = (mark: Mark) => (mark.end - mark.start) * 2 + (mark.kind === 'contradiction' ? 1 : 0);
  return openers.sort((a, b) => rank(b) - rank(a))[0];
}
