import type { Entry, Scalar, Tree } from './tree.js';

// The yaml package takes about 150 ms for a cold start's suites and dataset, three quarters of the time before the first
// request of a run. Nearly all hand-written files keep to a small part of YAML that this file reads in a tenth of that.
// Whatever is outside of that part, errors above all, is left to the package; a test holds both to the same trees.

interface Line {
  /** Of its first word; moved behind the dash when a list's item begins in the line. */
  at: number;
  readonly start: number;
  readonly end: number;
}

interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
  /** The next line to read. */
  next: number;
}

/** Thrown for what only the yaml package can tell. */
const OUTSIDE = new Error('outside of the quick part');

const UNUSUAL =
  /^(?:---|\.\.\.|%)|[^\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/mu;
const KEY = /([\p{L}_][\p{L}\p{N}_.-]*):(?= |$)/muy;
const MAX_DEPTH = 24;

/** Reads block lists and maps of one-line values; null when the text holds anything else. */
export function quickTree(text: string): Tree | null {
  if (UNUSUAL.test(text)) return null;
  const reading: Reading = { text, lines: linesOf(text), next: 0 };
  const first = reading.lines[0];
  if (first === undefined || first.at !== first.start) return null;
  try {
    const tree = readBlock(reading, 0, 0);
    return reading.next === reading.lines.length ? tree : null;
  } catch (error) {
    if (error === OUTSIDE) return null;
    throw error;
  }
}

/** Lines that are neither blank nor a comment. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const at = skipSpaces(text, start);
    if (at < end && text[at] !== '#') lines.push({ at, start, end });
    start = end + 1;
  }
  return lines;
}

function skipSpaces(text: string, at: number): number {
  let here = at;
  while (text[here] === ' ') here += 1;
  return here;
}

function isDash(text: string, at: number): boolean {
  return text[at] === '-' && (text[at + 1] === ' ' || text[at + 1] === '\n' || at + 1 === text.length);
}

function readBlock(reading: Reading, indent: number, depth: number): Tree {
  const line = reading.lines[reading.next];
  if (line === undefined || depth > MAX_DEPTH) throw OUTSIDE;
  return isDash(reading.text, line.at) ? readList(reading, indent, depth) : readMap(reading, indent, depth);
}

/** Whether the next line belongs to the block of this indent; a deeper one continues a text, which is outside. */
function lineIn(reading: Reading, indent: number): Line | null {
  const line = reading.lines[reading.next];
  if (line === undefined || line.at - line.start < indent) return null;
  if (line.at - line.start > indent) throw OUTSIDE;
  return line;
}

function readList(reading: Reading, indent: number, depth: number): Tree {
  const { text } = reading;
  const items: Tree[] = [];
  const at = reading.lines[reading.next]?.at ?? 0;
  for (let line = lineIn(reading, indent); line !== null && isDash(text, line.at); line = lineIn(reading, indent)) {
    const content = skipSpaces(text, line.at + 1);
    if (isEnd(text, content, line.end)) {
      reading.next += 1;
      items.push(readDeeper(reading, indent, depth));
    } else if (isDash(text, content) || keyAt(text, content, line.end) !== null) {
      line.at = content;
      items.push(readBlock(reading, content - line.start, depth + 1));
    } else {
      reading.next += 1;
      items.push(readLast(reading, content, line.end, indent, depth));
    }
  }
  return { kind: 'list', at, items };
}

function readMap(reading: Reading, indent: number, depth: number): Tree {
  const { text } = reading;
  const entries = new Map<string, Entry>();
  const at = reading.lines[reading.next]?.at ?? 0;
  for (let line = lineIn(reading, indent); line !== null; line = lineIn(reading, indent)) {
    if (isDash(text, line.at)) break;
    const key = keyAt(text, line.at, line.end);
    if (key === null || entries.has(key)) throw OUTSIDE;
    const content = skipSpaces(text, line.at + key.length + 1);
    reading.next += 1;
    const value = isEnd(text, content, line.end)
      ? readBelowKey(reading, indent, depth)
      : readLast(reading, content, line.end, indent, depth);
    entries.set(key, { key, at: line.at, value });
  }
  return { kind: 'map', at, entries: [...entries.values()] };
}

/** A list below a key may stand as far left as the key itself. */
function readBelowKey(reading: Reading, indent: number, depth: number): Tree {
  const line = reading.lines[reading.next];
  const isLevel = line !== undefined && line.at - line.start === indent && isDash(reading.text, line.at);
  return isLevel ? readList(reading, indent, depth + 1) : readDeeper(reading, indent, depth);
}

function readDeeper(reading: Reading, indent: number, depth: number): Tree {
  const line = reading.lines[reading.next];
  if (line === undefined || line.at - line.start <= indent) throw OUTSIDE;
  return readBlock(reading, line.at - line.start, depth + 1);
}

function keyAt(text: string, at: number, end: number): string | null {
  KEY.lastIndex = at;
  const key = KEY.exec(text)?.[1];
  return key === undefined || at + key.length >= end ? null : key;
}

/** Whether nothing but a comment follows; `at` stands behind spaces. */
function isEnd(text: string, at: number, end: number): boolean {
  return at >= end || (text[at] === '#' && text[at - 1] === ' ');
}

/** The value that fills the rest of a line. */
function readLast(reading: Reading, at: number, end: number, indent: number, depth: number): Tree {
  const { text } = reading;
  const first = text[at] ?? '';
  if (first === '|') return readLiteral(reading, at, end, indent);
  if (first === '[' || first === '{' || first === '"' || first === "'") {
    const { tree, next } = readClosed(text, at, end, depth);
    const rest = skipSpaces(text, next);
    if (rest < end && (rest === next || !isEnd(text, rest, end))) throw OUTSIDE;
    return tree;
  }
  const comment = text.slice(at, end).indexOf(' #');
  return plainScalar(text, at, comment === -1 ? end : at + comment, /: |:$/);
}

/** Lines below `|` or `|-`, taken as they are. */
function readLiteral(reading: Reading, at: number, end: number, indent: number): Tree {
  const { text, lines } = reading;
  const header = text.slice(at, end);
  const first = lines[reading.next];
  if (!/^\|-?$/.test(header) || first === undefined || first.start !== end + 1) throw OUTSIDE;
  const margin = first.at - first.start;
  if (margin <= indent) throw OUTSIDE;
  const content: string[] = [];
  let start = first.start;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const stop = found === -1 ? text.length : found;
    const word = skipSpaces(text, start);
    if (word < stop && word - start < margin) break;
    if (word >= stop && stop - start > margin) throw OUTSIDE;
    content.push(text.slice(start + margin, stop));
    start = stop + 1;
  }
  while ((lines[reading.next]?.start ?? start) < start) reading.next += 1;
  while (content.at(-1) === '') content.pop();
  const value = content.join('\n') + (header === '|' ? '\n' : '');
  return { kind: 'scalar', at, value, text: value };
}

