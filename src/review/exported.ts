import type { ComparedDialogue } from '../domain/comparison.js';
import { type ComparisonQuery, type ComparisonRow, type Exported, requestKey } from './api.js';
import { answersOf } from './app.js';
import { detailOf } from './detail.js';
import type { ReviewSource } from './source.js';

/** A file that mails and trackers take; `all` lifts the limit. In bytes, and with room for the page itself. */
const MOST_BYTES = 1_950_000;

export interface ExportOptions {
  readonly query: ComparisonQuery;
  /** The details of every dialogue that changed, however large the file becomes. */
  readonly all: boolean;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface ExportedPage {
  readonly html: string;
  /** Dialogues with their transcripts in it. */
  readonly details: number;
  /** Dialogues whose transcripts had no room. */
  readonly leftOut: number;
}

/** Where the page, built as one file, takes its data from. */
const DATA_PLACE = '<script type="application/json" id="testkunde-data"></script>';

/**
 * The page with a comparison (or a run alone) in it, as one file that needs no server. Unchanged dialogues are listed
 * without their transcripts.
 */
export async function exportedPage(source: ReviewSource, page: string, options: ExportOptions): Promise<ExportedPage> {
  const { query, all, at } = options;
  if (!page.includes(DATA_PLACE)) throw new Error('the built page has no place for its data');
  const ask = answersOf(source);
  const compared = await source.compared(query);
  const list = await ask['GET /api/comparison'](query);
  const answers: Record<string, unknown> = {
    [requestKey('GET /api/session')]: source.session,
    [requestKey('GET /api/comparison', { ...query })]: list,
  };
  if (query.before !== undefined) {
    const asked = { before: query.before, now: query.now };
    answers[requestKey('GET /api/gate', asked)] = await ask['GET /api/gate'](asked);
  }
  const byName = new Map(compared.comparison.dialogues.map((one) => [`${one.suite}\n${one.id}`, one]));
  const wanted = list.rows.filter(isTelling);
  const room = all ? Number.POSITIVE_INFINITY : MOST_BYTES - page.length - Buffer.byteLength(inScript(answers));
  const { details, leftOut } = fitted(wanted, room, (row) => {
    const dialogue = byName.get(`${row.suite}\n${row.id}`) as ComparedDialogue;
    const key = requestKey('GET /api/dialogue', { ...query, suite: row.suite, id: row.id });
    return [key, detailOf(source, compared, dialogue, row)];
  });
  const data: Exported = {
    format: 1,
    exported_at: at,
    query,
    left_out: leftOut,
    answers: { ...answers, ...Object.fromEntries(details) },
  };
  const filled = DATA_PLACE.replace('></', () => `>${inScript(data)}</`);
  return { html: page.replace(DATA_PLACE, () => filled), details: details.length, leftOut };
}

/** Whose transcripts a reader of the file needs. */
function isTelling({ change, outcome, overturned, accepted }: ComparisonRow): boolean {
  if (change === null) return outcome !== 'pass' || overturned !== undefined;
  return change !== 'unchanged' || overturned !== undefined || accepted === true;
}

/** As many details as have room, worst first. */
function fitted(
  rows: readonly ComparisonRow[],
  room: number,
  make: (row: ComparisonRow) => readonly [string, unknown],
): { details: (readonly [string, unknown])[]; leftOut: number } {
  const details: (readonly [string, unknown])[] = [];
  let left = room;
  for (const [index, row] of rows.entries()) {
    const detail = make(row);
    left -= Buffer.byteLength(inScript(detail));
    if (left < 0) return { details, leftOut: rows.length - index };
    details.push(detail);
  }
  return { details, leftOut: 0 };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that holds no mark of HTML: nothing that a bot said ends the script element or begins a comment in it. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => ESCAPES[mark] ?? mark);
}
