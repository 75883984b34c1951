import type { Database } from 'better-sqlite3';
import { InputError } from '../domain/errors.js';
import { recountGradings } from './gradings.js';
import { livingHolder } from './holder.js';

/** What a removal took away, and what it left. */
export interface Removed {
  /** Ids of runs that are gone as a whole. */
  readonly runs: readonly string[];
  readonly dialogues: number;
  /** Runs that stay although they are old: baselines, and runs with a person's reviews. */
  readonly kept: readonly string[];
}

/**
 * Removes runs that began before a moment (ISO 8601, UTC). Baselines, reviewed runs and runs that are being held stay; what
 * held a run's suspects again stays and goes with it.
 */
export function pruneRuns(db: Database, before: string): Removed {
  const rows = db
    .prepare(
      `SELECT id, coalesce(confirms, id) AS own, started_at, status, holder
       FROM runs LEFT JOIN confirmations ON run = id ORDER BY sequence`,
    )
    .all() as { id: string; own: string; started_at: string; status: string; holder: string | null }[];
  const needing = 'SELECT run FROM baselines UNION SELECT run FROM reviews UNION SELECT run FROM acceptances';
  const needed = new Set(db.prepare(needing).pluck().all() as string[]);
  const staying = new Set(rows.filter(({ id }) => needed.has(id)).map(({ own }) => own));
  const late = new Set(
    rows
      .filter((row) => row.started_at >= before || (row.status === 'running' && livingHolder(row.holder) !== null))
      .map(({ own }) => own),
  );
  const old = rows.filter(({ own }) => !late.has(own));
  const runs = old.filter(({ own }) => !staying.has(own)).map(({ id }) => id);
  const stale = db.prepare('SELECT count(*) FROM judge_votes WHERE asked_at < ?').pluck().get(before) as number;
  const dialogues = runs.length + stale === 0 ? 0 : scrubbed(db, () => deleteRuns(db, runs));
  return { runs, dialogues, kept: old.filter(({ own }) => staying.has(own)).map(({ id }) => id) };
}

/** Removes one run with all that refers to it, be it a baseline or reviewed. */
export function eraseRun(db: Database, id: string): Removed {
  return { runs: [id], dialogues: scrubbed(db, () => deleteRuns(db, [id])), kept: [] };
}

/**
 * Removes a person: every dialogue in which they speak, or in which any of their values stands, whatever run it belongs
 * to, and their record in stored datasets. `values` are what only this person has, as the dataset writes it.
 */
export function eraseCustomer(db: Database, id: string, values: readonly string[]): Removed {
  const mentions = mentionOf([id, ...values]);
  let runs: string[] = [];
  const dialogues = scrubbed(db, () => {
    const keys = dialoguesOf(db, id, mentions);
    const remove = db.prepare('DELETE FROM dialogues WHERE key = ?');
    const affected = db.prepare('SELECT DISTINCT run FROM dialogues WHERE key = ?').pluck();
    const touched = new Set([...keys].map((key) => affected.get(key) as string));
    removeReviews(db, keys, mentions);
    for (const key of keys) remove.run(key);
    removeReports(db, touched, mentions);
    removeRecord(db, id);
    for (const run of touched) tallyAnew(db, run);
    const isEmpty = db.prepare('SELECT NOT EXISTS (SELECT 1 FROM dialogues WHERE run = ?)').pluck();
    runs = [...touched].filter((run) => isEmpty.get(run) === 1);
    deleteRuns(db, runs);
    return keys.size;
  });
  return { runs, dialogues, kept: [] };
}

/**
 * Does the removal in one transaction and leaves no byte of it in the file: deleted content is overwritten, the WAL is
 * emptied, and the file is written anew. Throws InputError `store` when another process reads or writes meanwhile.
 */
function scrubbed(db: Database, removal: () => number): number {
  db.pragma('secure_delete = ON');
  const removed = db
    .transaction(() => {
      // A run and its baselines go together: only the end of the transaction has to be in order.
      db.pragma('defer_foreign_keys = ON');
      const count = removal();
      removeOrphans(db);
      return count;
    })
    .immediate();
  emptyWal(db);
  db.exec('VACUUM');
  emptyWal(db);
  return removed;
}

function emptyWal(db: Database): void {
  const [result] = db.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
  if (result?.busy !== 0)
    throw new InputError(
      'store',
      'the data is removed, but another process is still reading the database: traces may be left in its files',
      'end the other process and do it again',
    );
}

function deleteRuns(db: Database, ids: readonly string[]): number {
  const count = db.prepare('SELECT count(*) FROM dialogues WHERE run = ?').pluck();
  const dialogues = ids.reduce((sum, id) => sum + (count.get(id) as number), 0);
  const reviews = db.prepare('DELETE FROM reviews WHERE run = ?');
  const runs = db.prepare('DELETE FROM runs WHERE id = ?');
  const baselines = db.prepare('DELETE FROM baselines WHERE run = ?');
  for (const id of ids) {
    reviews.run(id);
    // The register of baselines lets go of a run only when it is gone.
    runs.run(id);
    baselines.run(id);
  }
  return dialogues;
}

