import type { Phrase, WordClasses } from './phrase.js';
import type { Span } from './span.js';
import { alternativesOf, anchorOf, matchAt, type Pattern, readPattern } from './word-pattern.js';
import type { Word } from './words.js';

/** A tagged hit; offsets are those of the text that the words were read from. */
export interface IndexHit<Tag> extends Span {
  readonly tag: Tag;
  /** Positions in the list of words; `lastWord` exclusive. */
  readonly firstWord: number;
  readonly lastWord: number;
}

/** Phrases with what the group of them means to the caller. */
export interface TaggedPhrases<Tag> {
  readonly tag: Tag;
  readonly phrases: readonly Phrase[];
}

interface Entry<Tag> {
  readonly tag: Tag;
  readonly pattern: Pattern;
  readonly least: number;
  readonly most: number;
}

/** Looks thousands of phrases up at once: only those whose telling word stands in the text are tried. */
export interface PhraseIndex<Tag> {
  /** At most one hit for each phrase and place, in the order of the text. */
  find(words: readonly Word[]): IndexHit<Tag>[];
}

const SHORTEST_KEY = 3;

/** Compiles phrases once. Throws a SyntaxError that names the phrase when the notation is broken. */
export function phraseIndex<Tag>(groups: readonly TaggedPhrases<Tag>[], classes: WordClasses = {}): PhraseIndex<Tag> {
  const exact = new Map<string, Entry<Tag>[]>();
  const beginning = new Map<string, { text: string; entry: Entry<Tag> }[]>();
  const anywhere: Entry<Tag>[] = [];
  for (const { tag, phrases } of groups) {
    for (const pattern of phrases.flatMap((phrase) => alternativesOf(readPattern(phrase, classes)))) {
      const anchor = anchorOf(pattern);
      const entry = { tag, pattern, least: anchor.least, most: anchor.most };
      if (anchor.exact === null || anchor.beginnings.some((text) => text.length < SHORTEST_KEY)) {
        anywhere.push({ ...entry, least: 0, most: 0 });
        continue;
      }
      for (const text of anchor.exact) push(exact, text, entry);
      for (const text of anchor.beginnings) push(beginning, text.slice(0, SHORTEST_KEY), { text, entry });
    }
  }
  return {
    find(words) {
      const found = new Map<Entry<Tag>, Set<number>>();
      words.forEach((word, at) => {
        for (const entry of exact.get(word.text) ?? []) propose(found, entry, at);
        if (word.stem !== word.text) for (const entry of exact.get(word.stem) ?? []) propose(found, entry, at);
        for (const { text, entry } of beginning.get(word.text.slice(0, SHORTEST_KEY)) ?? [])
          if (word.text.startsWith(text)) propose(found, entry, at);
        for (const entry of anywhere) propose(found, entry, at);
      });
      return hitsOf(found, words);
    },
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The pattern may begin at the anchor or as many words before it as can stand there. */
function propose<Tag>(found: Map<Entry<Tag>, Set<number>>, entry: Entry<Tag>, at: number): void {
  let starts = found.get(entry);
  if (starts === undefined) {
    starts = new Set();
    found.set(entry, starts);
  }
  for (let start = Math.max(0, at - entry.most); start <= at - entry.least; start += 1) starts.add(start);
}

function hitsOf<Tag>(found: ReadonlyMap<Entry<Tag>, ReadonlySet<number>>, words: readonly Word[]): IndexHit<Tag>[] {
  const hits: IndexHit<Tag>[] = [];
  for (const [entry, starts] of found) {
    for (const start of starts) {
      const end = matchAt(entry.pattern, words, start);
      if (end === -1) continue;
      const first = words[start] as Word;
      const last = words[end - 1] as Word;
      hits.push({ tag: entry.tag, start: first.start, end: last.end, firstWord: start, lastWord: end });
    }
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}
