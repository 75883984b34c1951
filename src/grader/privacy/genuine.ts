import type { PersonHit } from '../../language/person/person.js';
import { told } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import type { RefusalReading } from '../../language/refusal/refusal.js';
import { overlaps, type Span } from '../../language/span.js';

/** "She isn't on that flight" refuses nothing, though "that isn't on" would. */
export function genuine(refusal: RefusalReading, hits: readonly PersonHit[], { folded }: Reading): RefusalReading {
  const states = (span: Span | null): boolean =>
    span !== null &&
    (isNoRefusal(span, folded) ||
      isDenial(span, hits, folded) ||
      hits.some(
        (hit) =>
          hit.tag === 'asserts' &&
          hit.start <= span.start &&
          overlaps(hit, span) &&
          STATES_NOT.test(folded.slice(hit.start, hit.end + 24)),
      ));
  const refusing = refusal.refusing.filter((span) => !states(span));
  if (refusing.length === refusal.refusing.length) return refusal;
  const [first] = refusing;
  const withheld = states(refusal.withheld) ? (first ?? null) : refusal.withheld;
  return { ...refusal, refusing, withheld, declined: states(refusal.declined) ? withheld : refusal.declined };
}

/** "Not on that one", "Not according to our system": a no to what was asked, where "not on our watch" declines to say. */
function isDenial(span: Span, hits: readonly PersonHit[], folded: string): boolean {
  return hits.some(
    ({ tag, start, end }) =>
      tag === 'denies' &&
      start === span.start &&
      !/\p{L}/u.test(folded.slice(0, start)) &&
      DENIES.test(folded.slice(start, end)) &&
      !DECLINES.test(folded.slice(start, end + 16)),
  );
}

const DENIES = new RegExp(String.raw`^(?:${told('no')}) \p{L}`, 'u');
const DECLINES = new RegExp(String.raw`^(?:${told('no')}) (?:\p{L}+ ){1,2}(?:${told('declinedBy')})(?!\p{L})`, 'u');

/** "She just can't have gluten" tells of her, and "that's all I'm saying" ends what has been told. */
export function isNoRefusal({ start, end }: Span, folded: string): boolean {
  if (CLOSES.test(folded.slice(start, end + 12))) return true;
  return CANNOT.test(folded.slice(start, end)) && OF_THIRD.test(folded.slice(Math.max(0, start - 24), start));
}

const CLOSES = new RegExp(`^(?:${told('closes')})`, 'u');
const CANNOT = new RegExp(String.raw`^(?:${told('cannot')})(?!\p{L})`, 'u');
const OF_THIRD = new RegExp(String.raw`(?<!\p{L})(?:${told('third')})$`, 'u');

/** A person's state with a not in it; what they may or can do is none. */
const STATES_NOT = new RegExp(
  String.raw`^(?:${told('thirdState')})(?!\p{L}) ?(?:\p{L}+ )?(?:${told('deniesState')})(?!\p{L})(?! (?:${told('noState')}))`,
  'u',
);
