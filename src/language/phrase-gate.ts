import { fold } from './fold.js';
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

const known = new WeakMap<readonly Phrase[], Weighed | null>();

function ofClass(name: string, classes: WordClasses): Weighed | null {
  const list = classes[name];
  if (list === undefined) return null;
  let gate = known.get(list);
  if (gate === undefined) {
    gate = anyOf(list.map(fold), classes);
    known.set(list, gate);
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
function cut(text: string, separator: string): string[] | null {
  if (!text.includes('(')) return text.split(separator).filter((part) => part !== '');
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === separator && depth === 0) {
      if (at > from) parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  if (text.length > from) parts.push(text.slice(from));
  return depth === 0 ? parts : null;
}
