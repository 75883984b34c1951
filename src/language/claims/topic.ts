import { type Language, perLanguage } from '../language.js';
import { isLatin, matchesOf, twin } from '../matching.js';
import { perReading } from '../reading.js';
import { Recent } from '../recent.js';
import type { Span } from '../span.js';

/** A content word of a text. */
export interface TopicWord extends Span {
  readonly word: string;
  /** Inflection taken off, synonyms led to one form. */
  readonly stem: string;
  readonly generic: boolean;
  /** One bit for its stem's beginning and one for its end: words without a common bit are never the same. */
  readonly head: number;
  readonly tail: number;
  /** The row of the language's `apart` list that it belongs to. */
  readonly row: number | undefined;
}

interface Topics {
  readonly skip: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  readonly synonym: ReadonlyMap<string, string>;
  readonly endings: readonly string[];
  readonly stems: Recent<Stem>;
  readonly apart: ReadonlyMap<string, number>;
}

const topics = perLanguage((language: Language): Topics => {
  const { functionWords, genericWords, endings, synonyms, apart } = language.topic;
  const stem = (word: string) => stripped(word, endings);
  const synonym = new Map<string, string>();
  for (const row of synonyms) {
    const words = row.split(/\s+/);
    for (const word of words) synonym.set(stem(word), stem(words[0] as string));
  }
  return {
    skip: new Set(functionWords.split(/\s+/)),
    generic: new Set(genericWords.split(/\s+/).map((word) => synonym.get(stem(word)) ?? stem(word))),
    synonym,
    endings,
    stems: new Recent<Stem>(4096),
    apart: new Map(apart.flatMap((row, index) => row.split(/\s+/).map((word) => [stem(word), index] as const))),
  };
});

const WORD = twin(/\p{L}[\p{L}\p{N}]*(?:['-]\p{L}[\p{L}\p{N}]*)*/gu);

/** The content words of a text in order. A hyphenated word counts as its parts. */
export const topicWords = perReading((reading): readonly TopicWord[] =>
  findWords(reading.folded, topics(reading.language)),
);

function findWords(folded: string, lexicon: Topics): TopicWord[] {
  const words: TopicWord[] = [];
  for (const match of matchesOf(isLatin(folded) ? WORD.latin : WORD.any, folded)) {
    let start = match.index;
    if (!match[0].includes('-')) pushWord(words, match[0], start, lexicon);
    else
      for (const part of match[0].split('-')) {
        pushWord(words, part, start, lexicon);
        start += part.length + 1;
      }
  }
  return words;
}

function pushWord(words: TopicWord[], raw: string, start: number, lexicon: Topics): void {
  const word = raw.replace(/'s?$/, '');
  if (word.length < 2 || lexicon.skip.has(word) || lexicon.skip.has(raw)) return;
  const { stem, generic, head, tail, row } = stemOf(word, lexicon);
  words.push({ start, end: start + raw.length, word, stem, generic, head, tail, row });
}

interface Stem {
  readonly stem: string;
  readonly generic: boolean;
  readonly head: number;
  readonly tail: number;
  readonly row: number | undefined;
}

/** Words come again and again: each is taken apart once. */
function stemOf(word: string, lexicon: Topics): Stem {
  let found = lexicon.stems.get(word);
  if (found === undefined) {
    const bare = stripped(word, lexicon.endings);
    const stem = lexicon.synonym.get(bare) ?? bare;
    const head = stem.length < 4 ? 0 : bitOf(stem, 0, 4);
    found = {
      stem,
      generic: lexicon.generic.has(stem),
      head,
      tail: bitOf(stem, Math.max(0, stem.length - 3), stem.length),
      row: rowOf(word, stem, lexicon.apart),
    };
    lexicon.stems.set(word, found);
  }
  return found;
}

function bitOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return 1 << (Math.abs(hash) % 31);
}

function stripped(word: string, endings: readonly string[]): string {
  const plain = word.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u').replace(/ß/g, 'ss');
  for (const ending of endings) {
    if (plain.endsWith(ending) && plain.length - ending.length >= 3) return plain.slice(0, -ending.length);
  }
  return plain;
}

/** The content words inside a span. */
export function wordsWithin(words: readonly TopicWord[], span: Span): TopicWord[] {
  return words.filter((word) => word.start >= span.start && word.end <= span.end);
}

/** Whether two stems name the same thing: equal, or one the head or the beginning of the other's compound. */
export function sameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const more = long.length - short.length;
  // `wrap` and `wrapp(ing)`.
  if (more === 1 && long[long.length - 1] === long[long.length - 2] && long.startsWith(short)) return true;
  if (long.startsWith(short)) return short.length >= 5 || (short.length === 4 && more >= 4);
  return long.endsWith(short) && more >= 3 && (short.length >= 4 || (short.length === 3 && long.length <= 8));
}

/** Whether any telling word of `a` is also said in `b`. */
export function meets(a: readonly TopicWord[], b: readonly TopicWord[]): boolean {
  for (const one of a) {
    if (one.generic) continue;
    for (const other of b)
      if (
        !other.generic &&
        ((one.head & other.head) !== 0 || (one.tail & other.tail) !== 0) &&
        sameStem(one.stem, other.stem)
      )
        return true;
  }
  return false;
}

/** How many telling words of `a` are also said in `b`. Generic words do not count. */
export function sharedStems(a: readonly TopicWord[], b: readonly TopicWord[]): string[] {
  if (a.length === 0 || b.length === 0) return [];
  let heads = 0;
  let tails = 0;
  for (const { head, tail } of b) {
    heads |= head;
    tails |= tail;
  }
  const shared: string[] = [];
  for (const one of a) {
    if (one.generic || ((one.head & heads) === 0 && (one.tail & tails) === 0) || shared.includes(one.stem)) continue;
    if (b.some((other) => !other.generic && sameStem(one.stem, other.stem))) shared.push(one.stem);
  }
  return shared;
}

/** Which of several like things a text speaks of: the rows of the language's `apart` list that its words belong to. */
export function setApart(words: readonly TopicWord[]): ReadonlySet<number> {
  let rows: Set<number> | undefined;
  for (const { row } of words) {
    if (row === undefined) continue;
    rows ??= new Set();
    rows.add(row);
  }
  return rows ?? NO_ROWS;
}

const NO_ROWS: ReadonlySet<number> = new Set();

function rowOf(word: string, stem: string, apart: ReadonlyMap<string, number>): number | undefined {
  return apart.get(stem) ?? apart.get(word) ?? apartHead(word, apart);
}

/** "Teilkaskoschaden" belongs to what "Teilkasko" names. */
function apartHead(word: string, apart: ReadonlyMap<string, number>): number | undefined {
  for (let length = word.length - 3; length >= 6; length -= 1) {
    const row = apart.get(word.slice(0, length));
    if (row !== undefined) return row;
  }
  return undefined;
}
