import type { Row } from './csv-rows.js';
import type { LogColumns } from './log-columns.js';
import { ROLES_EXPECTED, speakerOf } from './roles.js';

/**
 * A conversation of a chat log, as a line of transcripts writes it, or why it cannot be read; `line` is where it begins, or
 * where it is wrong, 1-based.
 */
type LoggedConversation =
  | { readonly line: number; readonly json: string }
  | { readonly line: number; readonly error: string; readonly next?: string };

type Wrong = LoggedConversation & { readonly error: string };

/** What a row says, as a line of transcripts writes it. */
type Item =
  | { readonly role: string; readonly content: string }
  | { readonly says: string; readonly reply: string | null };

/** A conversation under construction. */
interface Draft {
  readonly id: string;
  readonly line: number;
  readonly head: Record<string, string>;
  readonly items: Item[];
  problem: Wrong | null;
}

/** A row with the conversations that it belongs to. */
interface Placed {
  readonly row: Row;
  readonly ids: readonly string[];
  readonly problem: Wrong | null;
}

/** Where every conversation ends: its id, and the line of its last row. */
export type LastLines = Map<string, number>;

/** Notes where conversations end: `createLogReader` needs to know when one is whole, whose rows may stand apart. */
export function noteLastLines(
  columns: LogColumns,
  separator: string,
): { readonly last: LastLines; add(row: Row): void } {
  const last: LastLines = new Map();
  const place = placing(columns, separator);
  return {
    last,
    add(row) {
      for (const id of place(row).ids) last.set(id, row.line);
    },
  };
}

/**
 * Makes transcripts of a log's rows, each as soon as its last row is read. A row without an id belongs to the conversation
 * above it. A conversation with a row that is broken, or with a role that is not known, is refused: half a conversation
 * would be judged wrongly.
 */
export function createLogReader(
  columns: LogColumns,
  separator: string,
  last: LastLines,
): { add(row: Row): LoggedConversation[] } {
  const place = placing(columns, separator);
  const drafts = new Map<string, Draft>();
  return {
    add(row) {
      const { ids, problem } = place(row);
      const cell = cellOf(columns, row);
      return ids.flatMap((id) => {
        const draft = drafts.get(id) ?? { id, line: row.line, head: headOf(cell), items: [], problem: null };
        drafts.set(id, draft);
        const item = problem ?? itemOf(columns, cell, row.line);
        if (item !== null && 'error' in item) draft.problem ??= item;
        else if (item !== null) draft.items.push(item);
        if (last.get(id) !== row.line) return [];
        drafts.delete(id);
        return finished(draft, columns) ?? [];
      });
    },
  };
}

function finished({ id, line, head, items, problem }: Draft, { messages }: LogColumns): LoggedConversation | null {
  if (problem !== null) return problem;
  if (items.length === 0) return null;
  const json = JSON.stringify({ ...(id === '' ? {} : { id }), ...head, [messages ? 'messages' : 'turns']: items });
  return { line, json };
}

/**
 * Tells whose a row is. A broken row belongs to the conversation that its id names, if that can be trusted; else to those
 * around it: none of them is known to be whole.
 */
function placing(columns: LogColumns, separator: string): (row: Row) => Placed {
  const { at, messages } = columns;
  const words = messages ? at.text : Math.min(at.says ?? 0, at.reply ?? 0);
  const isIdFirst = at.id !== undefined && at.id < (words ?? 0);
  let before = '';
  let spoilt: Wrong | null = null;
  return (row) => {
    const problem = faultOf(row, columns, separator);
    const id = row.cells[at.id ?? -1]?.trim() ?? '';
    if (problem === null) {
      if (id !== '') before = id;
      const around = spoilt;
      spoilt = null;
      return { row, ids: [before], problem: around };
    }
    const isShort = row.open === undefined && row.cells.length < columns.width;
    if (isIdFirst && id !== '' && !isShort) {
      before = id;
      return { row, ids: [id], problem };
    }
    // An id behind the words may be any piece of them; the rest of a text that was torn in two has none.
    if (at.id !== undefined && !isIdFirst) spoilt = problem;
    const own = isIdFirst && row.cells.length > 1 && id !== '' && id !== before ? [id] : [];
    return { row, ids: [before, ...own], problem };
  };
}

/** What is wrong with a row as a whole. */
function faultOf({ cells, line, open }: Row, { width }: LogColumns, separator: string): Wrong | null {
  const quoted = `put a text that holds ${separator === '\t' ? 'a tab' : `"${separator}"`}, a quote or a line break in quotes: "…"`;
  if (open === true)
    return {
      line,
      error: 'a quoted cell of the row is not closed',
      next: 'close it with ", and write a quote within it as ""',
    };
  if (cells.length < width)
    return { line, error: `the row has ${counted(cells.length)}, and the header ${width}`, next: quoted };
  const surplus = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
  return surplus > width
    ? { line, error: `the row has ${counted(surplus)}, and the header ${width}`, next: quoted }
    : null;
}

function counted(cells: number): string {
  return cells === 1 ? '1 cell' : `${cells} cells`;
}

type Cell = (column: keyof LogColumns['at']) => string;

function cellOf({ at }: LogColumns, { cells }: Row): Cell {
  return (column) => cells[at[column] ?? -1]?.trim() ?? '';
}

function headOf(cell: Cell): Record<string, string> {
  const as = cell('as');
  const language = cell('language').slice(0, 2).toLowerCase();
  return { ...(as === '' ? {} : { as }), ...(language === '' ? {} : { language }) };
}

function itemOf({ messages }: LogColumns, cell: Cell, line: number): Item | Wrong | null {
  return messages ? messageOf(cell('role'), cell('text'), line) : turnOf(cell('says'), cell('reply'));
}

/** A message of a list, null when nobody's words are judged, or what is wrong. */
function messageOf(role: string, text: string, line: number): Item | Wrong | null {
  const speaker = speakerOf(role);
  if (speaker === 'other' || text === '') return null;
  if (speaker === 'customer') return { role: 'user', content: text };
  if (speaker === 'bot') return { role: 'assistant', content: text };
  return { line, error: `the role "${role}" is not known; expected ${ROLES_EXPECTED}` };
}

function turnOf(says: string, reply: string): Item | null {
  if (says === '' && reply === '') return null;
  return { says, reply: reply === '' ? null : reply };
}
