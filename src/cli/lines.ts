/** The most bytes of one line. A longer one is no conversation, and would not fit into a text. */
export const LONGEST_LINE = 64 * 1024 * 1024;

/** A line as it stands; null = it is longer than LONGEST_LINE, and was passed over. */
export type Line = string | null;

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
    const line = length > longest ? null : Buffer.concat(parts).toString('utf8').replace(/\r$/, '');
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
