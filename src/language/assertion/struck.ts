import { matchesOf } from '../matching.js';
import { perReading } from '../reading.js';
import { overlaps, type Span } from '../span.js';
import type { Finding, Place } from './place.js';

/** `~~£5~~` of Markdown, `~£5~` of chats, `<s>`, `<del>` and `<strike>` of HTML, in one line. */
const STRUCK =
  /~~(?=[^\s~])[^~\n]{1,200}~~|(?<![~\p{L}\p{N}])~(?=[^\s~])[^~\n]{0,80}[^\s~]~(?![~\p{L}\p{N}])|<(s|del|strike)(?:\s[^<>\n]{0,100})?>[^\n]{1,200}?<\/\1>/gu;

const struckIn = perReading((reading): readonly Span[] => {
  if (!/~|<\/(?:s|del|strike)>/.test(reading.folded)) return [];
  return matchesOf(STRUCK, reading.folded).map((match) => ({ start: match.index, end: match.index + match[0].length }));
});

/** What is crossed out is taken back: `~~£5~~ £4`. */
export function struckOut({ reading, span }: Place): Finding | undefined {
  const cue = struckIn(reading).find((one) => overlaps(one, span));
  return cue === undefined ? undefined : { stance: 'corrected', cue };
}
