import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { InputError } from '../domain/errors.js';
import type { ComparisonQuery } from '../review/api.js';
import { exportedPage } from '../review/exported.js';
import { pageAsFile } from '../review/page-files.js';
import { findBaseline } from '../store/baselines.js';
import { findRun } from '../store/runs.js';
import { databasePath } from './config.js';
import { policyOf } from './config-schema.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { openStored, type StoredOptions } from './looking.js';
import { pageFolder, sessionOf } from './review.js';
import { reviewSource } from './review-source.js';

export interface HtmlReportOptions extends StoredOptions {
  /** File to write. */
  readonly html: string;
  readonly all?: boolean;
  readonly language?: 'de' | 'en';
}

/** `testkunde report --html FILE [RUN | A B]`: the review page with a run or a comparison in it, as one file. */
export async function htmlReport(names: readonly string[], options: HtmlReportOptions, io: Io): Promise<ExitCode> {
  const page = pageAsFile(pageFolder());
  const { db, loaded } = openStored(options, io, 'look');
  try {
    const policy = policyOf(loaded.config.gate);
    const path = databasePath(loaded, options.db, io);
    const session = sessionOf(db, path, policy, options);
    const source = reviewSource(db, policy, { ...session, read_only: true });
    const query = queryOf(names, (name) => findBaseline(db, name) !== undefined, session.baseline);
    const now = findRun(db, query.now).id;
    const at = new Date().toISOString();
    const { html, details, leftOut } = await exportedPage(source, page, {
      query: { ...query, now },
      all: options.all === true,
      at,
    });
    const file = resolve(io.cwd, options.html);
    mkdirSync(dirname(file), { recursive: true });
    // It holds what was said to customers: for its owner alone, as the database is.
    writeFileSync(file, html, { mode: 0o600 });
    const bytes = Buffer.byteLength(html);
    if (options.format === 'json') io.stdout(`${JSON.stringify({ file, bytes, details, left_out: leftOut })}\n`);
    else {
      const left = leftOut === 0 ? '' : `; ${leftOut} more had no room (--all takes them in)`;
      io.stdout(`${file}: ${Math.ceil(bytes / 1000)} kB, ${details} dialogues with transcripts${left}\n`);
    }
    return EXIT.fine;
  } finally {
    db.close();
  }
}

/** Two names are a comparison, one is a run alone; none is the newest run, against the baseline if there is one. */
function queryOf(names: readonly string[], isBaseline: (name: string) => boolean, baseline: string): ComparisonQuery {
  const [first, second, third] = names;
  if (third !== undefined) throw new InputError('usage', 'a report is of one run, or of two that are compared');
  if (first === undefined) return isBaseline(baseline) ? { before: baseline, now: 'latest' } : { now: 'latest' };
  return second === undefined ? { now: first } : { before: first, now: second };
}
