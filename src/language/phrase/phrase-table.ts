import { matchesOf } from '../matching.js';
import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import { loosen, loosenPhrase, originOf } from './loosened.js';
import { type Phrase, phraseSource, type WordClasses } from './phrase.js';

/** A hit of a tagged phrase; offsets are those of the reading's text. */
export interface TableHit<Tag> extends Span {
  readonly tag: Tag;
}

/** Looks many tagged phrases up at once, in careless spelling too; only those whose telling word stands there are tried. */
export interface PhraseTable<Tag> {
  find(reading: Reading): TableHit<Tag>[];
}

interface Entry<Tag> {
  readonly tag: Tag;
  readonly pattern: RegExp;
}

interface Telling {
  readonly literal: string;
  readonly entries: number[];
}

/** Compiles phrases once. Throws a SyntaxError that names the phrase when the notation is broken. */
export function phraseTable<Tag extends string>(
  groups: Readonly<Record<Tag, readonly Phrase[]>>,
  classes: WordClasses = {},
): PhraseTable<Tag> {
  const spelled = Object.fromEntries(Object.entries(classes).map(([name, list]) => [name, list.map(loosenPhrase)]));
  const entries: Entry<Tag>[] = [];
  const always: number[] = [];
  const byKey: Keys = { seen: new Uint8Array(KEYS), lists: new Map() };
  for (const [tag, phrases] of Object.entries(groups) as [Tag, readonly Phrase[]][]) {
    for (const phrase of phrases) {
      const { source, literals } = phraseSource(loosenPhrase(phrase), spelled);
      // A regular expression of the list's own may name Unicode classes; words are plain ranges, which compile much faster.
      const place = entries.push({ tag, pattern: new RegExp(source, 'g') }) - 1;
      if (literals === null) always.push(place);
      else for (const literal of literals) addLiteral(byKey, literal, place);
    }
  }
  return { find: (reading) => findAll(reading, entries, byKey, always) };
}

/** Telling literals by a number made of their first two letters. */
interface Keys {
  /** Whether anything at all begins so: most places of a text are done with here. */
  readonly seen: Uint8Array;
  readonly lists: Map<number, Map<string, Telling>>;
}

const KEYS = 4096;

function keyAt(text: string, index: number): number {
  return (text.charCodeAt(index) * 61 + text.charCodeAt(index + 1)) & (KEYS - 1);
}

function addLiteral({ seen, lists }: Keys, literal: string, place: number): void {
  const key = keyAt(literal, 0);
  seen[key] = 1;
  const list = lists.get(key) ?? new Map<string, Telling>();
  lists.set(key, list);
  const known = list.get(literal);
  if (known === undefined) list.set(literal, { literal, entries: [place] });
  else known.entries.push(place);
}

function placesIn(text: string, { seen, lists }: Keys, always: readonly number[]): Set<number> {
  const places = new Set<number>(always);
  for (let index = 0; index < text.length - 1; index += 1) {
    const key = keyAt(text, index);
    if (seen[key] === 0) continue;
    for (const { literal, entries } of (lists.get(key) as Map<string, Telling>).values()) {
      if (text.startsWith(literal, index)) for (const place of entries) places.add(place);
    }
  }
  return places;
}

const CHAIN = /(?:[^\s'./-]{1,40}['./-]){10,}/g;

/** `a-b-c-…` for ever can be cut into words in ever so many ways: such chains are read as single words. Keeps offsets. */
function unchained(folded: string): string {
  return separators(folded) < 10 ? folded : folded.replace(CHAIN, (chain) => chain.replace(/['./-]/g, ' '));
}

function separators(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // '-./
    if (code === 0x27 || (code >= 0x2d && code <= 0x2f)) count += 1;
  }
  return count;
}

function findAll<Tag>(
  reading: Reading,
  entries: readonly Entry<Tag>[],
  keys: Keys,
  always: readonly number[],
): TableHit<Tag>[] {
  const folded = unchained(reading.folded);
  const text = loosen(folded);
  let origin: Int32Array | undefined;
  const hits: TableHit<Tag>[] = [];
  for (const place of placesIn(text, keys, always)) {
    const { tag, pattern } = entries[place] as Entry<Tag>;
    for (const match of matchesOf(pattern, text)) {
      origin ??= originOf(folded);
      const start = origin[match.index] as number;
      hits.push({ tag, start, end: origin[match.index + match[0].length] as number });
    }
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}
