import { NameHasher, placeOf } from './name-hash.js';

/** What a wording model looks at: what stands in a text, each once, with where it stands first. */
export interface Features {
  readonly size: number;
  /** The hashes of their names: see `NameHash`. */
  readonly high: Int32Array;
  readonly low: Int32Array;
  /** UTF-16 offsets in the same order; -1 = the whole text. */
  readonly places: Int32Array;
  /** Their names, where they were asked for. */
  readonly names: readonly string[] | null;
}

/** Twice the features of a long reply. */
const USUAL_ROOM = 4096;
/** The features met in one text, in a table by their hashes. Those of one text after the other use the same arrays. */
const table = { mask: 0, entries: new Int32Array(0) };
let high = new Int32Array(1024);
let low = new Int32Array(1024);
let places = new Int32Array(1024);
/** Whose features stand in the arrays. */
let gathering: Gathering | null = null;

const hasher = new NameHasher();

/**
 * Gathers the features of one text. One text at a time: another may be begun only when the features of the last are taken.
 * Names are kept only where they are asked for: a run looks at hundreds for each sentence, and does without them.
 */
export class Gathering {
  readonly names: string[] | null;
  #size = 0;

  constructor({ named = false } = {}) {
    this.names = named ? [] : null;
    gathering = this;
    if (table.entries.length === USUAL_ROOM) table.entries.fill(0);
    else resize(USUAL_ROOM);
  }

  /** Adds the feature whose name these pieces make. */
  add(at: number, one: string, two = '', three = '', four = ''): void {
    hasher.begin(one).add(two).add(three).add(four);
    if (this.addHashed(at, hasher.high, hasher.low)) this.names?.push(one + two + three + four);
  }

  /** Adds one by its hash; true: it was not there yet. Whoever gathers names has to add its name then. */
  addHashed(at: number, upper: number, lower: number): boolean {
    if (gathering !== this) throw new Error('the features of another text are being gathered');
    let place = placeOf(upper, lower, table.mask);
    for (let entry = table.entries[place] as number; entry !== 0; entry = table.entries[place] as number) {
      if (high[entry - 1] === upper && low[entry - 1] === lower) return false;
      place = (place + 1) & table.mask;
    }
    if (this.#size === high.length) grow();
    high[this.#size] = upper;
    low[this.#size] = lower;
    places[this.#size] = at;
    this.#size += 1;
    table.entries[place] = this.#size;
    if (this.#size * 2 > table.mask) resize(2 * (table.mask + 1), this.#size);
    return true;
  }

  features(): Features {
    if (gathering !== this) throw new Error('taken already, or the features of another text are being gathered');
    gathering = null;
    const size = this.#size;
    return {
      size,
      high: high.slice(0, size),
      low: low.slice(0, size),
      places: places.slice(0, size),
      names: this.names,
    };
  }
}

function grow(): void {
  const larger = (values: Int32Array) => {
    const copy = new Int32Array(2 * values.length);
    copy.set(values);
    return copy;
  };
  high = larger(high);
  low = larger(low);
  places = larger(places);
}

function resize(room: number, size = 0): void {
  table.mask = room - 1;
  table.entries = new Int32Array(room);
  for (let index = 0; index < size; index += 1) {
    let place = placeOf(high[index] as number, low[index] as number, table.mask);
    while (table.entries[place] !== 0) place = (place + 1) & table.mask;
    table.entries[place] = index + 1;
  }
}
