import { fold } from '../fold.js';
import type { Phrase, WordClasses } from './phrase.js';
import { spellOut } from './words.js';

/** Words of which a text must hold one (whole, or as its beginning) for a phrase to match; spelled as `words.ts` has it. */
export interface Gate {
  readonly exact: readonly string[];
  readonly beginnings: readonly string[];
}

interface Weighed extends Gate {
  /** The more, the fewer texts hold one of the words. */
  readonly worth: number;
}

/** Of a part that any text may hold, or that no table can tell. */
const OPEN: Weighed = { exact: [], beginnings: [], worth: Number.NEGATIVE_INFINITY };

const SHORTEST_BEGINNING = 3;
const WHOLE = /^[a-z0-9äöüß]+(?:'[a-z0-9äöüß]+)*$/;
const GAP = /^…\d+(?:!([\w-]+))?$/;
const SOME_WORD = /[\p{L}\p{N}]/u;
const BRACKETS = /[(){}|]/;

/**
 * Tells from a glance at a phrase (the notation of `phrase.ts`) when it is worth compiling. null: it can't be told, or the
 * notation may be broken.
 */
export function gateOf(phrase: Phrase, classes: WordClasses): Gate | null {
  const gate = weigh(fold(phrase), classes);
  return gate === OPEN ? null : gate;
}

function weigh(phrase: string, classes: WordClasses): Weighed | null {
  // A regular expression may hold anything.
  if (phrase.includes('/')) return null;
  let best = OPEN;
  for (const raw of cut(phrase, ' ') ?? [')']) {
    const optional = raw.length > 1 && raw.endsWith('?');
    const gate = ofPart(optional ? raw.slice(0, -1) : raw, classes);
    if (gate === null) return null;
    if (!optional && gate.worth > best.worth) best = gate;
  }
  return best;
}

function ofPart(raw: string, classes: WordClasses): Weighed | null {
  const begins = raw.endsWith('*');
  const word = begins ? raw.slice(0, -1) : raw;
  if (WHOLE.test(word)) {
    const text = spellOut(word);
    if (!begins) return { exact: [text], beginnings: [], worth: text.length };
    return text.length < SHORTEST_BEGINNING ? OPEN : { exact: [], beginnings: [text], worth: text.length };
  }
  if (raw.startsWith('(') && raw.endsWith(')')) return anyOf(cut(raw.slice(1, -1), '|'), classes);
  if (raw.startsWith('{') && raw.endsWith('}')) return ofClass(raw.slice(1, -1), classes);
  const gap = GAP.exec(raw);
  if (gap) return gap[1] === undefined || classes[gap[1]] !== undefined ? OPEN : null;
  return SOME_WORD.test(raw) && !BRACKETS.test(raw) ? OPEN : null;
}

const known = new WeakMap<WordClasses, Map<string, Weighed | null>>();

function ofClass(name: string, classes: WordClasses): Weighed | null {
  let gates = known.get(classes);
  if (gates === undefined) {
    gates = new Map();
    known.set(classes, gates);
  }
  let gate = gates.get(name);
  if (gate === undefined) {
    gate = anyOf(classes[name]?.map(fold) ?? null, classes);
    gates.set(name, gate);
  }
  return gate;
}

function anyOf(options: readonly string[] | null, classes: WordClasses): Weighed | null {
  if (options === null || options.length === 0) return null;
  const exact: string[] = [];
  const beginnings: string[] = [];
  let shortest = Number.POSITIVE_INFINITY;
  let open = false;
  for (const option of options) {
    // Single words are most of what classes hold.
    if (WHOLE.test(option)) {
      const text = spellOut(option);
      exact.push(text);
      shortest = Math.min(shortest, text.length);
      continue;
    }
    const gate = weigh(option, classes);
    if (gate === null) return null;
    open ||= gate === OPEN;
    exact.push(...gate.exact);
    beginnings.push(...gate.beginnings);
    shortest = Math.min(shortest, gate.worth);
  }
  if (open) return OPEN;
  return { exact, beginnings, worth: shortest - (exact.length + beginnings.length) / 12 };
}

/** Splits at a separator outside of brackets; null when the brackets are broken. */
function cut(text: string, separator: ' ' | '|'): readonly string[] | null {
  const split = text.split(separator);
  const bracketed = text.includes('(');
  if (!bracketed && !split.includes('')) return split;
  const parts: string[] = [];
  let depth = 0;
  let begun = '';
  for (const piece of split) {
    begun = depth > 0 ? begun + separator + piece : piece;
    if (bracketed) depth += count(piece, '(') - count(piece, ')');
    if (depth <= 0 && begun !== '') parts.push(begun);
  }
  return depth === 0 ? parts : null;
}

function count(text: string, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found += 1;
  return found;
}
