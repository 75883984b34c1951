import { type NameHash, NameHasher, placeOf } from './name-hash.js';
import type { PackedModel } from './packed-model.js';

/**
 * A model's weights by the hashes of their features' names. A model has tens of thousands of lines, of which a run meets
 * hundreds: only these are read, the others' names alone.
 */
export class WeightTable {
  readonly #text: string;
  readonly #classes: number;
  readonly #mask: number;
  /** By place in the table: number of the line, 0 = free. */
  readonly #entries: Int32Array;
  // By number of the line.
  readonly #high: Int32Array;
  readonly #low: Int32Array;
  readonly #starts: Int32Array;
  readonly #read: Uint8Array;
  readonly #weights: Int32Array;

  constructor({ weights, classes }: Pick<PackedModel, 'weights' | 'classes'>) {
    const lines = countLines(weights);
    let room = 64;
    while (room < 2 * lines) room *= 2;
    this.#text = weights;
    this.#classes = classes.length;
    this.#mask = room - 1;
    this.#entries = new Int32Array(room);
    this.#high = new Int32Array(lines + 1);
    this.#low = new Int32Array(lines + 1);
    this.#starts = new Int32Array(lines + 1);
    this.#read = new Uint8Array(lines + 1);
    this.#weights = new Int32Array((lines + 1) * classes.length);
    this.#index();
  }

  /** Number of the line with this name; 0 = none has it. */
  find(name: NameHash): number {
    return this.findHashed(name.high, name.low);
  }

  findHashed(high: number, low: number): number {
    let place = placeOf(high, low, this.#mask);
    for (let line = this.#entries[place] as number; line !== 0; line = this.#entries[place] as number) {
      if (this.#high[line] === high && this.#low[line] === low) return line;
      place = (place + 1) & this.#mask;
    }
    return 0;
  }

  /** What the feature of a line weighs for a class, in the model's units. */
  weight(line: number, index: number): number {
    if (this.#read[line] === 0) this.#readLine(line);
    return this.#weights[line * this.#classes + index] as number;
  }

  name(line: number): string {
    const start = this.#starts[line] as number;
    return this.#text.slice(start, this.#text.indexOf('\t', start));
  }

  #index(): void {
    const text = this.#text;
    const hasher = new NameHasher();
    let line = 0;
    for (let at = 0; at < text.length; at = endOf(text, at) + 1) {
      line += 1;
      const { high, low } = hasher.begin('').addPart(text, at, text.indexOf('\t', at));
      this.#high[line] = high;
      this.#low[line] = low;
      this.#starts[line] = at;
      let place = placeOf(high, low, this.#mask);
      while (this.#entries[place] !== 0) place = (place + 1) & this.#mask;
      this.#entries[place] = line;
    }
  }

  #readLine(line: number): void {
    const text = this.#text;
    const start = this.#starts[line] as number;
    const values = text.slice(text.indexOf('\t', start) + 1, endOf(text, start)).split(',');
    for (let index = 0; index < this.#classes; index += 1)
      this.#weights[line * this.#classes + index] = Number(values[index]);
    this.#read[line] = 1;
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = 0; at < text.length; at = endOf(text, at) + 1) lines += 1;
  return lines;
}

function endOf(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
