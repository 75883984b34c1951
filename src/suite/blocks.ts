import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync, statSync } from 'node:fs';

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
