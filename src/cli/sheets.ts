import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { InputError } from '../domain/errors.js';
import { separatorOf } from '../suite/csv.js';
import type { Sheet } from '../suite/import/sheet.js';

/** A row of a sheet: its cells as text, and the line that it begins in (1-based; of a workbook, the row's number). */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const HEAD_BYTES = 64 * 1024;

/** The rows of a CSV file, one after the other; `,`, `;` or tabs between the cells. Memory stays flat. */
export async function* csvRows(path: string): AsyncGenerator<Row> {
  const { parse } = await import('csv-parse');
  const delimiter = separatorOf(headOf(path));
  const input = createReadStream(path);
  const rows = input.pipe(
    parse({ bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true }),
  );
  input.on('error', (error) => rows.destroy(error));
  let line = 1;
  for await (const { record, info } of rows as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
    yield { cells: record, line };
    line = info.lines + 1;
  }
}

function headOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    return bytes.toString('utf8', 0, readSync(file, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

/** The first sheet of a workbook, or a CSV file, whole. Throws InputError `suite` when it cannot be read. */
export async function readSheet(path: string, file: string): Promise<Sheet> {
  const rows = /\.xlsx$/i.test(path) ? await workbookRows(path, file) : await all(csvRows(path));
  const [header, ...rest] = rows;
  if (header === undefined) throw new InputError('suite', `${file}: the sheet is empty`);
  return { file, header: header.cells, rows: rest };
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function workbookRows(path: string, file: string): Promise<Row[]> {
  const { readSheet: read } = await import('read-excel-file/node');
  const bytes = await readFile(path);
  try {
    const rows = await read(bytes);
    return rows.map((cells, index) => ({ cells: cells.map(cellText), line: index + 1 }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError('suite', `${file}: cannot be read as a workbook (${why})`, 'save it as .xlsx or .csv');
  }
}

/** A cell as people read it: a day stays a day. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const text = cell.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16).replace('T', ' ');
}