function removeOrphans(db: Database): void {
  db.exec('DELETE FROM scripts WHERE content_hash NOT IN (SELECT content_hash FROM dialogues)');
  db.exec('DELETE FROM datasets WHERE hash NOT IN (SELECT hash FROM run_datasets)');
  // What a judge answered quotes people, whoever they are; it only saves asking again.
  db.exec('DELETE FROM judge_votes');
}

/** Whether a text holds one of some values: as written, or with other spacing, case and punctuation. */
type Mentions = (text: string) => boolean;

/** Shorter ones are looked for as they are written: without their punctuation they would be found everywhere. */
const FOLDABLE = 6;

function mentionOf(values: readonly string[]): Mentions {
  const written = values.filter((value) => value.length > 0);
  const folded = written.map(fold).filter((value) => value.length >= FOLDABLE);
  return (text) => {
    if (written.some((value) => text.includes(value))) return true;
    const plain = fold(text);
    return folded.some((value) => plain.includes(value));
  };
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Every text of a dialogue, wherever it is stored. Each query gives the dialogue's key and a text. */
const TEXTS: readonly string[] = [
  `SELECT d.key, coalesce(title, '') || char(10) || script FROM dialogues d JOIN scripts USING (content_hash)`,
  'SELECT dialogue_key, disclosure_quote FROM trials WHERE disclosure_quote IS NOT NULL',
  `SELECT dialogue_key, says || char(10) || coalesce(reply, '') || char(10) || coalesce(cards, '') || char(10) ||
     coalesce(signals, '') || char(10) || coalesce(error_message, '') || char(10) ||
     coalesce(rounds, '') FROM turns JOIN trials t ON t.key = trial_key`,
  'SELECT dialogue_key, turns || char(10) || error_message FROM attempts JOIN trials t ON t.key = trial_key',
  'SELECT dialogue_key, quote FROM cues JOIN trials t ON t.key = trial_key',
  'SELECT dialogue_key, reason FROM verdicts JOIN trials t ON t.key = trial_key',
  `SELECT dialogue_key, quote FROM evidence JOIN verdicts v ON v.key = verdict_key JOIN trials t ON t.key = v.trial_key`,
  'SELECT dialogue_key, judged FROM regraded_trials JOIN trials t ON t.key = trial_key',
];

function dialoguesOf(db: Database, customer: string, mentions: Mentions): Set<number> {
  const keys = new Set(db.prepare('SELECT key FROM dialogues WHERE customer = ?').pluck().all(customer) as number[]);
  for (const query of TEXTS)
    for (const [key, text] of db.prepare(query).raw().iterate() as IterableIterator<[number, string]>)
      if (!keys.has(key) && mentions(text)) keys.add(key);
  return keys;
}

function removeReviews(db: Database, keys: ReadonlySet<number>, mentions: Mentions): void {
  for (const table of ['reviews', 'acceptances']) {
    const ofDialogue = db.prepare(
      `DELETE FROM ${table} WHERE (run, suite, dialogue) = (SELECT run, suite, dialogue FROM dialogues WHERE key = ?)`,
    );
    for (const key of keys) ofDialogue.run(key);
    removeMentioning(db, table, "coalesce(reason, '')", mentions);
  }
}

/** Decisions and failures that quote the person; those of the runs that lost dialogues are no longer true either. */
function removeReports(db: Database, runs: ReadonlySet<string>, mentions: Mentions): void {
  const ofRun = db.prepare('DELETE FROM gates WHERE run = ?');
  for (const run of runs) ofRun.run(run);
  removeMentioning(db, 'gates', 'report', mentions);
  removeMentioning(db, 'reporter_failures', 'message', mentions);
}

function removeMentioning(db: Database, table: string, text: string, mentions: Mentions): void {
  const remove = db.prepare(`DELETE FROM ${table} WHERE key = ?`);
  for (const [key, value] of db.prepare(`SELECT key, ${text} FROM ${table}`).raw().all() as [number, string][])
    if (mentions(value)) remove.run(key);
}

/** Takes a customer's record out of the datasets that runs were judged with. */
function removeRecord(db: Database, id: string): void {
  const update = db.prepare('UPDATE datasets SET dataset = ? WHERE hash = ?');
  const rows = db.prepare('SELECT hash, dataset FROM datasets').raw().all() as [string, string][];
  for (const [hash, json] of rows) {
    const dataset = JSON.parse(json) as { customers?: { id: string }[] };
    const customers = dataset.customers?.filter((customer) => customer.id !== id);
    if (customers !== undefined && customers.length < (dataset.customers?.length ?? 0))
      update.run(JSON.stringify({ ...dataset, customers }), hash);
  }
}

function tallyAnew(db: Database, run: string): void {
  const count = (outcome: string) => `(SELECT count(*) FROM dialogues WHERE run = @run AND outcome = '${outcome}')`;
  const counts = `passed = ${count('pass')}, failed = ${count('fail')}, ungraded = ${count('ungraded')}`;
  db.prepare(`UPDATE runs SET ${counts} WHERE id = @run AND status <> 'running'`).run({ run });
  recountGradings(db, run);
}
