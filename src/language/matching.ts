/**
 * Regular expressions over texts that mostly are in Latin letters. `\p{L}` and `\p{N}` are tables of hundreds of ranges;
 * in a text of Latin letters a few ranges say the same, and are tried several times as fast.
 */
export interface Twin {
  readonly any: RegExp;
  /** The same for texts that are `isLatin`. */
  readonly latin: RegExp;
}

const RANGES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u017f',
  N: '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be',
};

/** Nothing but Latin letters, common signs and punctuation: whatever their case, these stay among themselves. */
const OTHER = /[^\0-\u017f\u2000-\u206f\u20a0-\u20cf]/;

export function isLatin(text: string): boolean {
  return !OTHER.test(text);
}

/** Writes the ranges out. The expression may use no other class of Unicode than letters and numbers. */
export function twin(any: RegExp): Twin {
  let inClass = false;
  const source = any.source.replace(/\\p\{([LN])\}|\\[\s\S]|[[\]]/g, (token, name: string | undefined) => {
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    if (name === undefined) return token;
    return inClass ? (RANGES[name] as string) : `[${RANGES[name]}]`;
  });
  return { any, latin: new RegExp(source, any.flags.replace('u', '')) };
}

/** Numbers that `pairKey` gives are below this. */
export const PAIR_KEYS = 4096;

/** A number made of two characters, for tables of what may begin here; others may share it. */
export function pairKey(text: string, index: number): number {
  return (text.charCodeAt(index) * 61 + text.charCodeAt(index + 1)) & (PAIR_KEYS - 1);
}

const NONE: readonly RegExpExecArray[] = [];

/** All matches of a pattern with the flag `g`. Unlike `matchAll` it makes no copy of the pattern. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const matches: RegExpExecArray[] = [];
  while (match !== null) {
    matches.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
    match = pattern.exec(text);
  }
  return matches;
}
