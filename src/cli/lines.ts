import { isUtf8 } from 'node:buffer';

/** The most bytes of one line. A longer one is no conversation, and would not fit into a text. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** A line as it stands; or why it does not: it is longer than LONGEST_LINE and was passed over, or is not in UTF-8. */
export type Line = string | { readonly fault: keyof typeof LINE_FAULTS };

/** What is said of a line that cannot be read, and the step to take. */
export const LINE_FAULTS: Readonly<Record<'too_long' | 'not_utf8', { readonly error: string; readonly next: string }>> =
  {
    too_long: {
      error: `the line is longer than ${LONGEST_LINE / 1024 / 1024} MB`,
      next: 'write one conversation a line',
    },
    not_utf8: { error: 'is not written in UTF-8', next: 'save the file as UTF-8 (in Excel: "CSV UTF-8")' },
  };

const LINE_FEED = 10;

/** The lines of UTF-8 bytes that come in pieces. Only a line feed ends one: JSON may hold other separators of lines. */
export async function* linesOf(pieces: AsyncIterable<Buffer>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length <= longest) parts.push(part);
    else parts = [];
  };
  const take = (): Line => {
    const line = length > longest ? TOO_LONG : textOf(Buffer.concat(parts));
    parts = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let end = piece.indexOf(LINE_FEED); end !== -1; end = piece.indexOf(LINE_FEED, from)) {
      add(piece.subarray(from, end));
      yield take();
      from = end + 1;
    }
    if (from < piece.length) add(piece.subarray(from));
  }
  if (length > 0) yield take();
}

const TOO_LONG: Line = { fault: 'too_long' };
const NOT_UTF8: Line = { fault: 'not_utf8' };

/** Bytes of another encoding would be read as words that nobody wrote. */
function textOf(bytes: Buffer): Line {
  return isUtf8(bytes) ? bytes.toString('utf8').replace(/\r$/, '') : NOT_UTF8;
}
