import { matchesOf, PAIR_KEYS, pairKey } from '../matching.js';
import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import { loosen, loosenPhrase, originOf } from './loosened.js';
import { bare, isLetter, type Phrase, phraseSource, type WordClasses } from './phrase.js';

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
  /** A bit for each piece of the phrase that must stand in a text; 0 = none of its words is known. */
  readonly needs: number;
}

/** A word that phrases cannot do without. */
interface Telling {
  readonly text: string;
  /** Whether a word begins with it, or ends with it. */
  readonly begins: boolean;
  readonly ends: boolean;
  /** The phrases, by place, and which of their pieces it is, as a bit. */
  readonly needed: { readonly place: number; readonly bit: number }[];
}

/** Compiles phrases once. Throws a SyntaxError that names the phrase when the notation is broken. */
export function phraseTable<Tag extends string>(
  groups: Readonly<Record<Tag, readonly Phrase[]>>,
  classes: WordClasses = {},
): PhraseTable<Tag> {
  const spelled = Object.fromEntries(Object.entries(classes).map(([name, list]) => [name, list.map(loosenPhrase)]));
  const entries: Entry<Tag>[] = [];
  const always: number[] = [];
  const byKey: Keys = { seen: new Uint8Array(PAIR_KEYS), lists: new Map() };
  for (const [tag, phrases] of Object.entries(groups) as [Tag, readonly Phrase[]][]) {
    for (const phrase of phrases) {
      const { source, needs } = phraseSource(loosenPhrase(phrase), spelled);
      const place = entries.length;
      const all = addNeeds(byKey, needs, place);
      // A regular expression of the list's own may name Unicode classes; words are plain ranges, which compile much faster.
      entries.push({ tag, pattern: new RegExp(source, 'g'), needs: all });
      if (all === 0) always.push(place);
    }
  }
  return { find: (reading) => findAll(reading, entries, byKey, always) };
}

/** Telling literals by a number made of their first two letters. */
interface Keys {
  /** Whether anything at all begins so, in the middle of a word (1) or only where one begins (2). */
  readonly seen: Uint8Array;
  readonly lists: Map<number, Map<string, Telling>>;
}

const ANYWHERE = 1;
const AT_BEGINNING = 2;

/** Returns the bits of all pieces. */
function addNeeds(keys: Keys, needs: readonly (readonly string[])[], place: number): number {
  let all = 0;
  // A literal of one letter has no key.
  const telling = needs.filter((literals) => literals.every((literal) => bare(literal).length > 1)).slice(0, 31);
  for (const [index, literals] of telling.entries()) {
    const bit = 1 << index;
    all |= bit;
    for (const literal of literals) addLiteral(keys, literal, { place, bit });
  }
  return all;
}

function addLiteral({ seen, lists }: Keys, literal: string, needed: Telling['needed'][number]): void {
  const text = bare(literal);
  const key = pairKey(text, 0);
  const begins = !literal.startsWith('*');
  seen[key] = (seen[key] as number) | (begins ? AT_BEGINNING : ANYWHERE);
  const list = lists.get(key) ?? new Map<string, Telling>();
  lists.set(key, list);
  const known = list.get(literal);
  if (known === undefined) list.set(literal, { text, begins, ends: !literal.endsWith('*'), needed: [needed] });
  else known.needed.push(needed);
}

/** The phrases of which every piece stands somewhere in the text, by place. */
function placesIn<Tag>(
  text: string,
  entries: readonly Entry<Tag>[],
  { seen, lists }: Keys,
  always: readonly number[],
): number[] {
  const places = [...always];
  const found = new Int32Array(entries.length);
  let inWord = false;
  for (let index = 0; index < text.length - 1; index += 1) {
    const begins = !inWord;
    inWord = isLetter(text.charCodeAt(index));
    const key = pairKey(text, index);
    const here = seen[key] as number;
    if (here === 0 || (here === AT_BEGINNING && !begins)) continue;
    for (const telling of (lists.get(key) as Map<string, Telling>).values()) {
      if (telling.begins && !begins) continue;
      if (!text.startsWith(telling.text, index)) continue;
      if (telling.ends && isLetter(text.charCodeAt(index + telling.text.length))) continue;
      for (const { place, bit } of telling.needed) {
        const before = found[place] as number;
        if ((before & bit) !== 0) continue;
        found[place] = before | bit;
        if ((before | bit) === (entries[place] as Entry<Tag>).needs) places.push(place);
      }
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
  for (const place of placesIn(text, entries, keys, always)) {
    const { tag, pattern } = entries[place] as Entry<Tag>;
    for (const match of matchesOf(pattern, text)) {
      origin ??= originOf(folded);
      const start = origin[match.index] as number;
      hits.push({ tag, start, end: origin[match.index + match[0].length] as number });
    }
  }
  return hits.sort((a, b) => a.start - b.start || a.end - b.end);
}
