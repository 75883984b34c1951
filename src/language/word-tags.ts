import type { Reading } from './reading.js';
import type { Span } from './span.js';

/**
 * Word classes as data, laid over a text word by word. An entry is one or several words:
 *
 *   put (you|this) …2 through
 *
 * - a word is matched whole and in any case; `word*`, `*word`, `*word*` also match longer words
 * - `^word` only where the text has it with a capital letter
 * - `*` alone: any one word
 * - `(a|b c)` alternatives, in which each word may carry such a mark or be a `{tag}`; a `?` behind the bracket makes it
 *   optional
 * - `{tag}` a word that an earlier line of the table has given that tag to
 * - `$` the end of the clause
 * - `…3` up to three words of any kind, but none beyond the clause
 *
 * Contractions are words of their own: `we'll` is read as `we 'll`, `can't` as `can 't`.
 */
export type TagTable = Readonly<Record<string, readonly string[]>>;

/** A word of a text. `clause` and `sentence` count from 0 over the whole text. */
export interface Word extends Span {
  readonly folded: string;
  /** Whether the original begins with a capital letter. */
  readonly capital: boolean;
  readonly sentence: number;
  readonly clause: number;
}

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
  /** Words (lower case) that get a tag where they are written with a capital letter, also behind a hyphen. */
  readonly names: {
    readonly tag: string;
    readonly words: ReadonlySet<string>;
    /** Any other capitalised word is a name before one of these; empty where nouns are capitalised. */
    readonly before: ReadonlySet<string>;
    readonly never: ReadonlySet<string>;
  };
  /** Tags that exclude each other: the longest entry claims its words, at equal length the first in the table. */
  readonly exclusive: readonly string[];
}

type Test = (word: Word, tags: ReadonlySet<string> | undefined) => boolean;
type Step = { readonly test: Test; readonly keys: readonly Key[] } | { readonly gap: number } | 'end';
type Key = {
  readonly kind: 'word' | 'prefix' | 'suffix' | 'infix' | 'tag' | 'any';
  readonly text: string;
  readonly capital?: true;
};

interface Entry {
  readonly tag: string;
  readonly rank: number;
  readonly steps: readonly Step[];
}

const WORDS = /\p{L}+(?:-[\p{L}\p{N}]+)*|\p{N}+\p{L}*(?:-\p{L}+)*|'(?:ll|s|re|ve|d|m|t)(?!\p{L})/gu;
/** Spellings whose entries an index remembers; a few thousand cover a language's everyday words. */
const REMEMBERED = 5000;

const CLAUSE_BREAK = /[,;:()|\n!?–—\u2026]|\s-\s/u;

/** Compiles a table; the function it gives reads one text in time linear in its length. */
export function compileTags(table: TagTable, settings: TagSettings): (reading: Reading) => TaggedText {
  const entries = Object.entries(table).flatMap(([tag, lines], rank) =>
    lines.flatMap(expand).map((line) => ({ tag, rank, steps: compileSteps(line) })),
  );
  const plain = new EntryIndex(entries.filter((entry) => !usesTags(entry)));
  const layered = new EntryIndex(entries.filter(usesTags));
  const openers = new Set(settings.clauseOpeners);
  const exclusive = new Set(settings.exclusive);
  return (reading) => {
    const words = splitWords(reading, openers);
    const tags: (Set<string> | undefined)[] = new Array(words.length);
    const first = claim([...findHits(words, tags, plain), ...findNames(words, settings.names)], exclusive);
    for (const hit of first) addTag(tags, hit);
    const second = findHits(words, tags, layered);
    const hits = claim([...first, ...second], exclusive);
    return { words, hits: hits.sort((a, b) => a.from - b.from || a.to - b.to) };
  };
}

