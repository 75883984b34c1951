import { matchesOf } from '../matching.js';
import type { Reading } from '../reading.js';
import {
  compileSteps,
  type Entry,
  EntryIndex,
  type EntryNotation,
  expand,
  type Step,
  type Word,
} from './word-entry.js';

export type { Word } from './word-entry.js';

/** Word classes as data: each tag with its entries, in the notation of word-entry.ts, laid over a text word by word. */
export type TagTable = Readonly<Record<string, readonly EntryNotation[]>>;

/** Where a tag stands: words `from` to `to`, `to` exclusive. */
export interface TagHit {
  readonly tag: string;
  readonly from: number;
  readonly to: number;
}

/** A text with its words and tags. */
export interface TaggedText {
  readonly words: readonly Word[];
  /** In order of `from`. */
  readonly hits: readonly TagHit[];
}

export interface TagSettings {
  /** Words that open a clause without punctuation before them. */
  readonly clauseOpeners: readonly string[];
  /** Openers that are particles behind one of these words, unless a mark stands between. */
  readonly floating?: { readonly openers: readonly string[]; readonly behind: readonly string[] };
  /** Words (lower case) that get a tag where they are written with a capital letter, also behind a hyphen. */
  readonly names: {
    readonly tag: string;
    readonly words: ReadonlySet<string>;
    /** Any other capitalised word is a name before one of these; empty where nouns are capitalised. */
    readonly before: ReadonlySet<string>;
    /** But not behind one of these. */
    readonly behind: ReadonlySet<string>;
    readonly never: ReadonlySet<string>;
  };
  /** Tags that exclude each other: the longest entry claims its words, at equal length the first in the table. */
  readonly exclusive: readonly string[];
}

const WORDS = /\p{L}+(?:-[\p{L}\p{N}]+)*|\p{N}+\p{L}*(?:-\p{L}+)*|'(?:ll|s|re|ve|d|m|t)(?!\p{L})/gu;
const CLAUSE_BREAK = /[,;:()|\n!?–—\u2026]|\s-\s/u;

/** Compiles a table; the function it gives reads one text in time linear in its length. */
export function compileTags(table: TagTable, settings: TagSettings): (reading: Reading) => TaggedText {
  const entries = Object.entries(table).flatMap(([tag, lines], rank) =>
    lines.flatMap(expand).map((line) => ({ tag, rank, steps: compileSteps(line) })),
  );
  const plain = new EntryIndex(entries.filter((entry) => tagsUsed(entry).length === 0));
  const upper = entries.filter((entry) => tagsUsed(entry).length > 0);
  const layered = new EntryIndex(upper);
  const used = new Set(upper.flatMap(tagsUsed));
  const openers = new Set(settings.clauseOpeners);
  const floating = new Set(settings.floating?.openers);
  const behind = new Set(settings.floating?.behind);
  const exclusive = new Set(settings.exclusive);
  return (reading) => {
    const words = splitWords(reading, openers, (text, before) => floating.has(text) && behind.has(before));
    const tags: (Set<string> | undefined)[] = new Array(words.length);
    const known = findHits(words, tags, plain);
    const first = claim([...known, ...findNames(words, settings.names, reading.text, known)], exclusive);
    for (const hit of first) if (used.has(hit.tag)) addTag(tags, hit);
    const second = findHits(words, tags, layered);
    const hits = claim([...first, ...second], exclusive);
    return { words, hits: hits.sort((a, b) => a.from - b.from || a.to - b.to) };
  };
}

/** The tags that an entry builds on. */
function tagsUsed(entry: Entry): string[] {
  return entry.steps.flatMap((step) =>
    step !== 'end' && 'keys' in step ? step.keys.filter((key) => key.kind === 'tag').map((key) => key.text) : [],
  );
}

function addTag(tags: (Set<string> | undefined)[], hit: TagHit): void {
  for (let index = hit.from; index < hit.to; index += 1) {
    let set = tags[index];
    if (set === undefined) {
      set = new Set();
      tags[index] = set;
    }
    set.add(hit.tag);
  }
}

