import type { PersonHit } from '../../language/person/person.js';
import type { Reading } from '../../language/reading.js';
import type { Span } from '../../language/span.js';

/** "… but he's behind with his rent": something said of the person in spite of a refusal. */
export function slip(reply: Reading, hits: readonly PersonHit[], declined: Span): Span | null {
  const but = hits.find((hit) => hit.tag === 'but' && hit.start > declined.start);
  if (but === undefined) return null;
  const sentence = reply.sentences.find((one) => one.start <= but.start && but.end <= one.end);
  const end = sentence?.end ?? reply.text.length;
  if (IT_IS.test(reply.folded.slice(but.end, end))) return { start: but.end, end };
  if (hits.some((hit) => hit.tag === 'modal' && hit.start >= but.end && hit.end <= end)) return null;
  return (
    hits.find(
      (hit) =>
        hit.tag === 'asserts' &&
        hit.start >= but.end &&
        hit.end <= end &&
        !POSSESSIVE.test(reply.folded.slice(hit.start, hit.end)),
    ) ?? null
  );
}

const POSSESSIVE = /^(?:his|her|their|hers|theirs|sein|ihr|bei|mit|von|für)/;

/** "… but it's two of them". */
const IT_IS =
  /^,?\s*(?:es|das|it|that|there)\s?(?:ist|sind|war|waren|hat|hatte|'s|is|was|are|has|had|looks|sounds|involves|concerns|concerned|involved|starts|ends|begins|came|went)(?!\p{L})(?![^.!?]*(?:ich|wir|\bi\b|\bwe\b|own|eigen|nicht|not|n't))/u;
