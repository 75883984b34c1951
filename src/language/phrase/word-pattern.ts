import { fold } from '../fold.js';
import type { Phrase, WordClasses } from './phrase.js';
import { spellOut } from './words.js';

/**
 * Phrases (the notation of `phrase.ts`) matched word by word instead of letter by letter, so that thousands of them can
 * be looked up at once. Spelling is compared as `words.ts` has it; a gap (`…3`) never leaps over the end of a sentence,
 * and `…3!name` not over the single words of the class `name`; a regular expression between slashes must match one whole
 * word.
 */
export type Pattern = Sequence;

export interface Words {
  readonly kind: 'words';
  readonly exact: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly expressions: readonly RegExp[];
}
interface Either {
  readonly kind: 'either';
  readonly options: readonly Node[];
}
interface Sequence {
  readonly kind: 'sequence';
  readonly parts: readonly Node[];
}
interface Gap {
  readonly kind: 'gap';
  readonly words: number;
  /** Words that may not stand in it. */
  readonly barred: ReadonlySet<string> | null;
}
interface Maybe {
  readonly kind: 'maybe';
  readonly node: Node;
}
export type Node = Words | Either | Sequence | Gap | Maybe;

/** Reads a phrase. Throws a SyntaxError that names it when the notation is broken. */
export function readPattern(phrase: Phrase, classes: WordClasses): Pattern {
  const parts = split(fold(phrase), ' ', phrase).map((raw) => readPart(raw, phrase, classes));
  if (parts.every((part) => part.kind === 'gap' || part.kind === 'maybe'))
    throw new SyntaxError(`phrase "${phrase}" has no word that must stand there`);
  return { kind: 'sequence', parts };
}

function readPart(raw: string, phrase: Phrase, classes: WordClasses): Node {
  const gap = /^…(\d+)(?:!([\w-]+))?$/.exec(raw);
  if (gap) return { kind: 'gap', words: Number(gap[1]), barred: barredWords(gap[2], phrase, classes) };
  const optional = raw.endsWith('?') && raw.length > 1;
  const body = optional ? raw.slice(0, -1) : raw;
  const node = readBody(body, phrase, classes);
  return optional ? { kind: 'maybe', node } : node;
}

const barredSets = new WeakMap<readonly Phrase[], ReadonlySet<string>>();

function barredWords(name: string | undefined, phrase: Phrase, classes: WordClasses): ReadonlySet<string> | null {
  if (name === undefined) return null;
  const list = classes[name];
  if (list === undefined) throw new SyntaxError(`phrase "${phrase}" names the unknown word class !${name}`);
  let set = barredSets.get(list);
  if (set === undefined) {
    set = new Set(list.map(spellOut));
    barredSets.set(list, set);
  }
  return set;
}

const classNodes = new WeakMap<WordClasses, Map<string, Node>>();

/** A class is read once, however many phrases name it. */
function classNode(name: string, phrase: Phrase, classes: WordClasses): Node {
  let nodes = classNodes.get(classes);
  if (nodes === undefined) {
    nodes = new Map();
    classNodes.set(classes, nodes);
  }
  let node = nodes.get(name);
  if (node === undefined) {
    const list = classes[name];
    if (list === undefined) throw new SyntaxError(`phrase "${phrase}" names the unknown word class {${name}}`);
    node = either(list.map(fold), classes);
    nodes.set(name, node);
  }
  return node;
}

function readBody(body: string, phrase: Phrase, classes: WordClasses): Node {
  if (body.length > 2 && body.startsWith('/') && body.endsWith('/'))
    return words({ expressions: [new RegExp(`^(?:${body.slice(1, -1)})$`, 'u')] });
  const named = /^\{([\w-]+)\}$/.exec(body);
  if (named) return classNode(named[1] as string, phrase, classes);
  if (body.startsWith('(') && body.endsWith(')')) return either(split(body.slice(1, -1), '|', phrase), classes);
  return word(body, phrase);
}

