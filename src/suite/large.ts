import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Dialogue, ScriptedTurn } from '../domain/dialogue.js';

// Large suites are read piece by piece, and their dialogues lie packed.

const BLOCK = 64 * 1024;
const LINE_BREAK = 10;

/** Bytes of a file; 0 when it cannot be told. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * A text file as blocks of whole lines, each of some 64 KiB. Null in their place = it is no UTF-8. Throws what the system
 * says when it cannot be read.
 */
export function* blocksOf(path: string): Generator<string | null> {
  const file = openSync(path, 'r');
  try {
    let bytes = Buffer.allocUnsafeSlow(BLOCK);
    let kept = 0;
    for (;;) {
      // A line that is longer than all that there is room for.
      if (kept === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafeSlow(bytes.length)]);
      const filled = kept + readSync(file, bytes, kept, bytes.length - kept, null);
      const isEnd = filled === kept;
      const cut = isEnd ? filled : bytes.subarray(0, filled).lastIndexOf(LINE_BREAK) + 1;
      const lines = bytes.subarray(0, cut);
      if (!isUtf8(lines)) yield null;
      else if (cut > 0) yield lines.toString('utf8');
      if (isEnd) return;
      bytes.copyWithin(0, cut, filled);
      kept = filled - cut;
    }
  } finally {
    closeSync(file);
  }
}

/** A part of a suite file that is a suite file of its own: all that stands before the dialogues, and some of these. */
export interface Piece {
  readonly text: string;
  /** What has to be added to the number of a dialogue's line in `text` to have it in the whole file. */
  readonly linesBefore: number;
}

const LIST = /^dialogues:[ \t]*(?:#.*)?\n/m;
const FIRST_ITEM = /^(?:[ \t]*(?:#.*)?\n)*( *)- /;
/** Another key of the whole file: what stands at the left edge and is no item, comment or blank line. */
const LEFT = /^[^\s#-]/m;
/** Characters before the dialogues, at the most. */
const HEAD = 1_000_000;

/**
 * Cuts a suite file, which comes in blocks of whole lines, between its dialogues: however many there are, few of them are
 * in memory. Ends with null when the file isn't the plain list, dialogues last, that large files are. What the pieces hold
 * must be read without anchors, which cannot reach from one into another.
 */
export function* piecesOf(blocks: Iterable<string | null>): Generator<Piece | null> {
  let head: string | null = null;
  let item = '';
  let text = '';
  let linesBefore = 0;
  for (const block of blocks) {
    if (block === null) return yield null;
    text += block;
    if (head === null) {
      const beginning = beginningOf(text);
      if (beginning === null && text.length > HEAD) return yield null;
      if (beginning === null) continue;
      ({ head, item } = beginning);
      text = text.slice(head.length);
    }
    const cut = text.lastIndexOf(item) + 1;
    if (cut === 0) continue;
    const items = text.slice(0, cut);
    if (LEFT.test(items)) return yield null;
    yield { text: head + items, linesBefore };
    linesBefore += linesIn(items);
    text = text.slice(cut);
  }
  yield head === null || LEFT.test(text) ? null : { text: head + text, linesBefore };
}

interface Beginning {
  /** Up to the first dialogue. */
  readonly head: string;
  /** The end of a line, and what the next dialogue begins with. */
  readonly item: string;
}

function beginningOf(text: string): Beginning | null {
  const list = LIST.exec(text);
  if (list === null) return null;
  const from = list.index + list[0].length;
  const first = FIRST_ITEM.exec(text.slice(from));
  if (first === null) return null;
  const dash = `${first[1]}- `;
  return { head: text.slice(0, from + first[0].length - dash.length), item: `\n${dash}` };
}

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Turns as compressed bytes, each a character: a buffer would hold on to the space that it was cut from. */
interface PackedTurns {
  readonly bytes: string;
  /** Of their JSON, in bytes. */
  readonly size: number;
}

const TURNS = Symbol('packed turns');

/** One property for all dialogues: with a function of its own each would take three times the space. */
const PROPERTY: PropertyDescriptor & ThisType<{ readonly [TURNS]: PackedTurns }> = {
  enumerable: true,
  get() {
    return unpacked(this[TURNS]);
  },
};

/**
 * A dialogue whose turns lie compressed, and come into being when somebody asks for them. It is like any other, at a
 * tenth of the memory; a copy (`{ ...dialogue }`) has its turns at hand.
 */
export function packed({ turns, ...rest }: Dialogue): Dialogue {
  const json = Buffer.from(JSON.stringify(turns));
  const bytes = deflateRawSync(json, { level: 1, chunkSize: CHUNK }).toString('latin1');
  Object.defineProperty(rest, TURNS, { value: { bytes, size: json.length } satisfies PackedTurns });
  return Object.defineProperty(rest, 'turns', PROPERTY) as Dialogue;
}

/** Bytes of space that zlib is given: what it is given lies around until it is collected. */
const CHUNK = 1024;

/** What was asked for last: who looks at one dialogue looks at it several times. */
let last: { readonly of: PackedTurns; readonly turns: readonly ScriptedTurn[] } | undefined;

function unpacked(packedTurns: PackedTurns): readonly ScriptedTurn[] {
  if (last?.of !== packedTurns) {
    const { bytes, size } = packedTurns;
    const json = inflateRawSync(Buffer.from(bytes, 'latin1'), { chunkSize: Math.max(size, CHUNK) }).toString();
    last = { of: packedTurns, turns: JSON.parse(json) as ScriptedTurn[] };
  }
  return last.turns;
}
