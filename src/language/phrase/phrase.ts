import type { Span } from '../span.js';

/**
 * Word lists as data. A phrase is written in a small notation:
 *
 *   ich (verbinde|leite) (Sie|dich) …3 {human}
 *
 * - words are matched whole, in any case, with up to five separating characters between them
 * - `word*` / `*word` also match longer words that begin / end so
 * - `(a|b c)` alternatives; a `?` behind a word or a bracket makes it optional
 * - `…3` up to three words of any kind
 * - `{name}` a word class that the language defines
 * - any regular expression between slashes: `/\d{4,}/`
 */
export type Phrase = string;

/** Named word classes: each a list of phrases; classes may use other classes. */
export type WordClasses = Readonly<Record<string, readonly Phrase[]>>;

/** A named group of phrases that all show the same thing. */
export interface PhraseRule {
  readonly name: string;
  readonly phrases: readonly Phrase[];
}

/** Where a rule's phrase stands. */
interface PhraseHit extends Span {
  readonly rule: string;
}

/** A compiled rule. `find` reads folded text (see `fold`). */
export interface Matcher {
  readonly name: string;
  find(folded: string): PhraseHit[];
  test(folded: string): boolean;
}

// Folded text is lower case, and the known languages write with Latin letters. Spelling the letters out, without the
// `u` flag, keeps a compiled class a few ranges long: with \p{L} the word lists took half a minute to compile.
const LETTERS = '0-9a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u024f';
const LETTER = `[${LETTERS}]`;
const IS_LETTER = Uint8Array.from({ length: 0x250 }, (_, code) =>
  new RegExp(LETTER).test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether a UTF-16 unit of folded text is part of a word, for phrases. NaN, behind the end of a text, is none. */
export function isLetter(code: number): boolean {
  return IS_LETTER[code] === 1;
}

const SEPARATOR = `[^${LETTERS}]{1,5}`;
const WORD = `${LETTER}+(?:['./-]${LETTER}+)*`;
const START = `(?<!${LETTER})`;
const END = `(?!${LETTER})`;

/**
 * Words of which one must stand in a text for a phrase to match it; null = unknown. They are written as phrases write
 * them: `word` stands there by itself, `word*` and `*word` may be part of a longer word.
 */
export type Literals = readonly string[] | null;

/** More words than these tell little: somewhere in a text one of them stands. */
const TELLING_WORDS = 40;

interface Piece {
  readonly source: string;
  readonly optional: boolean;
  readonly literals: Literals;
  /** Up to so many words of any kind. */
  readonly gap?: number;
}

/** Compiles a rule. Throws a SyntaxError that names the phrase when the notation is broken. */
export function matcher(rule: PhraseRule, classes: WordClasses = {}): Matcher {
  const compiled = rule.phrases.map((phrase) => compilePhrase(phrase, classes));
  const source = `${START}(?:${compiled.map((phrase) => phrase.source).join('|')})${END}`;
  const all = new RegExp(source, 'g');
  const needed = neededLiterals(compiled.map((phrase) => phrase.literals))?.map(bare) ?? null;
  const possible = (folded: string) => needed === null || needed.some((literal) => folded.includes(literal));
  return {
    name: rule.name,
    find(folded) {
      if (!possible(folded)) return [];
      const hits: PhraseHit[] = [];
      // matchAll goes on from where the last test stopped.
      all.lastIndex = 0;
      for (const match of folded.matchAll(all)) {
        hits.push({ rule: rule.name, start: match.index, end: match.index + match[0].length });
      }
      return hits;
    },
    test(folded) {
      if (!possible(folded)) return false;
      all.lastIndex = 0;
      return all.test(folded);
    },
  };
}

/** A literal without its stars. */
export function bare(literal: string): string {
  return literal.replaceAll('*', '');
}

function neededLiterals(lists: readonly Literals[]): string[] | null {
  const all = new Set<string>();
  for (const list of lists) {
    if (list === null) return null;
    for (const literal of list) all.add(literal);
  }
  return all.size > TELLING_WORDS ? null : [...all];
}

/** A phrase as a regular expression's source. */
interface Compiled {
  readonly source: string;
  /** Of the piece that tells most. */
  readonly literals: Literals;
  /** Of each piece that must be there. */
  readonly needs: readonly (readonly string[])[];
}

/** The source of a regular expression that matches one phrase as whole words, and what must stand in a text for it. */
export function phraseSource(phrase: Phrase, classes: WordClasses = {}): Pick<Compiled, 'source' | 'needs'> {
  const { source, needs } = compilePhrase(phrase, classes);
  return { source: `${START}(?:${source})${END}`, needs };
}

/** Optional pieces before the first mandatory one bring their separator behind them, all others before them. */
function compilePhrase(phrase: Phrase, classes: WordClasses): Compiled {
  const pieces = splitPieces(phrase).map((raw) => compilePiece(raw, phrase, classes));
  let source = '';
  let begun = false;
  for (const piece of pieces) {
    if (!begun && !piece.optional) {
      source += piece.source;
      begun = true;
    } else if (!begun) source += `(?:${piece.source}${SEPARATOR})?`;
    else if (piece.gap !== undefined) source += `(?:${SEPARATOR}${WORD}){0,${piece.gap}}?`;
    else if (piece.optional) source += `(?:${SEPARATOR}${piece.source})?`;
    else source += SEPARATOR + piece.source;
  }
  if (!begun) throw new SyntaxError(`phrase "${phrase}" has no word that must stand there`);
  const needs = pieces.flatMap(({ optional, literals }) => (optional || literals === null ? [] : [literals]));
  return { source, literals: bestLiterals(needs), needs };
}

/** The mandatory piece whose literals are the most telling (longest shortest literal). */
function bestLiterals(needs: Compiled['needs']): Literals {
  let best: Literals = null;
  let bestLength = 1;
  for (const literals of needs) {
    const shortest = Math.min(...literals.map((literal) => bare(literal).length));
    if (shortest > bestLength) {
      best = literals;
      bestLength = shortest;
    }
  }
  return best;
}

function splitPieces(phrase: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let inRegex = false;
  let current = '';
  for (const char of phrase) {
    if (char === '/' && depth === 0) inRegex = !inRegex;
    if (!inRegex && char === '(') depth += 1;
    if (!inRegex && char === ')') depth -= 1;
    if (char === ' ' && depth === 0 && !inRegex) {
      if (current !== '') pieces.push(current);
      current = '';
    } else current += char;
  }
  if (current !== '') pieces.push(current);
  if (depth !== 0 || inRegex) throw new SyntaxError(`phrase "${phrase}" has an open bracket or slash`);
  return pieces;
}

function compilePiece(raw: string, phrase: string, classes: WordClasses): Piece {
  const gap = /^…(\d+)$/.exec(raw);
  if (gap) return { source: '', optional: true, literals: null, gap: Number(gap[1]) };
  const optional = raw.endsWith('?') && raw.length > 1;
  const body = optional ? raw.slice(0, -1) : raw;
  if (body.startsWith('/') && body.endsWith('/') && body.length > 2)
    return { source: `(?:${latin(body.slice(1, -1))})`, optional, literals: null };
  const named = /^\{([\w-]+)\}$/.exec(body);
  if (named) {
    const list = classes[named[1] as string];
    if (list === undefined) throw new SyntaxError(`phrase "${phrase}" names the unknown word class {${named[1]}}`);
    return { ...alternatives(list, classes), optional };
  }
  if (body.startsWith('(') && body.endsWith(')'))
    return { ...alternatives(splitAlternatives(body.slice(1, -1)), classes), optional };
  return { source: wordSource(body), optional, literals: [body.toLowerCase()] };
}

function alternatives(list: readonly Phrase[], classes: WordClasses): Pick<Compiled, 'source' | 'literals'> {
  const compiled = list.map((item) => compilePhrase(item, classes));
  return {
    source: `(?:${compiled.map((item) => item.source).join('|')})`,
    literals: neededLiterals(compiled.map((item) => item.literals)),
  };
}

function splitAlternatives(body: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let inRegex = false;
  let current = '';
  for (const char of body) {
    // A slash opens a regular expression only where a word would begin: `24/7` is a word.
    if (char === '/' && depth === 0 && (inRegex || /(^|\s)$/.test(current))) inRegex = !inRegex;
    if (!inRegex && char === '(') depth += 1;
    if (!inRegex && char === ')') depth -= 1;
    if (char === '|' && depth === 0 && !inRegex) {
      parts.push(current);
      current = '';
    } else current += char;
  }
  parts.push(current);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** A regular expression without the `u` flag: `\p{L}` and `\p{N}` become the letters and digits that phrases know. */
function latin(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{([LN])\}|\\.|[[\]]/g, (piece: string, kind?: 'L' | 'N') => {
    if (kind !== undefined) {
      const range = kind === 'L' ? LETTERS.slice('0-9'.length) : '0-9';
      return inClass ? range : `[${range}]`;
    }
    if (piece === '[') inClass = true;
    else if (piece === ']') inClass = false;
    return piece;
  });
}

function wordSource(word: string): string {
  const escaped = word
    .toLowerCase()
    .replace(/[.+^${}()|[\]\\/?]/g, '\\$&')
    .replaceAll('*', `[${LETTERS}-]*`);
  return escaped;
}
