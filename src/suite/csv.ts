import type { Problem } from './problem.js';
import { type Detail, type Entry, problemAt, type Source, type Tree } from './yaml.js';

interface Cell {
  readonly text: string;
  readonly at: number;
}

/**
 * Reads CSV as RFC 4180 has it (quoted cells, doubled quotes, any line ending), also with `;` or tabs between the cells.
 * The first row names the fields; `address.city` and `orders.0.id` make maps and lists. Empty cells are left out. Every
 * value is a text.
 */
export function parseCsv(source: Source): { tree: Tree; problems: Problem[] } {
  const problems: Problem[] = [];
  const [header = [], ...rows] = readRows(source, problems);
  const refuse = (at: number, message: string, detail: Detail = {}) =>
    problems.push(problemAt(source, at, message, detail));
  const names = header.map((cell) => cell.text.trim());
  for (const [index, cell] of header.entries()) {
    const name = names[index] ?? '';
    if (name === '') refuse(cell.at, 'a column has no name');
    else if (names.indexOf(name) !== index) refuse(cell.at, `the column \`${name}\` stands twice`);
  }
  const items = rows.map((cells) => {
    const first = cells[0];
    const extra = cells[header.length];
    if (extra !== undefined)
      refuse(extra.at, `the row has ${cells.length} cells`, { expected: `${header.length} cells` });
    return rowTree(names, cells, first?.at ?? 0);
  });
  return { tree: { kind: 'list', at: 0, items }, problems };
}

function readRows(source: Source, problems: Problem[]): Cell[][] {
  const { text } = source;
  const separator = separatorOf(text);
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  for (let at = 0; at < text.length; ) {
    const { cell, end } = readCell(text, at, separator);
    if (end === null) {
      problems.push(problemAt(source, at, 'a quoted cell is not closed', { expected: 'a closing "' }));
      break;
    }
    row.push(cell);
    at = end;
    if (text[at] === separator && at + 1 < text.length) at += 1;
    else {
      if (row.length > 1 || cell.text !== '') rows.push(row);
      row = [];
      at += text.startsWith('\r\n', at) ? 2 : 1;
    }
  }
  return rows;
}

function readCell(text: string, at: number, separator: string): { cell: Cell; end: number | null } {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    return { cell: { text: text.slice(at, end), at }, end };
  }
  let close = text.indexOf('"', at + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1) return { cell: { text: '', at }, end: null };
  let end = close + 1;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: { text: text.slice(at + 1, close).replaceAll('""', '"') + text.slice(close + 1, end), at }, end };
}

/** What stands between the cells, told by the first line: a comma, a semicolon or a tab. */
export function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/\r?\n|$/));
  return [',', ';', '\t'].reduce((best, next) => (head.split(next).length > head.split(best).length ? next : best));
}

/** A map or list under construction. */
type Draft = { at: number; parts: Map<string, Draft | Cell> };

function rowTree(names: readonly string[], cells: readonly Cell[], at: number): Tree {
  const draft: Draft = { at, parts: new Map() };
  for (const [index, cell] of cells.entries()) {
    const name = names[index];
    if (name !== undefined && name !== '' && cell.text !== '') put(draft, name.split('.'), cell);
  }
  return treeOf(draft);
}

function put(draft: Draft, [step = '', ...rest]: readonly string[], cell: Cell): void {
  if (rest.length === 0) {
    draft.parts.set(step, cell);
    return;
  }
  const known = draft.parts.get(step);
  const inner: Draft = known !== undefined && 'parts' in known ? known : { at: cell.at, parts: new Map() };
  draft.parts.set(step, inner);
  put(inner, rest, cell);
}

function treeOf(part: Draft | Cell): Tree {
  if (!('parts' in part)) return { kind: 'scalar', at: part.at, value: part.text, text: part.text };
  const entries: Entry[] = [...part.parts].map(([key, value]) => ({ key, at: value.at, value: treeOf(value) }));
  const isList = entries.length > 0 && entries.every((entry) => /^\d+$/.test(entry.key));
  if (isList) return { kind: 'list', at: part.at, items: entries.map((entry) => entry.value) };
  return { kind: 'map', at: part.at, entries };
}
