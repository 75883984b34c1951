import type { Span } from '../span.js';
import { plainCharacter } from './characters.js';

/** A text whose figures are ASCII and stand side by side, and the way back to the places in the source. */
export interface PlainFigures {
  readonly text: string;
  /** The same span in the source. */
  inSource<T extends Span>(found: T): T;
}

/** Anything that hides figures from a simple pattern: invisible characters, keycaps, strokes, emphasis, other scripts. */
const ODD =
  /\p{Mn}|\p{Me}|[\u00ad\u200b-\u200f\u2060\ufeff]|\*(?=\d|\p{P}?\*)|(?![0-9\u00b2\u00b3\u00b9])[\p{Nd}\p{No}]/u;

/** Figures in another script or with marks between them as plain ones: `１４.０９.`, `4️⃣7️⃣`, `**47**,**50**`. Linear. */
export function plainFigures(source: string): PlainFigures {
  if (!ODD.test(source)) return { text: source, inSource: (found) => found };
  const offsets: number[] = [];
  let text = '';
  for (let index = 0; index < source.length; ) {
    const code = source.codePointAt(index) as number;
    const char = String.fromCodePoint(code);
    const plain = code < 128 ? char : plainCharacter(char);
    const kept = char === '*' || plain === '' ? '' : /^\d$/.test(plain) ? plain : char;
    for (let unit = 0; unit < kept.length; unit += 1) offsets.push(index + (kept === char ? unit : 0));
    text += kept;
    index += char.length;
  }
  offsets.push(source.length);
  return {
    text,
    inSource: (found) => ({
      ...found,
      start: offsets[found.start] as number,
      end: lastCharacter(source, offsets[Math.max(found.end - 1, 0)] as number),
    }),
  };
}

function lastCharacter(source: string, at: number): number {
  return at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
