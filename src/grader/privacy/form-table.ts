import type { Piece } from '../../language/forms/pieces.js';
import { type Place, type Stream, skips } from './stream.js';

/** A form of some owner's value found in a stream. */
export interface FormHit extends Place {
  readonly owner: number;
  readonly form: string;
}

const LONGEST = 64;
const SHORTEST = 5;
const BEGUN = 1 << 18;
/** The hash of no letters. */
const START = 17;

/**
 * Finds any of millions of plain forms in a text in one pass. Holds no strings: a hash of each form and the number of its
 * owner (12 bytes a form); the caller checks a hit against the owner's record.
 */
export class FormTable {
  #slots = new Int32Array(64).fill(-1);
  #hashes = new Int32Array(32);
  #owners = new Int32Array(32);
  #next = new Int32Array(32);
  #size = 0;
  #longest = 0;
  /** Bits by the hash of a form's first letters: at most places of a text no form begins. */
  readonly #begun = new Int32Array(BEGUN >> 5);

  get size(): number {
    return this.#size;
  }

  add(form: string, owner: number): void {
    if (form.length < SHORTEST || form.length > LONGEST) return;
    if (this.#size === this.#hashes.length) this.#grow();
    const beginning = hashOf(form, START, 0, SHORTEST);
    const hash = hashOf(form, beginning, SHORTEST, form.length);
    const begun = spread(beginning) & (BEGUN - 1);
    (this.#begun as Int32Array)[begun >> 5] = (this.#begun[begun >> 5] as number) | (1 << (begun & 31));
    this.#longest = Math.max(this.#longest, form.length);
    const slot = spread(hash) & (this.#slots.length - 1);
    const entry = this.#size;
    this.#hashes[entry] = hash;
    this.#owners[entry] = owner;
    this.#next[entry] = this.#slots[slot] as number;
    this.#slots[slot] = entry;
    this.#size += 1;
  }

  /** All forms that stand in the stream from the start of a piece to the end of one; hashes only, see above. */
  find(stream: Stream): FormHit[] {
    const hits: FormHit[] = [];
    if (this.#size === 0) return hits;
    for (let first = 0; first < stream.pieces.length; first += 1) {
      const offset = stream.offsets[first] as number;
      for (const skip of skips(stream.pieces[first] as Piece)) this.#extend(stream, first, offset + skip, hits);
    }
    return hits;
  }

  #extend(stream: Stream, first: number, from: number, hits: FormHit[]): void {
    const { text, offsets, pieces } = stream;
    if (from + SHORTEST > text.length || !this.#begins(text, from)) return;
    let hash = START;
    let at = from;
    for (let last = first; last < pieces.length; last += 1) {
      const end = offsets[last + 1] as number;
      // One letter more than the longest form, for a genitive.
      if (end - from > this.#longest + 1) return;
      for (; at < end; at += 1) {
        // "Beckers": the genitive of a name ends one letter later than the name.
        if (at === end - 1 && text.charCodeAt(at) === 115 && at - from >= SHORTEST)
          this.#look(hash, text, from, at, first, last, hits);
        hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
      }
      if (end - from >= SHORTEST) this.#look(hash, text, from, end, first, last, hits);
    }
  }

  #begins(text: string, from: number): boolean {
    const begun = spread(hashOf(text, START, from, from + SHORTEST)) & (BEGUN - 1);
    return ((this.#begun[begun >> 5] as number) & (1 << (begun & 31))) !== 0;
  }

  #look(hash: number, text: string, from: number, end: number, first: number, last: number, hits: FormHit[]): void {
    let entry = this.#slots[spread(hash) & (this.#slots.length - 1)] as number;
    let taken = 0;
    while (entry >= 0 && taken < 20) {
      if (this.#hashes[entry] === hash) {
        hits.push({ owner: this.#owners[entry] as number, form: text.slice(from, end), first, last });
        taken += 1;
      }
      entry = this.#next[entry] as number;
    }
  }

  #grow(): void {
    const capacity = this.#hashes.length * 2;
    this.#hashes = larger(this.#hashes, capacity);
    this.#owners = larger(this.#owners, capacity);
    this.#next = larger(this.#next, capacity);
    this.#slots = new Int32Array(capacity * 2).fill(-1);
    for (let entry = 0; entry < this.#size; entry += 1) {
      const slot = spread(this.#hashes[entry] as number) & (this.#slots.length - 1);
      this.#next[entry] = this.#slots[slot] as number;
      this.#slots[slot] = entry;
    }
  }
}

function larger(array: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(capacity);
  grown.set(array);
  return grown;
}

/** Goes on with the hash of what stands before `from`. */
function hashOf(text: string, before: number, from: number, to: number): number {
  let hash = before;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 1;
}
