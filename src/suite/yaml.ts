import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document, ParsedNode } from 'yaml';
import type { SourcePlace } from '../domain/dialogue.js';
import { excerptAt, type Problem } from './problem.js';
import { quickTree } from './quick-yaml.js';
import type { Entry, Tree } from './tree.js';

export type { Entry, Tree } from './tree.js';

/** A file that was read: its text, and what problems in it are made with. */
export interface Source {
  /** As shown to the user. */
  readonly file: string;
  readonly text: string;
}

export interface YamlFile extends Source {
  readonly tree: Tree;
}

export type Detail = Pick<Problem, 'expected' | 'suggestion'>;

let loaded: typeof import('yaml') | undefined;

/** Loaded when it is needed first: its import alone takes 20 ms. */
function yaml(): typeof import('yaml') {
  loaded ??= createRequire(import.meta.url)('yaml') as typeof import('yaml');
  return loaded;
}

const MAX_BYTES = 32 * 1024 * 1024;
/** Values that aliases may repeat in one file. A hand-written file repeats dozens; an alias bomb, billions. */
const MAX_REPEATED = 10_000;
const MAX_DEPTH = 64;
/** Collections and scalars that the parser may have open at once: more than any file within MAX_DEPTH has. */
const MAX_OPEN = 256;
const MAX_SYNTAX_PROBLEMS = 20;

/** Reads one YAML (or JSON) file. `tree` is null when the file cannot be worked with; then there are problems. */
export function readYaml(path: string, file: string): { tree: YamlFile | null; problems: Problem[] } {
  const read = readText(path, file);
  return 'problem' in read ? { tree: null, problems: [read.problem] } : parseYaml(read);
}

/** Reads a UTF-8 text file without its byte order mark. */
export function readText(path: string, file: string): Source | { problem: Problem } {
  const refuse = (message: string, detail: Detail = {}) => ({ problem: problemOf(file, message, detail) });
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return refuse('is a folder', { expected: 'a file' });
    if (!stat.isFile()) return refuse('is no regular file');
    if (stat.size > MAX_BYTES) return refuse('is too large', { expected: `at most ${MAX_BYTES / 1024 / 1024} MiB` });
    const bytes = readFileSync(path);
    if (!isUtf8(bytes)) return refuse('is not written in UTF-8', { expected: 'a text file saved as UTF-8' });
    return { file, text: bytes.toString('utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refuse(code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code})`);
  }
}

/** Parses a YAML 1.2 text with one document. */
export function parseYaml(source: Source): { tree: YamlFile | null; problems: Problem[] } {
  const tree = quickTree(source.text);
  return tree === null ? parseAnyYaml(source) : { tree: { ...source, tree }, problems: [] };
}

/** The same by the yaml package, which knows all of YAML and tells what is wrong. */
export function parseAnyYaml(source: Source): { tree: YamlFile | null; problems: Problem[] } {
  const { isScalar, parseDocument } = yaml();
  const abyss = tooDeepAt(source.text);
  if (abyss !== null) return { tree: null, problems: [problemAt(source, abyss, 'is nested too deeply')] };
  const document = parseDocument(source.text, {
    schema: 'core',
    prettyErrors: false,
    resolveKnownTags: false,
    uniqueKeys: false,
  });
  const problems = syntaxProblems(source, document);
  if (problems.length > 0) return { tree: null, problems };
  if (document.contents === null || (isScalar(document.contents) && document.contents.source === '')) {
    return { tree: null, problems: [problemAt(source, 0, 'the file is empty')] };
  }
  const growth: Growth = { source, problems, anchors: new Map(), repeated: 0, brokeOff: false };
  const grown = grow(document.contents, growth, 0);
  return { tree: growth.brokeOff ? null : { ...source, tree: grown.tree }, problems };
}

/**
 * Where a text nests too deeply to be handed to the recursive composer, or null. Not left to the composer, which would
 * overflow the stack: an overflow that falls into the compiling of a pattern ends the process and cannot be caught.
 */
function tooDeepAt(text: string): number | null {
  const { Lexer, Parser } = yaml();
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    // Documents are not kept: only how deep the parser stands counts.
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > MAX_OPEN) return parser.offset;
  }
  return null;
}

function syntaxProblems(source: Source, document: Document.Parsed): Problem[] {
  const problems: Problem[] = [];
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    if (problems.length === MAX_SYNTAX_PROBLEMS) break;
    // One slip often breaks several rules; the first says it best.
    if (problems.some((problem) => problem.place.line === lineOf(source, pos[0]))) continue;
    if (code === 'MULTIPLE_DOCS')
      problems.push(problemAt(source, pos[0], 'a second document begins here', ONE_DOCUMENT));
    else problems.push(problemAt(source, pos[0], `broken YAML: ${firstLine(message)}`, hintFor(code, source, pos[0])));
  }
  const version = document.directives?.yaml;
  if (version?.explicit && version.version !== '1.2') {
    problems.push(
      problemAt(source, 0, `is YAML ${version.version}`, { expected: 'YAML 1.2 (leave the %YAML line out)' }),
    );
  }
  return problems;
}

/** In braces and brackets, YAML ends a text at its comma: `{ states: 49,90 € }` has a key `90 €`. */
export const COMMA = { expected: 'quotes around a text that holds a comma' };

const ONE_DOCUMENT = { expected: 'one document in a file' };
const QUOTES = { expected: 'quotes around a text that holds a template: "{{ … }}"' };

const SPACES = { expected: 'spaces in place of the tab' };
/** `says: Hallo: wo ist es?` has two keys in one line. */
const COLON = { expected: 'quotes around a text that holds a colon: says: "Hello: where is it?"' };