function usesTags(entry: Entry): boolean {
  return entry.steps.some((step) => step !== 'end' && 'keys' in step && step.keys.some((key) => key.kind === 'tag'));
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

function splitWords(reading: Reading, openers: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let clause = 0;
  reading.sentences.forEach((sentence, number) => {
    clause += 1;
    let last = 0;
    for (const match of sentence.folded.matchAll(WORDS)) {
      const text = match[0];
      const between = sentence.folded.slice(last, match.index);
      const start = sentence.start + match.index;
      const capital = (reading.text[start] as string) !== text[0];
      // A noun such as "Falls" is no conjunction.
      const opens = openers.has(text) && !(capital && last > 0);
      if ((last > 0 && CLAUSE_BREAK.test(between)) || opens) clause += 1;
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

function findNames(words: readonly Word[], names: TagSettings['names']): RankedHit[] {
  const hits: RankedHit[] = [];
  words.forEach((word, from) => {
    if (!word.capital) return;
    const last = word.folded.slice(word.folded.lastIndexOf('-') + 1);
    const next = words[from + 1];
    const shaped = next?.sentence === word.sentence && names.before.has(next.folded);
    if (names.words.has(last) || (shaped && word.folded.length > 2 && !names.never.has(word.folded)))
      hits.push({ tag: names.tag, rank: 1000, from, to: from + 1 });
  });
  return hits;
}

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
      if (words[at + skip]?.clause !== clause) return -1;
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

/** Entries by what their first word may be, so that each word of a text looks only at those that can begin there. */
class EntryIndex {
  readonly #byWord = new Map<string, Entry[]>();
  readonly #byPrefix = new Map<string, Entry[]>();
  readonly #bySuffix = new Map<string, Entry[]>();
  readonly #byTag = new Map<string, Entry[]>();
  readonly #capitals: Entry[] = [];
  readonly #known = new Map<string, readonly Entry[]>();
  readonly #infixes: { readonly text: string; readonly entry: Entry }[] = [];

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const first = entry.steps[0];
      if (first === undefined || first === 'end' || 'gap' in first)
        throw new SyntaxError(`an entry of "${entry.tag}" begins with a gap`);
      for (const key of first.keys) {
        if (key.kind === 'any') {
          if (!key.capital) throw new SyntaxError(`an entry of "${entry.tag}" begins with any word`);
          this.#capitals.push(entry);
        } else if (key.kind === 'infix') this.#infixes.push({ text: key.text, entry });
        else push(this.#mapOf(key.kind), key.text, entry);
      }
    }
  }

  #mapOf(kind: 'word' | 'prefix' | 'suffix' | 'tag'): Map<string, Entry[]> {
    if (kind === 'word') return this.#byWord;
    if (kind === 'prefix') return this.#byPrefix;
    return kind === 'suffix' ? this.#bySuffix : this.#byTag;
  }

  startingWith(word: Word, tags: ReadonlySet<string> | undefined): readonly Entry[] {
    const plain = this.#plain(word.folded);
    if (tags === undefined && !(word.capital && this.#capitals.length > 0)) return plain;
    const found = new Set(plain);
    if (word.capital) add(found, this.#capitals);
    if (tags !== undefined) for (const tag of tags) add(found, this.#byTag.get(tag));
    return [...found];
  }

  /** Entries that may begin with this spelling; bots use few words, so they are remembered. */
  #plain(text: string): readonly Entry[] {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    const found = new Set<Entry>(this.#byWord.get(text));
    const longest = Math.min(text.length, 20);
    for (let length = 1; length <= longest; length += 1) {
      add(found, this.#byPrefix.get(text.slice(0, length)));
      add(found, this.#bySuffix.get(text.slice(-length)));
    }
    for (const { text: part, entry } of this.#infixes) if (text.includes(part)) found.add(entry);
    const entries = [...found];
    if (text.length <= 40) {
      if (this.#known.size >= REMEMBERED) this.#known.clear();
      this.#known.set(text, entries);
    }
    return entries;
  }
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

function add(found: Set<Entry>, entries: readonly Entry[] | undefined): void {
  if (entries !== undefined) for (const entry of entries) found.add(entry);
}

/** Writes out brackets that are optional or hold several words, so that every step left is one word or a gap. */
function expand(line: string): string[] {
  const bracket = /\(([^()]* [^()]*)\)(?!\?)|\(([^()]*)\)\?/.exec(line);
  if (bracket === null) return [line.replaceAll(/ {2,}/g, ' ').trim()];
  const before = line.slice(0, bracket.index);
  const after = line.slice(bracket.index + bracket[0].length);
  const optional = bracket[2] !== undefined;
  const choices = (bracket[1] ?? bracket[2] ?? '').split('|');
  const multi = optional ? [`(${choices.join('|')})`, ''] : choices;
  return multi.flatMap((choice) => expand(before + choice + after));
}

function compileSteps(line: string): Step[] {
  return line.split(' ').map((piece) => {
    if (piece === '$') return 'end';
    const gap = /^…(\d+)$/.exec(piece);
    if (gap) return { gap: Number(gap[1]) };
    const inner = /^\((.+)\)$/.exec(piece)?.[1] ?? piece;
    const keys = inner.split('|').map(keyOf);
    const tests = keys.map(testOf);
    const isExact = (key: Key | undefined) => key?.kind === 'word' && key.capital === undefined;
    const exact = new Set(keys.filter(isExact).map((key) => key.text));
    const others = tests.filter((_, at) => !isExact(keys[at]));
    return { keys, test: (word, tags) => exact.has(word.folded) || others.some((test) => test(word, tags)) };
  });
}

function keyOf(raw: string): Key {
  if (/^\{[\w-]+\}$/.test(raw)) return { kind: 'tag', text: raw.slice(1, -1) };
  if (raw.startsWith('^')) return { ...keyOf(raw.slice(1)), capital: true };
  if (raw === '*') return { kind: 'any', text: '' };
  const text = raw.replaceAll('*', '').toLowerCase();
  if (text === '' || /[(){}…]/.test(text)) throw new SyntaxError(`"${raw}" is no word`);
  if (raw.startsWith('*') && raw.endsWith('*')) return { kind: 'infix', text };
  if (raw.startsWith('*')) return { kind: 'suffix', text };
  return raw.endsWith('*') ? { kind: 'prefix', text } : { kind: 'word', text };
}

function testOf(key: Key): Test {
  const { text } = key;
  if (key.capital) {
    const test = testOf({ kind: key.kind, text });
    return (word, tags) => word.capital && test(word, tags);
  }
  if (key.kind === 'any') return () => true;
  if (key.kind === 'tag') return (_, tags) => tags?.has(text) ?? false;
  if (key.kind === 'word') return (word) => word.folded === text;
  if (key.kind === 'prefix') return (word) => word.folded.startsWith(text);
  if (key.kind === 'suffix') return (word) => word.folded.endsWith(text);
  return (word) => word.folded.includes(text);
}
