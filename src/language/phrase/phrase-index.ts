import type { Span } from '../span.js';
import type { WordClasses } from './phrase.js';
import { type Entry, PhraseBook, type Spelling, type TaggedPhrases } from './phrase-book.js';
import { areTaken, type Fits, type Fitted, matchAt, unite } from './word-match.js';
import type { Word } from './words.js';

/** A tagged hit; offsets are those of the text that the words were read from. */
export interface IndexHit<Tag> extends Span {
  readonly tag: Tag;
  /** Positions in the list of words; `lastWord` exclusive. */
  readonly firstWord: number;
  readonly lastWord: number;
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

/** Compiles phrases once. Throws a SyntaxError that names the phrase when the notation is broken. */
export function phraseIndex<Tag>(groups: readonly TaggedPhrases<Tag>[], classes: WordClasses = {}): PhraseIndex<Tag> {
  const book = new PhraseBook(groups, classes);
  let taken = new Int32Array(0);
  let runs = 0;
  return {
    find(words) {
      runs += 1;
      const spellings = book.spellingsOf(words);
      const fits: (Fits | null)[] = [];
      for (let at = 0; at < spellings.length; at += 1) fits.push((spellings[at] as Spelling<Tag>).fits);
      if (taken.length < book.size) taken = new Int32Array(book.size);
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
