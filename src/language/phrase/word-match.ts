import type { WordForm } from './word-form.js';
import type { Node, Pattern, Words } from './word-pattern.js';
import type { Word } from './words.js';

/** Which of an index's places for a word (see `PatternSet`) one spelling can take, a bit for each. */
export type Fits = Int32Array;

/** A pattern whose places for single words are numbered; one shape for all kinds, so that matching stays quick. */
export interface Matchable {
  readonly kind: 'word' | 'either' | 'sequence' | 'maybe' | 'gap';
  /** Of a word its number, of a gap the most words in it. */
  readonly number: number;
  readonly parts: readonly Matchable[];
  /** Words that may not stand in a gap. */
  readonly barred: ReadonlySet<string> | null;
}

interface Affix {
  readonly text: string;
  readonly number: number;
}

/**
 * Patterns that are looked up together: every place for a word gets a number, and a spelling is held against all of
 * them at once. The same spelling comes again and again in a language, so matching a word is a look at one bit.
 */
export class PatternSet {
  readonly #matchables = new Map<Node, Matchable>();
  readonly #single = new Map<string, Matchable>();
  readonly #exact = new Map<string, number[]>();
  // By the letter that they begin or end with.
  readonly #beginnings = new Map<string, Affix[]>();
  readonly #endings = new Map<string, Affix[]>();
  readonly #expressions: { readonly expression: RegExp; readonly number: number }[] = [];
  readonly #places: Words[] = [];

  /** Nodes that several patterns share are numbered once. */
  add(pattern: Pattern): Matchable {
    return this.#matchable(pattern);
  }

  /** How many places there are. */
  get count(): number {
    return this.#places.length;
  }

