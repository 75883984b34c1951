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
  /** Of the search that is going on (`run`): its place among the entries proposed, and the first word not yet tried. */
  run: number;
  order: number;
  next: number;
}

/** One search: entries are tried as soon as they are proposed. */
interface Search<Tag> {
  readonly words: readonly Word[];
  readonly run: number;
  readonly hits: { readonly order: number; readonly hit: IndexHit<Tag> }[];
  proposed: number;
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
      const entry = { tag, pattern, least: anchor.least, most: anchor.most, run: 0, order: 0, next: 0 };
      if (anchor.exact === null || anchor.beginnings.some((text) => text.length < SHORTEST_KEY)) {
        anywhere.push({ ...entry, least: 0, most: 0 });
        continue;
      }
      for (const text of anchor.exact) push(exact, text, entry);
      for (const text of anchor.beginnings) push(beginning, text.slice(0, SHORTEST_KEY), { text, entry });
    }
  }
  let runs = 0;
  return {
    find(words) {
      runs += 1;
      const search: Search<Tag> = { words, run: runs, hits: [], proposed: 0 };
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at] as Word;
        proposeAll(search, exact.get(word.text), at);
        if (word.stem !== word.text) proposeAll(search, exact.get(word.stem), at);
        const begun = beginning.get(word.text.slice(0, SHORTEST_KEY));
        if (begun !== undefined)
          for (const { text, entry } of begun) if (word.text.startsWith(text)) propose(search, entry, at);
        proposeAll(search, anywhere, at);
      }
      return search.hits
        .sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end || a.order - b.order)
        .map((one) => one.hit);
    },
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function proposeAll<Tag>(search: Search<Tag>, entries: readonly Entry<Tag>[] | undefined, at: number): void {
  if (entries !== undefined) for (const entry of entries) propose(search, entry, at);
}

/** The pattern may begin at the anchor or as many words before it as can stand there; each place is tried once. */
function propose<Tag>(search: Search<Tag>, entry: Entry<Tag>, at: number): void {
  if (entry.run !== search.run) {
    entry.run = search.run;
    entry.order = search.proposed;
    entry.next = 0;
    search.proposed += 1;
  }
  for (let start = Math.max(entry.next, at - entry.most); start <= at - entry.least; start += 1) {
    const end = matchAt(entry.pattern, search.words, start);
    if (end === -1) continue;
    const first = search.words[start] as Word;
    const last = search.words[end - 1] as Word;
    const hit = { tag: entry.tag, start: first.start, end: last.end, firstWord: start, lastWord: end };
    search.hits.push({ order: entry.order, hit });
  }
  entry.next = Math.max(entry.next, at - entry.least + 1);
}
