import type { Span } from '../span.js';

/**
 * The notation of word classes. An entry is one or several words:
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
export type EntryNotation = string;

/** A compiled entry; `rank` is its tag's place in the table. */
export interface Entry {
  readonly tag: string;
  readonly rank: number;
  readonly steps: readonly Step[];
}

/** A word of a text. `clause` and `sentence` count from 0 over the whole text. */
export interface Word extends Span {
  readonly folded: string;
  /** Whether the original begins with a capital letter. */
  readonly capital: boolean;
  readonly sentence: number;
  readonly clause: number;
}

type Test = (word: Word, tags: ReadonlySet<string> | undefined) => boolean;
export type Step = { readonly test: Test; readonly keys: readonly Key[] } | { readonly gap: number } | 'end';
type Key = {
  readonly kind: 'word' | 'prefix' | 'suffix' | 'infix' | 'tag' | 'any';
  readonly text: string;
  readonly capital?: true;
};

/** Spellings whose entries an index remembers; a few thousand cover a language's everyday words. */
const REMEMBERED = 5000;

/** Entries by what their first word may be, so that each word of a text looks only at those that can begin there. */
export class EntryIndex {
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
    let found: Set<Entry> | undefined;
    if (word.capital && this.#capitals.length > 0) found = new Set([...plain, ...this.#capitals]);
    for (const tag of tags ?? []) {
      const more = this.#byTag.get(tag);
      if (more === undefined) continue;
      found ??= new Set(plain);
      add(found, more);
    }
    return found === undefined ? plain : [...found];
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
export function expand(line: string): string[] {
  const bracket = /\(([^()]* [^()]*)\)(?!\?)|\(([^()]*)\)\?/.exec(line);
  if (bracket === null) return [line.replaceAll(/ {2,}/g, ' ').trim()];
  const before = line.slice(0, bracket.index);
  const after = line.slice(bracket.index + bracket[0].length);
  const optional = bracket[2] !== undefined;
  const choices = (bracket[1] ?? bracket[2] ?? '').split('|');
  const multi = optional ? [`(${choices.join('|')})`, ''] : choices;
  return multi.flatMap((choice) => expand(before + choice + after));
}

/** The steps of an entry that `expand` gave; throws a SyntaxError that names what is no word. */
export function compileSteps(line: string): Step[] {
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
