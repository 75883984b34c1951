/** Signs that stand within a figure and are no part of it. */

/** Soft hyphen, zero-width spaces and joiners, byte order mark: nobody sees them. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Emphasised text on one line: `**49**`. */
const EMPHASIS = /(\*{1,3}|_{1,2})(?![\s*_])([^\n*_]{0,30}[^\s*_])\1(?![*_])/g;
const HAS_MARKS = /[\u00ad\u200b-\u200d\u2060\ufeff]|\d[*_]|[*_]\d/;

/** A text without such signs, and where each of its characters stands in the whole one. */
interface Plain {
  readonly text: string;
  readonly origin: readonly number[];
}

/** The text without the signs that would part a figure: `**49**,90 €`, `1\u200b250 €`; undefined if it has none. */
export function withoutInnerMarks(text: string): Plain | undefined {
  if (!HAS_MARKS.test(text)) return undefined;
  const left = new Set<number>();
  for (const { index } of text.matchAll(UNSEEN)) left.add(index);
  for (const match of text.matchAll(EMPHASIS)) for (const at of emphasisWithin(text, match)) left.add(at);
  if (left.size === 0) return undefined;
  let plain = '';
  const origin: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (left.has(at)) continue;
    plain += text[at];
    origin.push(at);
  }
  return { text: plain, origin };
}

const NUMBER_BEFORE = /\d[.,']?$|[€£$] ?$/;
const NUMBER_BEHIND = /^(?:[.,']?\d| ?[€£$%])/;

/** Places of the marks on the inner side of a figure, its unit's sign included; none of a product, `3*4*5`. */
function emphasisWithin(text: string, match: RegExpExecArray): number[] {
  const [whole, mark = '', inner = ''] = match;
  const end = match.index + whole.length;
  const before = text.slice(Math.max(0, match.index - 2), match.index);
  const behind = text.slice(end, end + 2);
  if (mark.length === 1 && /\d$/.test(before) && /^\d/.test(behind)) return [];
  const marks = (from: number) => [...mark].map((_, index) => from + index);
  const opens = NUMBER_BEFORE.test(before) && /^[.,']?\d/.test(inner);
  const closes = /\d[.,']?$/.test(inner) && NUMBER_BEHIND.test(behind);
  return [...(opens ? marks(match.index) : []), ...(closes ? marks(end - mark.length) : [])];
}
