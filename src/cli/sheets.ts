import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { InputError, type InputErrorCode } from '../domain/errors.js';
import { separatorOf } from '../suite/csv.js';
import { createRowReader, type Row } from '../suite/csv-rows.js';
import type { Sheet } from '../suite/import/sheet.js';
import { utf8Pieces } from './encoding.js';
import { LINE_FAULTS, linesOf } from './lines.js';

/** A CSV file as it is to be read. */
export interface CsvFile {
  /** Absolute. */
  readonly path: string;
  /** As shown to the user. */
  readonly file: string;
  /** What its faults are faults of. */
  readonly code: InputErrorCode;
}

/**
 * The rows of a CSV file, one after the other, with what stands between the cells: `,`, `;` or tabs. Memory stays flat.
 * Throws InputError when it is not written in UTF-8 (or UTF-16 with its mark).
 */
export async function* csvRows(csv: CsvFile): AsyncGenerator<Row & { readonly separator: string }> {
  let reader: ReturnType<typeof createRowReader> | null = null;
  let separator = ',';
  for await (const { text, line } of csvLines(csv)) {
    if (reader === null) {
      if (text.trim() === '') continue;
      // Excel writes the separator into a line of its own.
      const [, named] = /^sep=(.)$/i.exec(text) ?? [];
      separator = named ?? separatorOf(text);
      reader = createRowReader(separator);
      if (named !== undefined) continue;
    }
    for (const row of reader.add(text, line)) yield { ...row, separator };
  }
  for (const row of reader?.end() ?? []) yield { ...row, separator };
}

/** The lines of a file; old ones for the Macintosh end each with a carriage return alone. */
async function* csvLines({ path, file, code }: CsvFile): AsyncGenerator<{ text: string; line: number }> {
  let line = 0;
  let split: RegExp | null = null;
  for await (const raw of linesOf(utf8Pieces(createReadStream(path)))) {
    if (typeof raw !== 'string') {
      const { error, next } = LINE_FAULTS[raw.fault];
      throw new InputError(code, `${file}:${line + 1}: ${error}`, next);
    }
    const text = line === 0 ? raw.replace(/^\uFEFF/, '') : raw;
    if (line === 0 && text.includes('\r')) split = /\r/;
    for (const one of split === null ? [text] : text.split(split)) {
      line += 1;
      yield { text: one, line };
    }
  }
}

/** The first sheet of a workbook, or a CSV file, whole. Throws InputError `suite` when it cannot be read. */
export async function readSheet(path: string, file: string): Promise<Sheet> {
  const rows = /\.xlsx$/i.test(path) ? await workbookRows(path, file) : await wholeCsv({ path, file, code: 'suite' });
  const [header, ...rest] = rows;
  if (header === undefined) throw new InputError('suite', `${file}: the sheet is empty`);
  return { file, header: header.cells, rows: rest };
}

async function wholeCsv(csv: CsvFile): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of csvRows(csv)) {
    if (row.open === true)
      throw new InputError(
        csv.code,
        `${csv.file}:${row.line}: a quoted cell of the row is not closed`,
        'close it with ", and write a quote within it as ""',
      );
    rows.push(row);
  }
  return rows;
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
