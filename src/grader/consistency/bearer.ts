import type { Clause } from '../../language/claims/clause.js';
import { marksAs } from '../../language/claims/marks.js';
import { perLanguage } from '../../language/language.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';

/** Who bears a cost or a risk: the business, or the customer. */
type Side = 'us' | 'you';

const pronouns = perLanguage((language) => {
  const { us, you } = language.claims.sides;
  const pattern = (words: readonly string[]) => new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'u');
  return { us: pattern(us), you: pattern(you) };
});

/** The side that the clause around a span, or else its sentence, names first; undefined where they name none. */
export function sideOf(said: Said, span: Span): Side | undefined {
  const clause = spanAt(said.clauses, span.start);
  if (clause === undefined) return undefined;
  return sideIn(said, clause) ?? sideIn(said, clause.sentence);
}

function sideIn({ reply }: Said, span: Span): Side | undefined {
  const text = reply.folded.slice(span.start, span.end);
  const { us, you } = pronouns(reply.language);
  const [ours, yours] = [text.search(us), text.search(you)];
  if (ours < 0 && yours < 0) return undefined;
  return yours < 0 || (ours >= 0 && ours < yours) ? 'us' : 'you';
}

/** To the same question the business was to bear the cost before, and now the customer is, or the other way round. */
export function bearerConflict({ now, reference, given }: Comparison): Conflict | undefined {
  if (reference === undefined || !(given || now.recalls)) return undefined;
  const asked = marksAs(now.asked, 'who').length + marksAs(reference.asked, 'who').length;
  if (asked === 0) return undefined;
  const [mine, theirs] = [bearersIn(now), bearersIn(reference)];
  const [here, there] = [mine[0], theirs[0]];
  if (here === undefined || there === undefined) return undefined;
  if (mine.some((one) => theirs.some((other) => other.side === one.side))) return undefined;
  const what = 'puts it on the other side';
  return conflictBetween('bearer.changed', what, now, here.clause, reference, there.clause);
}

function bearersIn(said: Said): { readonly side: Side; readonly clause: Clause }[] {
  return said.clauses.flatMap((clause) => {
    if (clause.sentence.question || !clause.marks.some((mark) => mark.kind === 'bearing')) return [];
    const side = sideIn(said, clause);
    if (side === undefined) return [];
    return [{ side: clause.polarity === 1 ? side : side === 'us' ? 'you' : 'us', clause }];
  });
}
