import type { Span } from '../span.js';

/** What an address goes on with before and behind what looks like its end: `my-info@…`, `….com.au`, `…/returns-2024`. */
export const BEFORE = '(?<![\\p{L}\\p{N}_%+@./-])';
export const BEHIND = '(?![\\p{L}\\p{N}_@%]|[.:/?#=&+-]+[\\p{L}\\p{N}])';

const CUT_BEFORE = /[\p{L}\p{N}_%+@./-]$/u;
const CUT_BEHIND = new RegExp(`^${BEHIND}`, 'u');

/** Whether a stretch that begins or ends with an address is part of a longer one. */
export function cutsAddress(folded: string, { start, end }: Span): boolean {
  return CUT_BEFORE.test(folded.slice(Math.max(0, start - 1), start)) || !CUT_BEHIND.test(folded.slice(end, end + 8));
}
