import type { Span } from '../span.js';
import { type AssertionClause, hasVerb } from './clause.js';
import { cuesWithin } from './cues.js';
import { type Place, within, wordCount } from './place.js';

/** A member of a list (`Karte`, `a bank transfer`) is no longer than this. */
const LONGEST_MEMBER = 4;

/** What a clause says behind `I'm afraid`, `leider`. */
function plain({ reading }: Place, clause: AssertionClause): string {
  return clause.folded.replace(reading.language.assertion.regrets, '');
}

/** A stretch without a verb, that says neither yes nor no of itself. */
function isMember(place: Place, clause: AssertionClause): boolean {
  const folded = plain(place, clause);
  return (
    wordCount({ ...clause, folded }) <= LONGEST_MEMBER &&
    !hasVerb(folded, place.reading.language) &&
    within(place, 'affirmed', clause).length === 0
  );
}

/** Whether a clause goes on with the list's last member and then says something of all: `PayPal and transfer are …`. */
function closesList(place: Place, clause: AssertionClause): boolean {
  const words = clause.folded.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const joint = words.findIndex((word) => place.reading.language.assertion.listJoints.includes(word));
  if (joint < 0 || joint > LONGEST_MEMBER || words.length - joint < 3) return false;
  const head = words.slice(0, joint + 1).join(' ');
  return !hasVerb(head, place.reading.language) && hasVerb(clause.folded, place.reading.language);
}

type NegationIn = (clause: AssertionClause, span: Span) => Span | undefined;

/** `Karte, PayPal und Rechnung gehen alle nicht`; `None of card, PayPal or transfer is working`. */
export function deniedList(place: Place, negationIn: NegationIn): Span | undefined {
  const { clauses, index, clause } = place;
  let last = index;
  while (clauses[last + 1]?.sentence === clause.sentence && isMember(place, clauses[last] as AssertionClause))
    last += 1;
  const closing = clauses[last] as AssertionClause;
  if (!closesList(place, closing)) return undefined;
  if (last > index) {
    const found = negationIn(closing, { start: closing.start, end: closing.start });
    if (found !== undefined) return found;
  }
  let first = index;
  while (clauses[first - 1]?.sentence === clause.sentence && isMember(place, clauses[first - 1] as AssertionClause))
    first -= 1;
  if (first === index) return undefined;
  const opening = clauses[first] as AssertionClause;
  return ['negativeDeterminers', 'negators']
    .flatMap((cue) => cuesWithin(place.reading, cue as 'negators', opening))
    .find((hit) => hit.start - opening.start < 3);
}

/** `20 %, wie dein Kumpel sagt, kann ich dir nicht geben`: what is denied stands before an insertion. */
export function deniedBehindInsertion(place: Place, negationIn: NegationIn): Span | undefined {
  const { clauses, index, clause, reading } = place;
  const inserted = clauses[index + 1];
  const rest = clauses[index + 2];
  if (inserted?.sentence !== clause.sentence || rest?.sentence !== clause.sentence) return undefined;
  const opens = within(place, 'insertions', inserted)[0];
  if (opens === undefined || opens.start - inserted.start > 3) return undefined;
  if (hasVerb(plain(place, clause), reading.language)) return undefined;
  return negationIn(rest, { start: rest.start, end: rest.start });
}
