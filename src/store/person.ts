import type { Database } from 'better-sqlite3';
import { type Dataset, findCustomer } from '../domain/dataset.js';
import { ownValues } from '../domain/own-values.js';
import { recountGradings } from './gradings.js';
import { type Mentions, mentionOf, type ReadAs } from './mentions.js';
import { deleteRuns, type Removed, refuseWhileHeld } from './retention.js';
import { scrubbed } from './scrub.js';

/** Somebody with the words that tell them. */
export interface Person {
  readonly id: string;
  /** What only this person has, as datasets write it. */
  readonly values: readonly string[];
}

/**
 * Removes a person: every dialogue in which they speak, or in which any of their values stands, whatever run it belongs
 * to, their record in stored datasets, and every other text that mentions them. Throws InputError while a run is held.
 */
export function eraseCustomer(db: Database, { id, values }: Person, readAs?: ReadAs): Removed {
  const mentions = mentionOf(id, values, readAs);
  let runs: string[] = [];
  const dialogues = scrubbed(db, () => {
    refuseWhileHeld(db);
    const keys = dialoguesOf(db, id, mentions);
    const remove = db.prepare('DELETE FROM dialogues WHERE key = ?');
    const affected = db.prepare('SELECT DISTINCT run FROM dialogues WHERE key = ?').pluck();
    const touched = new Set([...keys].map((key) => affected.get(key) as string));
    removeReviews(db, keys, mentions);
    for (const key of keys) remove.run(key);
    removeReports(db, touched, mentions);
    for (const table of ['baselines', 'quarantine']) blankReasons(db, table, mentions);
    removeRecord(db, id, mentions);
    for (const run of touched) tallyAnew(db, run);
    const isEmpty = db.prepare('SELECT NOT EXISTS (SELECT 1 FROM dialogues WHERE run = ?)').pluck();
    runs = [...touched].filter((run) => isEmpty.get(run) === 1);
    deleteRuns(db, runs);
    return keys.size;
  });
  return { runs, dialogues, kept: [] };
}

/** The values of a customer, by id or alias, in the datasets that runs were judged with: they may have changed since. */
export function storedPeople(db: Database, key: string): Person[] {
  const rows = db.prepare('SELECT dataset FROM datasets').pluck().all() as string[];
  return rows.flatMap((json) => {
    const dataset = JSON.parse(json) as Dataset;
    const customer = findCustomer(dataset, key);
    if (customer === undefined) return [];
    return [{ id: customer.id, values: ownValues(dataset, customer).map(({ value }) => value) }];
  });
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

/** What stands where a text was that mentioned somebody. */
const ERASED = '⟦erased⟧';

/** A register's entries stay: who accepted what, and when. What they say of the person goes. */
function blankReasons(db: Database, table: string, mentions: Mentions): void {
  const rows = db.prepare(`SELECT key, reason FROM ${table}`).raw().all() as [number, string][];
  const keys = rows.filter(([, reason]) => mentions(reason)).map(([key]) => key);
  if (keys.length === 0) return;
  // Registers refuse changes; this one the law asks for.
  const triggers = db
    .prepare(
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE '%BEFORE UPDATE%'",
    )
    .all(table) as { name: string; sql: string }[];
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  const blank = db.prepare(`UPDATE ${table} SET reason = ? WHERE key = ?`);
  for (const key of keys) blank.run(ERASED, key);
  for (const { sql } of triggers) db.exec(sql);
}

/** Takes a customer's record out of the datasets that runs were judged with, and what others' records say of them. */
function removeRecord(db: Database, id: string, mentions: Mentions): void {
  const update = db.prepare('UPDATE datasets SET dataset = ? WHERE hash = ?');
  const rows = db.prepare('SELECT hash, dataset FROM datasets').raw().all() as [string, string][];
  for (const [hash, json] of rows) {
    const dataset = JSON.parse(json) as Dataset;
    const customers = dataset.customers.filter((customer) => customer.id !== id);
    const left = JSON.stringify(withoutMentions({ ...dataset, customers }, mentions));
    if (left !== json) update.run(left, hash);
  }
}

function withoutMentions(value: unknown, mentions: Mentions): unknown {
  if (typeof value === 'string') return mentions(value) ? ERASED : value;
  if (Array.isArray(value)) return value.map((item: unknown) => withoutMentions(item, mentions));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutMentions(item, mentions)]));
}

function tallyAnew(db: Database, run: string): void {
  const count = (outcome: string) => `(SELECT count(*) FROM dialogues WHERE run = @run AND outcome = '${outcome}')`;
  const counts = `passed = ${count('pass')}, failed = ${count('fail')}, ungraded = ${count('ungraded')}`;
  db.prepare(`UPDATE runs SET ${counts} WHERE id = @run AND status <> 'running'`).run({ run });
  recountGradings(db, run);
}
