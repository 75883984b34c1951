/**
 * The two halves of a 64-bit hash of a name. Names are looked up by it alone: among the some hundred thousand names of all
 * models, and whatever else texts hold, two that share one are not to be expected in the lifetime of a program.
 */
export interface NameHash {
  readonly high: number;
  readonly low: number;
}

const HIGH = 31;
const LOW = 0x0100_0193;

/** Hashes a name piece by piece, so that it need not be put together. One object serves for many names. */
export class NameHasher implements NameHash {
  high = 0;
  low = 0;

  begin(piece: string): this {
    this.high = 17;
    this.low = 0x1234_5671;
    return this.add(piece);
  }

  add(piece: string): this {
    return this.addPart(piece, 0, piece.length);
  }

  /** The characters from `start` to before `end`. */
  addPart(text: string, start: number, end: number): this {
    let { high, low } = this;
    for (let at = start; at < end; at += 1) {
      const code = text.charCodeAt(at);
      high = (Math.imul(high, HIGH) + code) | 0;
      low = Math.imul(low ^ code, LOW);
    }
    this.high = high;
    this.low = low;
    return this;
  }
}

/** Where to look for a hash in a table of `mask` + 1 places. */
export function placeOf(high: number, low: number, mask: number): number {
  return (low ^ (low >>> 15) ^ high) & mask;
}
