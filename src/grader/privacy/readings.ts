import { type Stream, spoken } from './stream.js';

/** One way to read a text: its letters and figures in plain form, and the words behind them. */
export interface Reading {
  /** Small letters and digits, nothing else; what is said in words stands there in figures. */
  readonly plain: string;
  /** The words of the source behind a stretch of `plain`. */
  words(from: number, to: number): string;
}

/**
 * A text as values are looked for that nobody has a record of: with figures that are said in words (`neun acht`,
 * `achtundneunzig`, `double oh`), and with letters that are spelled (`K wie Kaufmann`, `kilo x-ray`).
 */
export function readingsOf(source: string): Reading[] {
  const { main, spelled } = spoken(source);
  return (spelled === null ? [main] : [main, spelled]).map(readingOf);
}

function readingOf({ source, pieces, text, offsets }: Stream): Reading {
  return {
    plain: text,
    words(from, to) {
      const first = pieceAt(offsets, from);
      const last = pieceAt(offsets, to - 1);
      return source.slice(pieces[first]?.start, pieces[last]?.end);
    },
  };
}

/** The piece that an offset lies in. */
function pieceAt(offsets: readonly number[], offset: number): number {
  return offsets.findIndex((start, index) => start <= offset && offset < (offsets[index + 1] ?? 0));
}
