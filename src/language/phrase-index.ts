import type { Phrase, WordClasses } from './phrase.js';
import type { Span } from './span.js';
import {
  areTaken,
  type Fits,
  type Fitted,
  type Matchable,
  matchAt,
  neededPlaces,
  PatternSet,
  unite,
} from './word-match.js';
import { alternativesOf, anchorOf, readPattern } from './word-pattern.js';
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
  readonly pattern: Matchable;
  /** Places that some word of the text must fit for the pattern to match. */
  readonly needs: readonly number[];
  readonly least: number;
  readonly most: number;
  /** Of the search that is going on (`run`): its place among the entries proposed, and the first word not yet tried. */
  run: number;
  order: number;
  next: number;
}

/** One search: entries are tried as soon as they are proposed. */
interface Search<Tag> extends Fitted {
  /** Places that some word of the text fits. */
  readonly taken: Fits;
  readonly run: number;
  readonly hits: { readonly order: number; readonly hit: IndexHit<Tag> }[];
  proposed: number;
}

/** Looks thousands of phrases up at once: only those whose telling word stands in the text are tried. */
export interface PhraseIndex<Tag> {
  /** At most one hit for each phrase and place, in the order of the text. */
  find(words: readonly Word[]): IndexHit<Tag>[];
}

/** What one spelling means to an index. */
interface Spelling<Tag> {
  readonly fits: Fits | null;
  /** The entries that it proposes, in their order. */
  readonly entries: readonly Entry<Tag>[];
}

const SHORTEST_KEY = 3;
const SPELLINGS_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 40;

/** Compiles phrases once. Throws a SyntaxError that names the phrase when the notation is broken. */
export function phraseIndex<Tag>(groups: readonly TaggedPhrases<Tag>[], classes: WordClasses = {}): PhraseIndex<Tag> {
  const set = new PatternSet();
  const look = entriesOf(groups, classes, set);
  const spellingOf = remembered(look);
  const taken = new Int32Array(set.size);
  let runs = 0;
  return {
    find(words) {
      runs += 1;
      const spellings = words.map(spellingOf);
      const fits = spellings.map((one) => one.fits);
      if (!unite(fits, taken)) return [];
      const search: Search<Tag> = { words, fits, taken, run: runs, hits: [], proposed: 0 };
      for (let at = 0; at < spellings.length; at += 1)
        for (const entry of (spellings[at] as Spelling<Tag>).entries) propose(search, entry, at);
      return search.hits
        .sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end || a.order - b.order)
        .map((one) => one.hit);
    },
  };
}

/** Spellings come again: each is looked up once. */
function remembered<Tag>(look: (word: Word) => Spelling<Tag>): (word: Word) => Spelling<Tag> {
  const known = new Map<string, Spelling<Tag>>();
  return (word) => {
    const key = word.stem === word.text ? word.text : `${word.text} ${word.stem}`;
    let spelling = known.get(key);
    if (spelling === undefined) {
      spelling = look(word);
      if (key.length > LONGEST_REMEMBERED) return spelling;
      if (known.size >= SPELLINGS_REMEMBERED) known.clear();
      known.set(key, spelling);
    }
    return spelling;
  };
}

/** Compiles the phrases; the function it gives looks a word up among them. */
function entriesOf<Tag>(
  groups: readonly TaggedPhrases<Tag>[],
  classes: WordClasses,
  set: PatternSet,
): (word: Word) => Spelling<Tag> {
  const exact = new Map<string, Entry<Tag>[]>();
  const beginning = new Map<string, { text: string; entry: Entry<Tag> }[]>();
  const anywhere: Entry<Tag>[] = [];
  for (const { tag, phrases } of groups) {
    for (const pattern of phrases.flatMap((phrase) => alternativesOf(readPattern(phrase, classes)))) {
      const anchor = anchorOf(pattern);
      const { least, most } = anchor;
      const matchable = set.add(pattern);
      const needs = neededPlaces(matchable);
      const entry = { tag, pattern: matchable, needs, least, most, run: 0, order: 0, next: 0 };
      if (anchor.exact === null || anchor.beginnings.some((text) => text.length < SHORTEST_KEY)) {
        anywhere.push({ ...entry, least: 0, most: 0 });
        continue;
      }
      for (const text of anchor.exact) push(exact, text, entry);
      for (const text of anchor.beginnings) push(beginning, text.slice(0, SHORTEST_KEY), { text, entry });
    }
  }
  const nothing: Spelling<Tag> = { fits: null, entries: anywhere };
  return (word) => {
    const { text, stem } = word;
    const own = [...(exact.get(text) ?? []), ...(stem === text ? [] : (exact.get(stem) ?? []))];
    const begun = beginning.get(text.slice(0, SHORTEST_KEY)) ?? [];
    for (const one of begun) if (text.startsWith(one.text)) own.push(one.entry);
    const fits = set.fitsOf(word);
    if (own.length === 0) return fits === null ? nothing : { fits, entries: anywhere };
    return { fits, entries: [...own, ...anywhere] };
  };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The pattern may begin at the anchor or as many words before it as can stand there; each place is tried once. */
function propose<Tag>(search: Search<Tag>, entry: Entry<Tag>, at: number): void {
  if (entry.run !== search.run) {
    entry.run = search.run;
    entry.order = search.proposed;
    entry.next = 0;
    search.proposed += 1;
    if (!areTaken(entry.needs, search.taken)) entry.next = search.words.length;
  }
  for (let start = Math.max(entry.next, at - entry.most); start <= at - entry.least; start += 1) {
    const end = matchAt(entry.pattern, search, start);
    if (end === -1) continue;
    const first = search.words[start] as Word;
    const last = search.words[end - 1] as Word;
    const hit = { tag: entry.tag, start: first.start, end: last.end, firstWord: start, lastWord: end };
    search.hits.push({ order: entry.order, hit });
  }
  entry.next = Math.max(entry.next, at - entry.least + 1);
}