interface Closed {
  readonly tree: Tree;
  readonly next: number;
}

/** A quoted text, or a list or map in brackets, that ends in its line. */
function readClosed(text: string, at: number, end: number, depth: number): Closed {
  if (depth > MAX_DEPTH) throw OUTSIDE;
  if (text[at] === '[') return readFlowList(text, at, end, depth);
  if (text[at] === '{') return readFlowMap(text, at, end, depth);
  return readQuoted(text, at, end);
}

const SINGLE = /'((?:[^'\n]|'')*)'/y;
const DOUBLE = /"(?:[^"\\\n]|\\(?:["\\/bfnrt]|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}))*"/y;

function readQuoted(text: string, at: number, end: number): Closed {
  const pattern = text[at] === '"' ? DOUBLE : SINGLE;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (found === null || at + found[0].length > end) throw OUTSIDE;
  const value = found[1] === undefined ? (JSON.parse(found[0]) as string) : found[1].replaceAll("''", "'");
  return { tree: { kind: 'scalar', at, value, text: value }, next: at + found[0].length };
}

function readFlowList(text: string, at: number, end: number, depth: number): Closed {
  const items: Tree[] = [];
  let here = skipSpaces(text, at + 1);
  if (text[here] === ']') return { tree: { kind: 'list', at, items }, next: here + 1 };
  for (;;) {
    const item = readFlowValue(text, here, end, depth);
    items.push(item.tree);
    here = skipSpaces(text, item.next);
    if (text[here] === ']') return { tree: { kind: 'list', at, items }, next: here + 1 };
    if (text[here] !== ',') throw OUTSIDE;
    here = skipSpaces(text, here + 1);
  }
}

function readFlowMap(text: string, at: number, end: number, depth: number): Closed {
  const entries = new Map<string, Entry>();
  const closed = (next: number): Closed => ({ tree: { kind: 'map', at, entries: [...entries.values()] }, next });
  let here = skipSpaces(text, at + 1);
  if (text[here] === '}') return closed(here + 1);
  for (;;) {
    const key = keyAt(text, here, end);
    if (key === null || entries.has(key)) throw OUTSIDE;
    const value = readFlowValue(text, skipSpaces(text, here + key.length + 1), end, depth);
    entries.set(key, { key, at: here, value: value.tree });
    here = skipSpaces(text, value.next);
    if (text[here] === '}') return closed(here + 1);
    if (text[here] !== ',') throw OUTSIDE;
    here = skipSpaces(text, here + 1);
  }
}

const FLOW_END = /[,[\]{}\n]| #/g;

function readFlowValue(text: string, at: number, end: number, depth: number): Closed {
  const first = text[at] ?? '';
  if (first === '[' || first === '{' || first === '"' || first === "'") return readClosed(text, at, end, depth + 1);
  FLOW_END.lastIndex = at;
  const stop = FLOW_END.exec(text);
  if (stop === null || stop.index >= end || !/[,\]}]/.test(stop[0])) throw OUTSIDE;
  return { tree: plainScalar(text, at, stop.index, /:(?: |$)/), next: stop.index };
}

/** A text without quotes. `broken` is what it must not hold: to YAML it would be a map. */
function plainScalar(text: string, at: number, end: number, broken: RegExp): Tree {
  const written = text.slice(at, end).replace(/ +$/, '');
  const isSafe = /^(?:[^-?:,[\]{}#&*!|>'"%@`\s]|-[^\s,[\]{}-])/.test(written);
  if (!isSafe || broken.test(written)) throw OUTSIDE;
  return { kind: 'scalar', at, value: meaningOf(written), text: written };
}

/** YAML 1.2's core schema, its rarer numbers (hexadecimal, infinite, with exponents) left out. */
function meaningOf(written: string): Scalar {
  if (/^(?:true|True|TRUE)$/.test(written)) return true;
  if (/^(?:false|False|FALSE)$/.test(written)) return false;
  if (/^(?:~|null|Null|NULL)$/.test(written)) return null;
  if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(written)) return Number(written);
  if (/^(?:0[ox]|[-+]?\.(?:inf|nan)$|[-+]?[\d.]+e[-+]?\d+$)/i.test(written)) throw OUTSIDE;
  return written;
}
