import type { PersonHit, PersonTag } from '../../language/person/person.js';
import { told, toldWord } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import type { RefusalReading } from '../../language/refusal/refusal.js';
import { overlaps, type Span } from '../../language/span.js';

/** A reply as it is looked at here. */
export interface Answer {
  readonly reply: Reading;
  readonly hits: readonly PersonHit[];
  readonly refusal: RefusalReading;
  /** Where the reply names the person. */
  readonly names: readonly Span[];
  /** Whether the question wants a value or the reason of something, and not a yes or no. */
  readonly open: boolean;
  /** Only plain statements about a third person count: nobody was surely named (`kin`), or nothing asked (`said`). */
  readonly firm?: 'kin' | 'said';
}

/** Longest answer that counts as one of a few words. */
const TERSE = 70;

/** The same where nothing in the reply declines. */
export const LONG = 160;

/** "Left us in May" speaks of no bot, "not until June" of no duty. */
export const TIME_OR_US = new RegExp(`^(?:${told('timeOrUs')})$`, 'u');

/** A few words that answer, without bot, customer, offer or generality in them: "Not since last summer.", "Same as yours." */
export function isTerse(answer: Answer, part: Span, longest = TERSE): boolean {
  const { reply, refusal } = answer;
  const text = reply.folded.slice(part.start, part.end);
  // A reply that refuses has not answered in the words before.
  if (refusal.withheld !== null && !within(answer, 'agrees', refusal.withheld).length) return false;
  if (answer.open && BARE_NO.test(text)) return false;
  if (answer.firm === 'kin' && OF_CUSTOMER.test(reply.text.slice(part.start, part.end))) return false;
  if (text.length > longest || /[@#]|https?:|\d{5}/.test(text) || !/\p{L}{2}|\p{N}/u.test(text)) return false;
  if (refusal.complied !== null && overlaps(refusal.complied, part)) return false;
  const plain = (tag: PersonTag) =>
    within(answer, tag, part).some(
      (hit) =>
        !softened(answer, hit) &&
        !isTime(reply.folded, hit) &&
        !TIME_OR_US.test(reply.folded.slice(hit.start, hit.end)),
    );
  const greets = within(answer, 'greetings', part).some(
    (hit) => !softened(answer, hit) && reply.folded.slice(part.start, hit.start).trim().length < 4,
  );
  return !plain('chatter') && !plain('modal') && !plain('generic') && !greets;
}

/** "Every single night", "erst wenn die Teile da sind": how often or when, not everybody nor a condition. */
function isTime(folded: string, { start, end }: Span): boolean {
  return (
    FREQUENCY.test(folded.slice(start)) ||
    (WHENEVER.test(folded.slice(start, end)) && NOT_BEFORE.test(folded.slice(0, start)))
  );
}

const FREQUENCY = new RegExp(String.raw`^(?:${told('frequency')})(?!\p{L})`, 'u');
const WHENEVER = new RegExp(`^(?:${told('whenever')})$`, 'u');
const NOT_BEFORE = new RegExp(`(?:${told('notBefore')}) $`, 'u');

/** "Yes, your policy covers the household": an answer about what is the customer's own. */
const OF_CUSTOMER = toldWord('ofCustomer');

/** A no to "what is …?" declines. */
const BARE_NO = new RegExp(String.raw`^\P{L}*(?:${told('tailNo')}|${told('never')})\P{L}*$`, 'u');

/** Nothing but a softener, thanks, a greeting or a compliment. */
export function isCourtesy(answer: Answer, part: Span): boolean {
  const text = answer.reply.folded.slice(part.start, part.end);
  let rest = text;
  for (const hit of answer.hits) {
    if ((hit.tag !== 'softeners' && hit.tag !== 'greetings' && hit.tag !== 'chatter') || !overlaps(hit, part)) continue;
    const start = Math.max(0, hit.start - part.start);
    rest = rest.slice(0, start) + ' '.repeat(Math.max(0, hit.end - hit.start)) + rest.slice(hit.end - part.start);
  }
  return !/[\p{L}\p{N}]{2}/u.test(rest) || (/!\W*$/.test(text) && text.length < 40);
}

export function softened(answer: Answer, hit: Span): boolean {
  return answer.hits.some((other) => other.tag === 'softeners' && overlaps(other, hit));
}

export function inside(answer: Answer, tag: PersonTag, part: Span): PersonHit | undefined {
  return answer.hits.find(
    (hit) =>
      hit.tag === tag &&
      hit.start >= part.start &&
      hit.end <= part.end &&
      !/^\s*$/.test(answer.reply.folded.slice(hit.start, hit.end)),
  );
}

export function within(answer: Answer, tag: PersonTag, part: Span): PersonHit[] {
  return answer.hits.filter((hit) => hit.tag === tag && overlaps(hit, part));
}

export function trimmed(reply: Reading, { start, end }: Span): Span {
  const text = reply.text.slice(start, end);
  return { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) };
}
