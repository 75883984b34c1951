import type { Figure } from '../figures/figures.js';
import type { Language } from '../language.js';
import { LANGUAGES } from '../languages.js';
import { matchesOf } from '../matching.js';
import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import { BEFORE, BEHIND } from './address-edge.js';
import { MOST_MENTIONS } from './literal.js';

/** Ways to write a sign: itself, maybe with a space, or its name in brackets or between spaces. */
function signPattern(sign: '@' | '.' | '-' | '_' | '/', spaced: string): string {
  const names = LANGUAGES.flatMap(({ bounds }: Language) => bounds.signs[sign].split(','))
    .map((name) => name.replaceAll(' ', '[ ]'))
    .join('|');
  return `(?:${spaced}|[ ]?[([{<][ ]?(?:${names}|${escaped(sign)})[ ]?[)\\]}>][ ]?|[ ](?:${names})[ ])`;
}

function escaped(char: string): string {
  return char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

let signs: ReadonlyMap<string, string> | undefined;

function signPatterns(): ReadonlyMap<string, string> {
  signs ??= new Map([
    ['@', signPattern('@', '[ ]?@[ ]?')],
    ['.', signPattern('.', '[ ]?\\.[ ]?')],
    ['-', signPattern('-', '-')],
    ['_', signPattern('_', '_')],
    ['/', signPattern('/', '[ ]?/[ ]?')],
  ]);
  return signs;
}

const patterns = new Map<string, RegExp>();

/** Finds an address and nothing longer, with its signs written or named. */
function patternOf({ kind, value }: Figure): RegExp {
  const key = `${kind} ${value}`;
  let pattern = patterns.get(key);
  if (pattern === undefined) {
    const body = [...value].map((char) => signPatterns().get(char) ?? escaped(char)).join('');
    const scheme = kind === 'url' ? '(?:https?:\\/\\/)?(?:www\\.)?' : '';
    const dot = signPatterns().get('.') as string;
    pattern = new RegExp(`${BEFORE}${scheme}${body}(?!${dot.replace('[ ]?\\.[ ]?|', '')}\\p{L})${BEHIND}`, 'gu');
    if (patterns.size > 500) patterns.clear();
    patterns.set(key, pattern);
  }
  return pattern;
}

/** Where a text has an e-mail or web address, however its signs are written: `info(at)example.com`, `info at example dot com`. */
export function addressSpans(reading: Reading, address: Figure): Span[] {
  return matchesOf(patternOf(address), reading.folded)
    .slice(0, MOST_MENTIONS)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
