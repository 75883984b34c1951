import type { Reading } from '../reading.js';
import { type Span, spanAt } from '../span.js';

/** As much as a reviewer takes in at a glance, in UTF-16 units. */
const MOST = 160;
const BREAK = /[,;:()–—\n]/u;

/**
 * The words around a hit that can be understood by themselves: its sentence, within its line; of a long sentence the part
 * between two commas; the hit itself where even that is too long.
 */
export function passageAround({ text, sentences }: Reading, hit: Span, most = MOST): Span {
  const sentence = spanAt(sentences, hit.start) ?? hit;
  const lineStart = text.lastIndexOf('\n', hit.start - 1) + 1;
  const lineEnd = text.indexOf('\n', Math.max(hit.start, hit.end - 1));
  const first = Math.max(sentence.start, hit.start > 0 ? lineStart : 0);
  const last = Math.max(hit.end, Math.min(sentence.end, lineEnd < 0 ? text.length : lineEnd));
  const whole = trimmed(text, first, last);
  if (whole.end - whole.start <= most) return whole;
  let { start, end } = hit;
  while (start > whole.start && !BREAK.test(text[start - 1] as string)) start -= 1;
  while (end < whole.end && !BREAK.test(text[end] as string)) end += 1;
  const part = trimmed(text, start, end);
  return part.end - part.start <= most ? part : { start: hit.start, end: hit.end };
}

function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text[first] as string)) first += 1;
  while (last > first && /\s/.test(text[last - 1] as string)) last -= 1;
  return { start: first, end: last };
}
