import { fold } from './fold.js';
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
    node = either(list.map((item) => readPattern(item, classes)));
    nodes.set(name, node);
  }
  return node;
}

function readBody(body: string, phrase: Phrase, classes: WordClasses): Node {
  if (body.length > 2 && body.startsWith('/') && body.endsWith('/'))
    return words({ expressions: [new RegExp(`^(?:${body.slice(1, -1)})$`, 'u')] });
  const named = /^\{([\w-]+)\}$/.exec(body);
  if (named) return classNode(named[1] as string, phrase, classes);
  if (body.startsWith('(') && body.endsWith(')'))
    return either(split(body.slice(1, -1), '|', phrase).map((item) => readPattern(item, classes)));
  return word(body, phrase);
}

/** `rip-off` is two words in a text, and so in a phrase. */
function word(body: string, phrase: Phrase): Node {
  const pieces = body.match(/\*?[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*\*?/gu);
  if (pieces === null) throw new SyntaxError(`phrase "${phrase}" holds "${body}", which is no word`);
  const nodes = pieces.map((piece) => {
    const text = spellOut(piece.replaceAll('*', ''));
    if (piece.endsWith('*')) return words({ beginnings: [text] });
    return piece.startsWith('*') ? words({ endings: [text] }) : words({ exact: new Set([text]) });
  });
  return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'sequence', parts: nodes };
}

function words(some: Partial<Words>): Words {
  const { exact = new Set<string>(), beginnings = [], endings = [], expressions = [] } = some;
  return { kind: 'words', exact, beginnings, endings, expressions };
}

/** Single words of an alternative are looked up in one set. */
function either(options: readonly Node[]): Node {
  const flat = options.map(only).flatMap((option) => (option.kind === 'either' ? option.options : [option]));
  const single = flat.filter((option) => option.kind === 'words');
  const rest = flat.filter((option) => option.kind !== 'words');
  const merged = words({
    exact: new Set(single.flatMap((one) => [...one.exact])),
    beginnings: single.flatMap((one) => one.beginnings),
    endings: single.flatMap((one) => one.endings),
    expressions: single.flatMap((one) => one.expressions),
  });
  if (rest.length === 0) return merged;
  return { kind: 'either', options: single.length === 0 ? rest : [merged, ...rest] };
}

function only(node: Node): Node {
  return node.kind === 'sequence' && node.parts.length === 1 ? only(node.parts[0] as Node) : node;
}

/** Splits at a separator outside of brackets and regular expressions. */
function split(text: string, separator: string, phrase: Phrase): string[] {
  const parts: string[] = [];
  let depth = 0;
  let inRegex = false;
  let current = '';
  for (const char of text) {
    if (char === '/' && depth === 0 && (inRegex || current.trim() === '')) inRegex = !inRegex;
    if (!inRegex && char === '(') depth += 1;
    if (!inRegex && char === ')') depth -= 1;
    if (char === separator && depth === 0 && !inRegex) {
      parts.push(current);
      current = '';
    } else current += char;
  }
  parts.push(current);
  if (depth !== 0 || inRegex) throw new SyntaxError(`phrase "${phrase}" has an open bracket or slash`);
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

/** Words of which one must stand in a text for the pattern to match, and how far before them it may begin. */
export interface Anchor {
  /** null: endings or expressions, which no table can hold. */
  readonly exact: readonly string[] | null;
  readonly beginnings: readonly string[];
  /** The fewest and the most words that can stand before the anchor. */
  readonly least: number;
  readonly most: number;
}

/** The part of a pattern that the fewest texts hold: the one with the longest shortest word. */
export function anchorOf(pattern: Pattern): Anchor {
  let best: Anchor = { exact: null, beginnings: [], least: 0, most: 0 };
  let bestWorth = Number.NEGATIVE_INFINITY;
  let least = 0;
  let most = 0;
  for (const part of pattern.parts) {
    const leading = part.kind === 'maybe' || part.kind === 'gap' ? null : leadingWords(part);
    if (leading !== null) {
      const all = [...leading.exact, ...leading.beginnings];
      const worth = Math.min(...all.map((text) => text.length)) - all.length / 12;
      if (worth > bestWorth) {
        best = { exact: [...leading.exact], beginnings: leading.beginnings, least, most };
        bestWorth = worth;
      }
    }
    least += shortest(part);
    most += longest(part);
  }
  return best;
}

function leadingWords(node: Node): { exact: Set<string>; beginnings: string[] } | null {
  if (node.kind === 'words') {
    if (node.endings.length + node.expressions.length > 0) return null;
    return { exact: new Set(node.exact), beginnings: [...node.beginnings] };
  }
  if (node.kind === 'sequence') {
    const first = node.parts[0];
    return first === undefined || first.kind === 'maybe' || first.kind === 'gap' ? null : leadingWords(first);
  }
  if (node.kind !== 'either') return null;
  const exact = new Set<string>();
  const beginnings: string[] = [];
  for (const option of node.options) {
    const leading = leadingWords(option);
    if (leading === null) return null;
    for (const text of leading.exact) exact.add(text);
    beginnings.push(...leading.beginnings);
  }
  return { exact, beginnings };
}

function longest(node: Node): number {
  switch (node.kind) {
    case 'words':
      return 1;
    case 'gap':
      return node.words;
    case 'maybe':
      return longest(node.node);
    case 'either':
      return Math.max(...node.options.map(longest));
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + longest(part), 0);
  }
}

function shortest(node: Node): number {
  switch (node.kind) {
    case 'words':
      return 1;
    case 'gap':
    case 'maybe':
      return 0;
    case 'either':
      return Math.min(...node.options.map(shortest));
    case 'sequence':
      return node.parts.reduce((sum, part) => sum + shortest(part), 0);
  }
}
