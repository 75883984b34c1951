import { createReadStream } from 'node:fs';
import { dirname, isAbsolute, resolve } from 'node:path';
import type { Dataset } from '../domain/dataset.js';
import { InputError } from '../domain/errors.js';
import { LANGUAGES, languageOf } from '../language/languages.js';
import { createLogReader, logColumns } from '../suite/chat-log.js';
import { loadDataset } from '../suite/dataset.js';
import { type LineDefaults, type ReadTranscript, readTranscript } from '../suite/transcript-line.js';
import type { Io } from './io.js';
import { LONGEST_LINE, linesOf } from './lines.js';
import { problemsError } from './problems.js';
import { csvRows } from './sheets.js';

export interface TranscriptOptions {
  readonly as?: string;
  readonly dataset?: string;
  readonly language?: string;
}

/** One line of a file of transcripts: read, or what is wrong with it. */
export type TranscriptLine =
  | { readonly file: string; readonly line: number; readonly read: ReadTranscript }
  | { readonly file: string; readonly line: number; readonly error: string };

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
  readonly line: number;
  readonly error: string;
}

/** Every non-empty line of the files, one after the other; `-` is standard input. Memory stays flat. */
export async function* rawLines(files: readonly string[], io: Io): AsyncGenerator<RawLine | RefusedLine> {
  for (const file of files) {
    if (/\.(?:csv|tsv)$/i.test(file)) {
      yield* chatLogLines(file, io);
      continue;
    }
    const input = file === '-' ? process.stdin : createReadStream(resolve(io.cwd, file));
    let line = 0;
    try {
      for await (const raw of linesOf(input)) {
        line += 1;
        if (raw === null) {
          yield { file, line, error: TOO_LONG };
          continue;
        }
        const json = line === 1 ? raw.replace(/^\uFEFF/, '') : raw;
        if (line === 1) refuseSpread(file, json);
        if (json.trim() !== '') yield { file, line, json };
      }
    } catch (error) {
      throw unreadable(file, error);
    }
  }
}

const TOO_LONG = `the line is longer than ${LONGEST_LINE / 1024 / 1024} MB; expected one conversation a line`;

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

/** The conversations of a chat log in a sheet (.csv, .tsv) as lines of transcripts. Memory stays flat. */
async function* chatLogLines(file: string, io: Io): AsyncGenerator<RawLine | RefusedLine> {
  let reader: ReturnType<typeof createLogReader> | null = null;
  try {
    for await (const { cells, line } of csvRows(resolve(io.cwd, file))) {
      if (reader === null) {
        const columns = logColumns(cells);
        if ('problem' in columns) throw new InputError('transcript', `${file}:1: ${columns.problem}`);
        reader = createLogReader(columns);
        continue;
      }
      const ended = reader.add(cells, line);
      if (ended !== null) yield { file, ...ended };
    }
  } catch (error) {
    throw unreadable(file, error);
  }
  const last = reader?.end();
  if (last != null) yield { file, ...last };
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
  return {
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.as === undefined ? {} : { as: options.as }),
    ...(options.dataset === undefined ? {} : { dataset: load(options.dataset, io.cwd) }),
    datasetAt: (path) => load(path, folder),
    languageOf: (text) => (fallback === undefined ? '' : languageOf(text, fallback).code),
  };
}
