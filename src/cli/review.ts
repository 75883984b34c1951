import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database } from 'better-sqlite3';
import type { GatePolicy } from '../domain/gate.js';
import { inert } from '../domain/inert.js';
import type { Session } from '../review/api.js';
import { reviewApp } from '../review/app.js';
import { pageFiles } from '../review/page-files.js';
import { serveReview } from '../review/serve.js';
import type { ReviewSource } from '../review/source.js';
import { baselineHistory, findBaseline } from '../store/baselines.js';
import { listRuns } from '../store/runs.js';
import { databasePath } from './config.js';
import { policyOf } from './config-schema.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { openStored, type StoredOptions } from './looking.js';
import { reviewSource } from './review-source.js';
import { VERSION } from './version.js';

export interface ReviewOptions extends StoredOptions {
  /** Absent = any that is free. */
  readonly port?: number;
  /** False = only print the address. */
  readonly open?: boolean;
  /** Who reviews. */
  readonly by?: string;
  readonly language?: 'de' | 'en';
}

const SHORT_WAIT_MS = 100;

/** Pages that stay in memory: comparing reads every trial of two runs, and SQLite's own 16 MB hold half of two large ones. */
const CACHE_KIB = 64 * 1024;

/** `testkunde review`: the page for reviewers, until Ctrl-C. */
export async function review(options: ReviewOptions, io: Io, signal: AbortSignal): Promise<ExitCode> {
  const files = pageFiles(pageFolder());
  const { db, loaded } = openStored(options, io, 'write');
  db.pragma(`cache_size = -${CACHE_KIB}`);
  // Whoever waits for another process's lock must not keep all other readers waiting.
  db.pragma(`busy_timeout = ${SHORT_WAIT_MS}`);
  try {
    const policy = policyOf(loaded.config.gate);
    const session = sessionOf(db, databasePath(loaded, options.db, io), policy, options);
    const source = reviewSource(db, policy, session);
    const server = await serveReview(options.port ?? 0, (launch) => reviewApp(source, files, launch));
    try {
      tell(server.url, server.port, options, io);
      warm(source);
      if (!signal.aborted) await new Promise((ended) => signal.addEventListener('abort', ended, { once: true }));
    } finally {
      await server.close();
    }
    return EXIT.fine;
  } finally {
    db.close();
  }
}

function tell(url: string, port: number, { format, open }: ReviewOptions, io: Io): void {
  if (format === 'json') io.stdout(`${JSON.stringify({ url, port, pid: process.pid })}\n`);
  else {
    io.stdout(`The review page: ${url}\n(this address lets in whoever has it; Ctrl-C ends it)\n`);
    if (open !== false) openInBrowser(url, io);
  }
}

/** What the page most likely asks first is read while the browser starts. */
function warm(source: ReviewSource): void {
  setImmediate(() => {
    const [newest] = listRuns(source.db, 1);
    const { baseline } = source.session;
    if (newest === undefined || findBaseline(source.db, baseline) === undefined) return;
    // What goes wrong here is told when somebody asks for it.
    source.compared({ before: baseline, now: newest.id }).catch(() => undefined);
  });
}

/** What the page knows of where it is. */
export function sessionOf(
  db: Database,
  path: string,
  policy: GatePolicy,
  { by, language }: Pick<ReviewOptions, 'by' | 'language'>,
): Session {
  // The policy's baseline, else the one that was set last: whoever has but one need not name it.
  const known = baselineHistory(db).map(({ name }) => name);
  const baseline = known.includes(policy.baseline) ? policy.baseline : (known.at(-1) ?? policy.baseline);
  return {
    version: VERSION,
    reviewer: by ?? null,
    language: language ?? null,
    database: basename(path),
    baseline,
    hard_graders: policy.hard,
    read_only: false,
  };
}

/** Where the built page lies: beside the built commands; a clone that runs from its sources has it in `dist/`. */
export function pageFolder(): string {
  const beside = fileURLToPath(new URL('../review/page', import.meta.url));
  return existsSync(`${beside}/report.html`)
    ? beside
    : fileURLToPath(new URL('../../dist/review/page', import.meta.url));
}

function openInBrowser(url: string, io: Io): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""', url]
        : ['xdg-open', url];
  const browser = spawn(command as string, args, { stdio: 'ignore', detached: true });
  browser.on('error', (error) => io.stderr(`no browser could be opened (${inert(error.message)}): open the address\n`));
  browser.unref();
}