/** A word of letters, or the beginning or the ending of one: by far the most that lists hold. */
const PLAIN_WORD = /^\*?[a-zäöüß]+\*?$/;

/** `rip-off` is two words in a text, and so in a phrase. */
function word(body: string, phrase: Phrase): Node {
  if (PLAIN_WORD.test(body)) return piece(body);
  const pieces = body.match(/\*?[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*\*?/gu);
  if (pieces === null) throw new SyntaxError(`phrase "${phrase}" holds "${body}", which is no word`);
  const nodes = pieces.map(piece);
  return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'sequence', parts: nodes };
}

const NOTHING: ReadonlySet<string> = new Set();
const NONE: readonly never[] = [];

function words({ exact = NOTHING, beginnings = NONE, endings = NONE, expressions = NONE }: Partial<Words>): Words {
  return { kind: 'words', exact, beginnings, endings, expressions };
}

const pieces = new Map<string, Words>();

/** The same words stand in many phrases. */
function piece(raw: string): Words {
  let node = pieces.get(raw);
  if (node === undefined) {
    const text = spellOut(raw.replaceAll('*', ''));
    if (raw.endsWith('*')) node = words({ beginnings: [text] });
    else node = words(raw.startsWith('*') ? { endings: [text] } : { exact: new Set([text]) });
    pieces.set(raw, node);
  }
  return node;
}

/** Single words of an alternative are looked up in one set. */
function either(options: readonly string[], classes: WordClasses): Node {
  const exact = new Set<string>();
  const beginnings: string[] = [];
  const endings: string[] = [];
  const expressions: RegExp[] = [];
  const rest: Node[] = [];
  let single = false;
  const take = (node: Node): void => {
    if (node.kind !== 'words') {
      rest.push(node);
      return;
    }
    single = true;
    for (const text of node.exact) exact.add(text);
    beginnings.push(...node.beginnings);
    endings.push(...node.endings);
    expressions.push(...node.expressions);
  };
  for (const option of options) {
    if (PLAIN_WORD.test(option)) {
      single = true;
      const text = spellOut(option.replaceAll('*', ''));
      if (option.endsWith('*')) beginnings.push(text);
      else if (option.startsWith('*')) endings.push(text);
      else exact.add(text);
      continue;
    }
    const node = only(readPattern(option, classes));
    if (node.kind === 'either') node.options.forEach(take);
    else take(node);
  }
  const merged = words({ exact, beginnings, endings, expressions });
  if (rest.length === 0) return merged;
  return { kind: 'either', options: single ? [merged, ...rest] : rest };
}

function only(node: Node): Node {
  return node.kind === 'sequence' && node.parts.length === 1 ? only(node.parts[0] as Node) : node;
}

/** Splits at a separator outside of brackets and regular expressions. */
function split(text: string, separator: string, phrase: Phrase): string[] {
  if (!/[()/]/.test(text)) return trimmed(text.split(separator));
  const parts: string[] = [];
  let depth = 0;
  let inRegex = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '/' && depth === 0 && (inRegex || text.slice(from, at).trim() === '')) inRegex = !inRegex;
    else if (inRegex) continue;
    else if (char === '(') depth += 1;
    else if (char === ')') depth -= 1;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  if (depth !== 0 || inRegex) throw new SyntaxError(`phrase "${phrase}" has an open bracket or slash`);
  return trimmed(parts);
}

function trimmed(parts: readonly string[]): string[] {
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `(a b|c …2 d)` is as good as two patterns, each with a telling word of its own. */
export function alternativesOf(pattern: Pattern): Pattern[] {
  const first = pattern.parts[0];
  if (pattern.parts.length !== 1 || first === undefined || first.kind !== 'either') return [pattern];
  return first.options.flatMap((option) =>
    option.kind === 'sequence' ? alternativesOf(option) : [{ kind: 'sequence' as const, parts: [option] }],
  );
}
