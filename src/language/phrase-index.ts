import type { Phrase, WordClasses } from './phrase.js';
import type { Span } from './span.js';
import { anchorOf } from './word-anchor.js';
import { perForm, type WordForm } from './word-form.js';
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
import { alternativesOf, readPattern } from './word-pattern.js';
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
  /** Its place among all entries, and the fewest and the most words that stand before the one that proposes it. */
  readonly place: number;
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

/** Compiles phrases once. Throws a SyntaxError that names the phrase when the notation is broken. */
export function phraseIndex<Tag>(groups: readonly TaggedPhrases<Tag>[], classes: WordClasses = {}): PhraseIndex<Tag> {
  const set = new PatternSet();
  const spellingOf = perForm(entriesOf(groups, classes, set));
  const taken = new Int32Array(set.size);
  let runs = 0;
  return {
    find(words) {
      runs += 1;
      const fits: (Fits | null)[] = [];
      const spellings: Spelling<Tag>[] = [];
      for (let at = 0; at < words.length; at += 1) {
        const spelling = spellingOf((words[at] as Word).form);
        spellings.push(spelling);
        fits.push(spelling.fits);
      }
      if (!unite(fits, taken)) return [];
      const search: Search<Tag> = { words, fits, taken, run: runs, hits: [], proposed: 0 };
      for (let at = 0; at < spellings.length; at += 1) {
        const { entries } = spellings[at] as Spelling<Tag>;
        for (let index = 0; index < entries.length; index += 1) propose(search, entries[index] as Entry<Tag>, at);
      }
      const { hits } = search;
      if (hits.length > 1) hits.sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end || a.order - b.order);
      return hits.map((one) => one.hit);
    },
  };
}

/** Entries by the words that propose them. Patterns that begin with one class share its list of words. */
class Anchors<Tag> {
  readonly #lists = new Map<readonly string[], Entry<Tag>[]>();
  readonly #byKey = new Map<string, { readonly text: string; readonly entries: Entry<Tag>[] }[]>();
  readonly #keyOf: (text: string) => string;

  constructor(keyOf: (text: string) => string) {
    this.#keyOf = keyOf;
  }

  add(texts: readonly string[], entry: Entry<Tag>): void {
    const known = this.#lists.get(texts);
    if (known !== undefined) {
      known.push(entry);
      return;
    }
    const entries = [entry];
    this.#lists.set(texts, entries);
    for (const text of texts) push(this.#byKey, this.#keyOf(text), { text, entries });
  }

  /** In the order in which they were added. */
  of(key: string, fits: (text: string) => boolean): Entry<Tag>[] {
    const lists = this.#byKey.get(key)?.filter((one) => fits(one.text)) ?? [];
    if (lists.length === 0) return [];
    return lists.flatMap((one) => one.entries).sort((a, b) => a.place - b.place);
  }
}

/** Compiles the phrases; the function it gives looks a word up among them. */
function entriesOf<Tag>(
  groups: readonly TaggedPhrases<Tag>[],
  classes: WordClasses,
  set: PatternSet,
): (form: WordForm) => Spelling<Tag> {
  const exact = new Anchors<Tag>((text) => text);
  const beginning = new Anchors<Tag>((text) => text.slice(0, SHORTEST_KEY));
  const anywhere: Entry<Tag>[] = [];
  let place = 0;
  for (const { tag, phrases } of groups) {
    for (const phrase of phrases) {
      for (const pattern of alternativesOf(readPattern(phrase, classes))) {
        const { words, least, most } = anchorOf(pattern);
        const matchable = set.add(pattern);
        const needs = neededPlaces(matchable);
        place += 1;
        const entry = { tag, pattern: matchable, needs, place, run: 0, order: 0, next: 0 };
        if (words === null || words.beginnings.some((text) => text.length < SHORTEST_KEY)) {
          anywhere.push({ ...entry, least: 0, most: 0 });
          continue;
        }
        const anchored = { ...entry, least, most };
        exact.add(words.exact, anchored);
        beginning.add(words.beginnings, anchored);
      }
    }
  }
  const nothing: Spelling<Tag> = { fits: null, entries: anywhere };
  return (form) => {
    const { text, stem } = form;
    const own = [
      ...exact.of(text, () => true),
      ...(stem === text ? [] : exact.of(stem, () => true)),
      ...beginning.of(text.slice(0, SHORTEST_KEY), (begun) => text.startsWith(begun)),
    ];
    const fits = set.fitsOf(form);
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