function splitWords(
  reading: Reading,
  openers: ReadonlySet<string>,
  isParticle: (text: string, before: string) => boolean,
): Word[] {
  const words: Word[] = [];
  let clause = 0;
  reading.sentences.forEach((sentence, number) => {
    clause += 1;
    let last = 0;
    for (const match of matchesOf(WORDS, sentence.folded)) {
      const text = match[0];
      const between = sentence.folded.slice(last, match.index);
      const start = sentence.start + match.index;
      const capital = (reading.text[start] as string) !== text[0];
      // A noun such as "Falls" is no conjunction.
      const opens = openers.has(text) && !(capital && last > 0);
      const marked = last > 0 && CLAUSE_BREAK.test(between);
      const particle = opens && last > 0 && isParticle(text, words.at(-1)?.folded ?? '');
      if (marked || (opens && !particle)) clause += 1;
      last = match.index + text.length;
      words.push({ start, end: sentence.start + last, folded: text, capital, sentence: number, clause });
    }
  });
  return words;
}

type RankedHit = TagHit & { readonly rank: number };

function findHits(words: readonly Word[], tags: readonly (ReadonlySet<string> | undefined)[], index: EntryIndex) {
  const hits: RankedHit[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const entry of index.startingWith(words[at] as Word, tags[at])) {
      const to = matchSteps(entry.steps, 0, words, tags, at);
      if (to > 0) hits.push({ tag: entry.tag, rank: entry.rank, from: at, to });
    }
  }
  return hits;
}

/** Capitalised words that are known names, or stand where a name stands and are no word that the table knows. */
function findNames(words: readonly Word[], names: TagSettings['names'], text: string, found: readonly RankedHit[]) {
  const hits: RankedHit[] = [];
  let known: Set<number> | undefined;
  words.forEach((word, from) => {
    if (!word.capital) return;
    const last = word.folded.slice(word.folded.lastIndexOf('-') + 1);
    if (!names.words.has(last)) {
      const next = words[from + 1];
      if (next?.sentence !== word.sentence || !names.before.has(next.folded)) return;
      if (names.behind.has(words[from - 1]?.folded ?? '') || names.never.has(word.folded)) return;
      known ??= new Set(found.map((hit) => hit.from));
      if (known.has(from) || !NAME_SHAPED.test(text.slice(word.start, word.end))) return;
    }
    hits.push({ tag: names.tag, rank: 1000, from, to: from + 1 });
  });
  return hits;
}

/** A capital, then small letters, but not the ending of an English noun for a thing ("Cancellation is …"). */
const NAME_SHAPED = /^\p{Lu}\p{Ll}{2,}(?<!tion|sion|ment|ing|age|ity|ness|ance|ence|ism|ship|ure|ware|ies|als)$/u;

/** The end of the match of `steps[step…]` at word `at`, or -1. Gaps are short, so backtracking is bounded. */
function matchSteps(
  steps: readonly Step[],
  step: number,
  words: readonly Word[],
  tags: readonly (ReadonlySet<string> | undefined)[],
  at: number,
): number {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  if (wanted === 'end') {
    if (words[at]?.clause === (words[at - 1] as Word).clause) return -1;
    return matchSteps(steps, step + 1, words, tags, at);
  }
  if ('gap' in wanted) {
    const clause = (words[at - 1] as Word).clause;
    for (let skip = 0; skip <= wanted.gap; skip += 1) {
      if (words[at + skip]?.clause !== clause)
        return steps[step + 1] === 'end' ? matchSteps(steps, step + 2, words, tags, at + skip) : -1;
      const end = matchSteps(steps, step + 1, words, tags, at + skip);
      if (end > 0) return end;
    }
    return -1;
  }
  const word = words[at];
  if (word === undefined || !wanted.test(word, tags[at])) return -1;
  if (step > 0 && word.sentence !== (words[at - 1] as Word).sentence) return -1;
  return matchSteps(steps, step + 1, words, tags, at + 1);
}

/** Drops hits of exclusive tags whose words a better hit has. */
function claim(hits: readonly RankedHit[], exclusive: ReadonlySet<string>): RankedHit[] {
  const owner = new Map<number, RankedHit>();
  const rivals = hits.filter((hit) => exclusive.has(hit.tag));
  rivals.sort((a, b) => b.to - b.from - (a.to - a.from) || a.rank - b.rank);
  const kept = new Set<RankedHit>();
  for (const hit of rivals) {
    let free = true;
    for (let at = hit.from; at < hit.to; at += 1) if (owner.has(at)) free = false;
    if (!free) continue;
    kept.add(hit);
    for (let at = hit.from; at < hit.to; at += 1) owner.set(at, hit);
  }
  return hits.filter((hit) => !exclusive.has(hit.tag) || kept.has(hit));
}
