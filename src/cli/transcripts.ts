import { createReadStream } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { Dataset } from '../domain/dataset.js';
import { InputError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import { LANGUAGES, languageOf } from '../language/languages.js';
import { createLogReader, type LastLines, noteLastLines } from '../suite/chat-log.js';
import { loadDataset } from '../suite/dataset.js';
import { type LogColumns, logColumns } from '../suite/log-columns.js';
import { type LineDefaults, type ReadTranscript, readTranscript, unknownCustomer } from '../suite/transcript-line.js';
import { counted } from './counted.js';
import { utf8Pieces } from './encoding.js';
import type { Io } from './io.js';
import { LINE_FAULTS, linesOf } from './lines.js';
import { problemsError } from './problems.js';
import { type CsvFile, csvRows } from './sheets.js';

export interface TranscriptOptions {
  readonly as?: string;
  readonly dataset?: string;
  readonly language?: string;
}

/** One line of a file of transcripts: read, or what is wrong with it. */
export type TranscriptLine =
  | { readonly file: string; readonly line: number; readonly read: ReadTranscript }
  | RefusedLine;

/** A line of a file as it stands. */
export interface RawLine {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly json: string;
}

/** A line, or a conversation of a sheet, that cannot be read. */
export interface RefusedLine {
  readonly file: string;
  /** Null when nothing of the file, or of its rest, can be read: `error` then names the place. */
  readonly line: number | null;
  readonly error: string;
  /** The step to take. */
  readonly next?: string;
}

/** What is wrong, for people. */
export function refusedText({ file, line, error, next }: RefusedLine): string {
  const place = line === null ? '' : `${inert(file)}:${line}: `;
  return `${place}${inert(error)}\n${next === undefined ? '' : `  ${inert(next)}\n`}`;
}

/** `2 lines and 1 file could not be read`; empty when all could. */
export function refusedCount(refused: readonly RefusedLine['line'][]): string {
  const files = refused.filter((line) => line === null).length;
  const lines = refused.length - files;
  const what = [lines > 0 ? counted(lines, 'line') : '', files > 0 ? counted(files, 'file') : ''];
  return refused.length === 0 ? '' : `${what.filter((one) => one !== '').join(' and ')} could not be read\n`;
}

/**
 * Every non-empty line of the files, one after the other; `-` is standard input. Memory stays flat. A file that cannot be
 * read is told, and the next ones are read; when it is the only one, InputError is thrown.
 */
export async function* rawLines(files: readonly string[], io: Io): AsyncGenerator<RawLine | RefusedLine> {
  for (const file of files) {
    try {
      yield* /\.(?:csv|tsv)$/i.test(file) ? chatLogLines(file, io) : jsonLines(file, io);
    } catch (error) {
      const known = unreadable(file, error);
      if (files.length === 1 || !(known instanceof InputError)) throw known;
      const { message, next } = known;
      yield { file, line: null, error: message, ...(next === undefined ? {} : { next }) };
    }
  }
}

async function* jsonLines(file: string, io: Io): AsyncGenerator<RawLine | RefusedLine> {
  const input = file === '-' ? process.stdin : createReadStream(resolve(io.cwd, file));
  let line = 0;
  for await (const raw of linesOf(utf8Pieces(input))) {
    line += 1;
    if (typeof raw !== 'string') {
      yield { file, line, ...LINE_FAULTS[raw.fault] };
      continue;
    }
    const json = line === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (line === 1) refuseSpread(file, json);
    if (json.trim() !== '') yield { file, line, json };
  }
}

/** JSON that is written over several lines is one fault of the file, not one of each line. */
function refuseSpread(file: string, first: string): void {
  if (!/^\s*[[{]\s*$/.test(first)) return;
  const next = "jq -c . FILE writes it so (jq -c '.[]' FILE where the file is a list of conversations)";
  throw new InputError(
    'transcript',
    `${file}:1: the JSON goes over several lines; expected one conversation a line`,
    next,
  );
}

/**
 * The conversations of a chat log in a sheet (.csv, .tsv) as lines of transcripts. The file is read twice: first to see
 * where its conversations end, whose rows may stand apart. Only those under way are in memory.
 */
async function* chatLogLines(file: string, io: Io): AsyncGenerator<RawLine | RefusedLine> {
  const csv = { path: resolve(io.cwd, file), file, code: 'transcript' } as const;
  const log = await logOf(csv);
  if (log === null) return;
  const reader = createLogReader(log.columns, log.separator, log.last);
  let isHeader = true;
  for await (const row of csvRows(csv)) {
    if (!isHeader) for (const ended of reader.add(row)) yield { file, ...ended };
    isHeader = false;
  }
}

/** How a log is written, and where its conversations end; null when it is empty. */
async function logOf(csv: CsvFile): Promise<{ columns: LogColumns; separator: string; last: LastLines } | null> {
  let log: { columns: LogColumns; separator: string; noted: ReturnType<typeof noteLastLines> } | null = null;
  for await (const row of csvRows(csv)) {
    if (log !== null) {
      log.noted.add(row);
      continue;
    }
    const { cells, separator } = row;
    const columns = logColumns(cells);
    if ('problem' in columns) throw new InputError('transcript', `${csv.file}:1: ${columns.problem}`, columns.next);
    log = { columns, separator, noted: noteLastLines(columns, separator) };
  }
  return log && { columns: log.columns, separator: log.separator, last: log.noted.last };
}

/** Every transcript of the files. */
export async function* transcriptLines(
  files: readonly string[],
  options: TranscriptOptions,
  io: Io,
): AsyncGenerator<TranscriptLine> {
  const read = transcriptReader(options, io);
  for await (const raw of rawLines(files, io)) yield 'error' in raw ? raw : read(raw);
}

/** Reads lines as transcripts; datasets that they name are loaded once. */
export function transcriptReader(options: TranscriptOptions, io: Io): (raw: RawLine) => TranscriptLine {
  const datasets = new Map<string, Dataset>();
  const defaults = new Map<string, LineDefaults>();
  return (raw) => {
    let own = defaults.get(raw.file);
    if (own === undefined) {
      const folder = raw.file === '-' ? io.cwd : dirname(resolve(io.cwd, raw.file));
      own = defaultsFor(folder, options, datasets, io);
      defaults.set(raw.file, own);
    }
    return readLine(raw, own);
  };
}

function readLine({ file, line, json }: RawLine, defaults: LineDefaults): TranscriptLine {
  try {
    return { file, line, read: readTranscript(json, line, defaults) };
  } catch (error) {
    if (error instanceof InputError) return { file, line, error: error.message };
    throw error;
  }
}

function unreadable(file: string, error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return new InputError('transcript', `${file}: no such file`);
  if (code === 'EISDIR' || code === 'EACCES')
    return new InputError('transcript', `${file}: cannot be read (${String(code)})`);
  return error;
}

/** A dataset named on the command line counts from the working directory, one named in a line from the file's folder. */
function defaultsFor(folder: string, options: TranscriptOptions, datasets: Map<string, Dataset>, io: Io): LineDefaults {
  const load = (path: string, from: string): Dataset => {
    const dir = isAbsolute(path) ? path : resolve(from, path);
    const known = datasets.get(dir);
    if (known !== undefined) return known;
    const { dataset, problems } = loadDataset(dir, { cwd: io.cwd });
    if (problems.length > 0) throw problemsError('dataset', problems);
    datasets.set(dir, dataset);
    return dataset;
  };
  const [fallback] = LANGUAGES;
  const dataset = options.dataset === undefined ? undefined : load(options.dataset, io.cwd);
  const problem = options.as === undefined || dataset === undefined ? null : unknownCustomer(options.as, dataset);
  if (problem !== null) throw new InputError('usage', `--as: ${problem}`);
  return {
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.as === undefined ? {} : { as: options.as }),
    ...(dataset === undefined ? {} : { dataset }),
    datasetAt: (path) => load(path, folder),
    languageOf: (text) => (fallback === undefined ? '' : languageOf(text, fallback).code),
  };
}
