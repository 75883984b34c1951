import type { Clause } from '../../language/claims/clause.js';
import { clausesOf } from '../../language/claims/clause.js';
import type { Mark, MarkKind } from '../../language/claims/marks.js';
import { marksAs, marksOf } from '../../language/claims/marks.js';
import { meets, sharedStems } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { perTemplate, type Reading } from '../../language/reading.js';
import { quote, type Span, spanAt } from '../../language/span.js';
import type { Comparison, Conflict } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { movedOn } from './thread.js';

/** A yes (1) or no (-1) to what was asked, put as if the question had no negation in it. */
export interface Answer extends Span {
  readonly value: 1 | -1;
  /** Said with a yes or no, not only by granting or denying. */
  readonly explicit: boolean;
  /** It holds only under a condition. */
  readonly conditional: boolean;
}

export function hasMark(clause: Clause, kind: MarkKind): boolean {
  return clause.marks.some((mark) => mark.kind === kind);
}

/** An earlier answer held under a condition; this reply says that the condition does not count. */
export function waivedConflict({ now, reference }: Comparison): Conflict | undefined {
  if (reference === undefined || marksAs(now.reply, 'waived').length === 0) return undefined;
  const bound = reference.clauses.find((clause) =>
    clause.marks.some(
      (mark) =>
        mark.kind === 'hypothesis' ||
        (mark.kind === 'condition' &&
          !clause.marks.some(
            (one) => one.start === mark.start && (one.kind === 'exclusive' || one.kind === 'comparison'),
          )),
    ),
  );
  const waived = marksAs(now.reply, 'waived').find((mark) => mark.start > 2);
  if (
    bound === undefined ||
    waived === undefined ||
    reference.clauses.some((clause) => clause.marks.some((mark) => mark.kind === 'waived'))
  )
    return undefined;
  const clause = spanAt(now.clauses, waived.start);
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
    if (given && isVague(now) !== isVague(then)) continue;
    if (given && isAskedNegated(now) && !meets(now.askedTelling, [...then.askedWords, ...then.words])) continue;
    const nowQuote = quote(now.reply.text, answer).trim();
    const thenQuote = quote(then.reply.text, earlier).trim();
    const reason = `answers ${answer.value === 1 ? 'yes' : 'no'} where turn ${then.turn} answered ${answer.value === 1 ? 'no' : 'yes'}: "${nowQuote}" here, "${thenQuote}" there`;
    return { rule: 'answer.reversed', reason, now: nowQuote, before: thenQuote, turn: then.turn };
  }
  return undefined;
}

/** "So it's not going to freeze?" after "is it heated?": a no to the one says yes to the other. */
function isAskedNegated({ asked }: Said): boolean {
  return questionOf(asked).some((clause) => clause.polarity === -1);
}

/** "Anything to do?": a yes or no to a question without any known predicate tells little. */
function isVague({ asked }: Said): boolean {
  return !isBurden(asked) && VALUED.every((kind) => marksAs(asked, kind).length === 0);
}

const VALUED: readonly MarkKind[] = ['good', 'grant', 'status'];

function asksSame(now: Said, then: Said): boolean {
  const shared = sharedStems(now.askedWords, then.askedWords).length;
  const telling = now.askedWords.filter((word) => !word.generic).length;
  return shared >= 2 || (shared === 1 && now.recalls && telling <= 2);
}

/** A yes to the question is bad news: it asks for a cost, a duty, a ban, a loss. */
export const isBurden = perTemplate((asked): boolean => {
  if (marksAs(asked, 'burden').length > 0) return true;
  const [bad] = marksAs(asked, 'bad');
  return bad !== undefined && marksAs(asked, 'good').every((good) => bad.start <= good.start);
});

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
export function openerOf(reply: Reading, open: boolean): Mark | undefined {
  const openers = marksOf(reply).filter(
    (mark) =>
      mark.start < 3 &&
      reply.folded[mark.end] !== ':' &&
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