function hintFor(code: string, { text }: Source, at: number): Detail {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at + 200).split('\n')[0] ?? '';
  if (/[:[,-]\s*\{[{%]/.test(line)) return QUOTES;
  if (code === 'TAB_AS_INDENT') return SPACES;
  return code === 'BLOCK_AS_IMPLICIT_KEY' && /:\s.*:(?:\s|$)/.test(line) ? COLON : {};
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}

interface Growth {
  readonly source: Source;
  readonly problems: Problem[];
  readonly anchors: Map<string, Grown>;
  repeated: number;
  /** Nothing else of the file can be trusted. */
  brokeOff: boolean;
}

/** A tree with the number of values in it, aliases followed. */
interface Grown {
  readonly tree: Tree;
  readonly size: number;
}

function grow(node: ParsedNode | null, growth: Growth, depth: number): Grown {
  const { isAlias, isMap, isSeq } = yaml();
  const at = node?.range[0] ?? 0;
  if (depth > MAX_DEPTH) return broken(growth, at, 'is nested too deeply');
  if (isAlias(node)) return follow(node.source, at, growth);
  let grown: Grown;
  if (isMap(node)) grown = growMap(node.items as MapItems, at, growth, depth);
  else if (isSeq(node)) {
    const items = (node.items as ParsedNode[]).map((item) => grow(item, growth, depth + 1));
    grown = { tree: { kind: 'list', at, items: items.map((item) => item.tree) }, size: sizeOf(items) };
  } else grown = { tree: growScalar(node, at), size: 1 };
  if (node?.anchor !== undefined) growth.anchors.set(node.anchor, grown);
  return grown;
}

type MapItems = readonly { readonly key: ParsedNode; readonly value: ParsedNode | null }[];

function growMap(items: MapItems, at: number, growth: Growth, depth: number): Grown {
  const { source, problems } = growth;
  const entries = new Map<string, Entry>();
  const sizes: Grown[] = [];
  for (const item of items) {
    const keyAt = item.key.range[0];
    if (!yaml().isScalar(item.key)) {
      const template = source.text.startsWith('{', keyAt) && source.text[keyAt - 1] === '{';
      problems.push(problemAt(source, keyAt, 'a key must be a word', template ? QUOTES : {}));
      continue;
    }
    const key = typeof item.key.value === 'string' ? item.key.value : (item.key.source ?? '');
    const first = entries.get(key);
    const value = grow(item.value, growth, depth + 1);
    const valueAt = item.value === null ? keyAt : value.tree.at;
    sizes.push(value);
    if (first === undefined) entries.set(key, { key, at: keyAt, value: { ...value.tree, at: valueAt } });
    else
      problems.push(
        problemAt(source, keyAt, `\`${key}\` stands twice here (first in line ${lineOf(source, first.at)})`),
      );
  }
  return { tree: { kind: 'map', at, entries: [...entries.values()] }, size: sizeOf(sizes) };
}

function growScalar(node: ParsedNode | null, at: number): Tree {
  if (!yaml().isScalar(node)) return { kind: 'scalar', at, value: null, text: '' };
  const { value, source } = node as { value: unknown; source?: string };
  if (typeof value === 'string') return { kind: 'scalar', at, value, text: value };
  const plain = typeof value === 'number' || typeof value === 'boolean' ? value : null;
  return { kind: 'scalar', at, value: plain, text: source ?? '' };
}

function follow(name: string, at: number, growth: Growth): Grown {
  const grown = growth.anchors.get(name);
  if (grown === undefined) return broken(growth, at, `\`*${name}\` has no finished anchor \`&${name}\` before it`);
  growth.repeated += grown.size;
  if (growth.repeated <= MAX_REPEATED) return grown;
  return broken(growth, at, `aliases repeat more than ${MAX_REPEATED} values (an alias bomb?)`);
}

function broken(growth: Growth, at: number, message: string): Grown {
  if (!growth.brokeOff) growth.problems.push(problemAt(growth.source, at, message));
  growth.brokeOff = true;
  return { tree: { kind: 'scalar', at, value: null, text: '' }, size: 1 };
}

function sizeOf(parts: readonly Grown[]): number {
  return parts.reduce((sum, part) => sum + part.size, 1);
}

/** The value of a map's key. */
export function entryOf(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key) : undefined;
}

/** Plain data: what the file means. */
export function plainOf(tree: Tree): unknown {
  if (tree.kind === 'list') return tree.items.map(plainOf);
  if (tree.kind === 'map') return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainOf(value)]));
  return tree.value;
}

/** Line and column of a character; both 1-based. */
export function placeAt(source: Source, at: number): SourcePlace {
  const start = source.text.lastIndexOf('\n', at - 1) + 1;
  return { file: source.file, line: lineOf(source, at), column: (at === 0 ? 0 : at - start) + 1 };
}

/** A problem at a character of a file, with its line shown. */
export function problemAt(source: Source, at: number, message: string, detail: Detail = {}): Problem {
  return { place: placeAt(source, at), message, ...detail, excerpt: excerptAt(source.text, at) };
}

/** A problem with a file or folder as a whole. */
export function problemOf(file: string, message: string, detail: Detail = {}): Problem {
  return { place: { file, line: 1, column: 1 }, message, ...detail, excerpt: [] };
}

const lineStarts = new WeakMap<Source, readonly number[]>();

function lineOf(source: Source, at: number): number {
  let starts = lineStarts.get(source);
  if (starts === undefined) {
    const found = [0];
    for (let next = source.text.indexOf('\n'); next !== -1; next = source.text.indexOf('\n', next + 1))
      found.push(next + 1);
    starts = found;
    lineStarts.set(source, starts);
  }
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return low + 1;
}