  /** The same, in whole words of 32. */
  get size(): number {
    return (this.#places.length + 31) >> 5;
  }

  /** null: no place is for this word. Only to be asked when all patterns are in. */
  fitsOf({ text, stem }: WordForm): Fits | null {
    let fits: Fits | null = null;
    const set = (number: number) => {
      fits ??= new Int32Array(this.size);
      fits[number >> 5] = (fits[number >> 5] as number) | (1 << (number & 31));
    };
    this.#exact.get(text)?.forEach(set);
    if (stem !== text) this.#exact.get(stem)?.forEach(set);
    for (const affix of this.#beginnings.get(text.charAt(0)) ?? []) if (text.startsWith(affix.text)) set(affix.number);
    for (const affix of this.#endings.get(text.charAt(text.length - 1)) ?? [])
      if (text.endsWith(affix.text)) set(affix.number);
    for (const { expression, number } of this.#expressions) if (expression.test(text)) set(number);
    return fits;
  }

  /** `fitsOf`, when `before` was that of the first `count` places. */
  fitsSince(form: WordForm, before: Fits | null, count: number): Fits | null {
    let fits = before;
    for (let number = count; number < this.#places.length; number += 1) {
      if (!fitsPlace(form, this.#places[number] as Words)) continue;
      if (fits === before) {
        fits = new Int32Array(this.size);
        if (before !== null) fits.set(before);
      }
      (fits as Fits)[number >> 5] = ((fits as Fits)[number >> 5] as number) | (1 << (number & 31));
    }
    return fits;
  }

  #matchable(node: Node): Matchable {
    let matchable = this.#matchables.get(node);
    if (matchable === undefined) {
      matchable = this.#read(node);
      this.#matchables.set(node, matchable);
    }
    return matchable;
  }

  #read(node: Node): Matchable {
    const all = (nodes: readonly Node[]) => nodes.map((one) => this.#matchable(one));
    switch (node.kind) {
      case 'words':
        return this.#place(node);
      case 'gap':
        return { kind: 'gap', number: node.words, parts: [], barred: node.barred };
      case 'maybe':
        return { kind: 'maybe', number: 0, parts: all([node.node]), barred: null };
      case 'either':
        return { kind: 'either', number: 0, parts: all(node.options), barred: null };
      case 'sequence':
        return { kind: 'sequence', number: 0, parts: all(node.parts), barred: null };
    }
  }

  /** A place for one plain word is the same wherever that word is asked for. */
  #place(words: Words): Matchable {
    const { exact, beginnings, endings, expressions } = words;
    const [only] = exact;
    const single = exact.size === 1 && beginnings.length + endings.length + expressions.length === 0;
    const known = single ? this.#single.get(only as string) : undefined;
    if (known !== undefined) return known;
    const number = this.#places.length;
    this.#places.push(words);
    for (const text of exact) push(this.#exact, text, number);
    for (const text of beginnings) push(this.#beginnings, text.charAt(0), { text, number });
    for (const text of endings) push(this.#endings, text.charAt(text.length - 1), { text, number });
    for (const expression of expressions) this.#expressions.push({ expression, number });
    const place: Matchable = { kind: 'word', number, parts: [], barred: null };
    if (single) this.#single.set(only as string, place);
    return place;
  }
}

function fitsPlace({ text, stem }: WordForm, { exact, beginnings, endings, expressions }: Words): boolean {
  return (
    exact.has(text) ||
    exact.has(stem) ||
    beginnings.some((beginning) => text.startsWith(beginning)) ||
    endings.some((ending) => text.endsWith(ending)) ||
    expressions.some((expression) => expression.test(text))
  );
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** Words in order, and which places of the patterns each of them fits. */
export interface Fitted {
  readonly words: readonly Word[];
  /** null: fits no place at all. */
  readonly fits: readonly (Fits | null)[];
}

/** Writes into `taken` all places that one of these fits; false: none. What was known when there were fewer is shorter. */
export function unite(all: readonly (Fits | null)[], taken: Fits): boolean {
  let any = false;
  taken.fill(0);
  for (const fits of all) {
    if (fits === null) continue;
    for (let at = 0; at < fits.length; at += 1) taken[at] = (taken[at] as number) | (fits[at] as number);
    any = true;
  }
  return any;
}

/** The places that a match of the pattern must fill, as far as they are plain to see. */
export function neededPlaces({ kind, number, parts }: Matchable): number[] {
  if (kind === 'word') return [number];
  return kind === 'sequence' ? parts.flatMap(neededPlaces) : [];
}

/** Whether each of the places is among those taken. */
export function areTaken(places: readonly number[], taken: Fits): boolean {
  for (const place of places) if (((taken[place >> 5] as number) & (1 << (place & 31))) === 0) return false;
  return true;
}

/** Positions are held as bits of one integer, counted from where the pattern begins: no pattern reaches farther. */
const WITHIN_REACH = 0x3fff_ffff;

/** Index behind the last word of the shortest match that begins at word `at`; -1 when none does. */
export function matchAt(pattern: Matchable, text: Fitted, at: number): number {
  const ends = endsOf(pattern, text, at, 1);
  if (ends >> 1 === 0) return -1;
  const shortest = ends & ~1;
  return at + 31 - Math.clz32(shortest & -shortest);
}

/** Where a node that begins at one of the positions `starts` can end, as bits counted from word `base`. */
function endsOf(node: Matchable, text: Fitted, base: number, starts: number): number {
  switch (node.kind) {
    case 'word':
      return behindWord(node.number, text.fits, base, starts);
    case 'sequence': {
      let positions = starts;
      for (const part of node.parts) {
        positions = endsOf(part, text, base, positions);
        if (positions === 0) return 0;
      }
      return positions;
    }
    case 'either': {
      let ends = 0;
      for (const option of node.parts) ends |= endsOf(option, text, base, starts);
      return ends;
    }
    case 'maybe':
      return starts | endsOf(node.parts[0] as Matchable, text, base, starts);
    case 'gap':
      return leap(text.words, base, starts, node);
  }
}

function behindWord(number: number, fits: readonly (Fits | null)[], base: number, starts: number): number {
  const at = number >> 5;
  const wanted = 1 << (number & 31);
  let ends = 0;
  for (let rest = starts & WITHIN_REACH; rest !== 0; rest &= rest - 1) {
    const bit = 31 - Math.clz32(rest & -rest);
    const word = fits[base + bit];
    if (word != null && ((word[at] as number) & wanted) !== 0) ends |= 2 << bit;
  }
  return ends;
}

/** A gap ends before the word that opens the next sentence. */
function leap(text: readonly Word[], base: number, starts: number, { number: most, barred }: Matchable): number {
  let reached = starts;
  let edge = starts;
  for (let step = 0; step < most && edge !== 0; step += 1) {
    let next = 0;
    for (let rest = edge & WITHIN_REACH; rest !== 0; rest &= rest - 1) {
      const bit = 31 - Math.clz32(rest & -rest);
      const at = base + bit;
      if (at + 1 >= text.length) continue;
      const leapt = text[at] as Word;
      if (barred?.has(leapt.text)) continue;
      if (!leapt.opens && !(text[at + 1] as Word).opens) next |= 2 << bit;
    }
    edge = next & ~reached;
    reached |= next;
  }
  return reached;
}
