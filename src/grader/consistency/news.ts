import type { Clause } from '../../language/claims/clause.js';
import { type Mark, type MarkKind, marksAs } from '../../language/claims/marks.js';
import { overlaps, type Span } from '../../language/span.js';
import { hasMark } from './answers.js';
import { perSaid, type Said } from './ledger.js';

/** "Until it reaches you", "if it rains": the clause names a case or a time. */
export function isCase(clause: Clause): boolean {
  return clause.marks.some(({ kind, start }) => CASES.includes(kind) && start - clause.start < 3);
}

const CASES: readonly MarkKind[] = ['hypothesis', 'awaiting', 'until', 'lacking'];

/** What the predicates of a clause are for the customer: good (1) or bad (-1) news, each turned round where it is denied. */
export function newsIn({ reply }: Said, clause: Clause): 1 | -1 | 0 {
  const lacking = marksAs(reply, 'lacking', clause);
  const denials = clause.marks.filter(
    (mark) =>
      (mark.kind === 'negator' || mark.kind === 'noun-negator') &&
      !clause.marks.some((other) => (other.kind === 'harmless' || other.kind === 'lacking') && overlaps(other, mark)),
  );
  if (lacking.length > 0 && marksAs(reply, 'spared', clause).length > 0) return denials.length === 0 ? 1 : 0;
  // "Not without a ticket" demands the ticket.
  if (lacking.length > 0 && denials.length === 1) return -1;
  if (hasMark(clause, 'regret')) return -1;
  if (denials.length > 1) return 0;
  const signs = clause.marks
    .filter(({ kind }) => kind === 'good' || kind === 'bad')
    .map((mark): 1 | -1 => {
      const sign = mark.kind === 'good' ? 1 : -1;
      const denied =
        denials.some((denial) => !isWithin(denial, mark)) ||
        lacking.some((one) => one.end <= mark.start && mark.start - one.end < 2);
      return denied ? (-sign as 1 | -1) : sign;
    });
  const [first] = signs;
  if (first === undefined) return 0;
  if (signs.every((sign) => sign === first)) return first;
  return hasMark(clause, 'exclusive') ? -1 : 0;
}

/** The phrase begins with the word that denies: "no longer available". */
function isWithin(inner: Span, outer: Mark): boolean {
  return outer.start === inner.start && inner.end <= outer.end;
}

/** "Snacks may come in, cans are forbidden": good news and bad. */
export const isMixed = perSaid((said): boolean => {
  const told = said.clauses.filter((clause) => !clause.sentence.question && !isCase(clause));
  // "Unfortunately not, we only mend": what comes behind it explains.
  if (told[0] !== undefined && hasMark(told[0], 'regret')) return false;
  const news = new Set(told.map((clause) => newsIn(said, clause)));
  return news.has(1) && news.has(-1);
});
