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
