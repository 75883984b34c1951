import { matchesOf } from '../matching.js';
import type { Span } from '../span.js';
import { plainForm } from './pieces.js';

/** A word of which some characters are struck out: what is still to be seen, in plain form. */
export interface MaskedWord extends Span {
  readonly parts: readonly string[];
  /** Count of letters and digits still to be seen. */
  readonly visible: number;
}

const MASK = '[*•●█▇■▒░×✱＊∗#]{1,}|[_…]{2,}|\\.{3,}|(?<![A-Za-z])[xX]{2,}(?![A-Za-wyz])';
const MASKED = new RegExp(`[\\p{L}\\p{N}.@+_-]{0,64}(?:(?:${MASK})[\\p{L}\\p{N}.@+_-]{0,64}){1,12}`, 'gu');
const MASK_RUN = new RegExp(MASK, 'gu');
/** Whether struck-out characters stand in a text at all. */
const ANY_MASK = /[*•●█▇■▒░×✱＊∗#_…xX]|\.{3}/u;

/** Words partly struck out (`H. W****r`, `k.do**@post.example`), longest pieces of plain text between the marks. */
export function maskedWords(text: string): MaskedWord[] {
  if (!ANY_MASK.test(text)) return [];
  const found: MaskedWord[] = [];
  for (const match of matchesOf(MASKED, text)) {
    // `**bold**` and list bullets are no masks: something must be struck out inside or at one side only.
    const raw = match[0];
    const parts = raw.split(MASK_RUN).map(plainForm);
    const visible = parts.reduce((sum, part) => sum + part.length, 0);
    if (visible === 0 || isMarkup(raw)) continue;
    found.push({ parts, visible, start: match.index, end: match.index + raw.length });
  }
  return found;
}

function isMarkup(raw: string): boolean {
  return (
    /^(\*{1,3}|_{1,3})[^*_]+\1[.@+_-]*$/u.test(raw) ||
    /^[*#_]+[\p{L}\p{N}.@+-]+$/u.test(raw) ||
    /^[\p{L}\p{N}]+\*{1,2}$/u.test(raw)
  );
}
/** Whether a plain value has the visible parts at its two ends, in order, with something struck out between. */
export function fitsMask(value: string, parts: readonly string[]): boolean {
  const head = parts[0] as string;
  const tail = parts[parts.length - 1] as string;
  if (!value.startsWith(head) || !value.endsWith(tail) || value.length <= head.length + tail.length) return false;
  let from = head.length;
  for (const part of parts.slice(1, -1)) {
    const at = value.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= value.length - tail.length;
}
