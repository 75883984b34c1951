import { type Language, perLanguage } from './language.js';
import { isLatin, matchesOf, twin } from './matching.js';
import type { Reading } from './reading.js';
import type { Span } from './span.js';

/** A content word of a text. */
export interface TopicWord extends Span {
  readonly word: string;
  /** Inflection taken off, synonyms led to one form. */
  readonly stem: string;
  readonly generic: boolean;
}

interface Topics {
  readonly skip: ReadonlySet<string>;
  readonly generic: ReadonlySet<string>;
  readonly synonym: ReadonlyMap<string, string>;
  readonly endings: readonly string[];
  readonly apart: ReadonlyMap<string, number>;
  /** What is known of a word as it is written; null: no content word. */
  readonly seen: Map<string, Pick<TopicWord, 'word' | 'stem' | 'generic'> | null>;
  /** Rows of `apart` by word and stem; null: none. */
  readonly rows: Map<string, number | null>;
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
    apart: new Map(apart.flatMap((row, index) => row.split(/\s+/).map((word) => [stem(word), index] as const))),
    seen: new Map(),
    rows: new Map(),
  };
});

const known = new WeakMap<Reading, readonly TopicWord[]>();
const WORD = twin(/\p{L}[\p{L}\p{N}]*(?:['-]\p{L}[\p{L}\p{N}]*)*/gu);

/** The content words of a text in order. A hyphenated word counts as its parts. */
export function topicWords(reading: Reading): readonly TopicWord[] {
  let words = known.get(reading);
  if (words === undefined) {
    words = findWords(reading.folded, topics(reading.language));
    known.set(reading, words);
  }
  return words;
}

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
  const content = remembered(lexicon.seen, raw, () => contentOf(raw, lexicon));
  if (content !== null) words.push({ start, end: start + raw.length, ...content });
}

const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;

/** Words come again: what is known of them is worked out once. */
function remembered<Value>(known: Map<string, Value>, word: string, workOut: () => Value): Value {
  let value = known.get(word);
  if (value === undefined) {
    value = workOut();
    if (word.length > LONGEST_REMEMBERED) return value;
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(word, value);
  }
  return value;
}

function contentOf(raw: string, lexicon: Topics): Pick<TopicWord, 'word' | 'stem' | 'generic'> | null {
  const word = raw.replace(/'s?$/, '');
  if (word.length < 2 || lexicon.skip.has(word) || lexicon.skip.has(raw)) return null;
  const bare = stripped(word, lexicon.endings);
  const stem = lexicon.synonym.get(bare) ?? bare;
  return { word, stem, generic: lexicon.generic.has(stem) };
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
  if (long.startsWith(short)) return short.length >= 5 || (short.length === 4 && more >= 4);
  return long.endsWith(short) && more >= 3 && (short.length >= 4 || (short.length === 3 && long.length <= 8));
}

/** How many telling words of `a` are also said in `b`. Generic words do not count. */
export function sharedStems(a: readonly TopicWord[], b: readonly TopicWord[]): string[] {
  const shared = new Set<string>();
  const said = new Set(b.flatMap((other) => (other.generic ? [] : [other.stem])));
  for (const one of a) {
    if (one.generic || shared.has(one.stem)) continue;
    if (said.has(one.stem)) shared.add(one.stem);
    else for (const stem of said) if (sameStem(one.stem, stem)) shared.add(one.stem);
  }
  return [...shared];
}

/** Which of several like things a text speaks of: the rows of the language's `apart` list that its words belong to. */
export function setApart(words: readonly TopicWord[], language: Language): ReadonlySet<number> {
  const { apart, rows: known } = topics(language);
  const rows = new Set<number>();
  for (const { word, stem } of words) {
    // A word has one stem.
    const row = remembered(known, word, () => apart.get(stem) ?? apart.get(word) ?? apartHead(word, apart) ?? null);
    if (row !== null) rows.add(row);
  }
  return rows;
}

/** "Teilkaskoschaden" belongs to what "Teilkasko" names. */
function apartHead(word: string, apart: ReadonlyMap<string, number>): number | undefined {
  for (let length = word.length - 3; length >= 6; length -= 1) {
    const row = apart.get(word.slice(0, length));
    if (row !== undefined) return row;
  }
  return undefined;
}
