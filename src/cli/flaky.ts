import type { Database } from 'better-sqlite3';
import type { Dialogue, Expectations } from '../domain/dialogue.js';
import { InputError } from '../domain/errors.js';
import type { GatePolicy } from '../domain/gate.js';
import { inert } from '../domain/inert.js';
import { clopperPearson } from '../gate/statistics.js';
import { GRADER_OF } from '../grader/grade.js';
import { type Flakiness, flakinessText, quarantineText } from '../report/flakiness.js';
import { styleFor } from '../report/style.js';
import {
  dialogueHistories,
  liftQuarantine,
  newestScript,
  quarantineDialogue,
  quarantineRegister,
} from '../store/quarantine.js';
import { storedTargets } from '../store/run-list.js';
import { policyOf } from './config-schema.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { type StoredOptions, withStored } from './looking.js';

export interface FlakyOptions extends StoredOptions {
  readonly target?: string;
  /** Newest runs that count. */
  readonly limit?: number;
  /** Also dialogues that are not flaky. */
  readonly all?: boolean;
}

const RUNS = 50;

/** `testkunde flaky`: pass rates of dialogues over stored runs, flakiest first. */
export function flaky(options: FlakyOptions, io: Io): ExitCode {
  return withStored(options, io, 'look', (db) => {
    if (options.target !== undefined) refuseUnknownTarget(db, options.target);
    const rows = flakiness(db, options).filter((row) => options.all === true || row.flaky);
    if (options.format === 'json') io.stdout(`${JSON.stringify(rows.map(toJson))}\n`);
    else io.stdout(flakinessText(rows, styleFor(io.colours)));
  });
}

/** A misspelt target has no flaky dialogues: that would read as good news. */
function refuseUnknownTarget(db: Database, target: string): void {
  const known = storedTargets(db);
  if (!known.includes(target))
    throw new InputError('usage', `--target ${target}: no stored run is of it`, `choose from ${known.join(', ')}`);
}

function toJson({ passed, failed, changedOnce, ...row }: Flakiness) {
  return { ...row, changed_once: changedOnce, passed, failed, pass_rate: passed / (passed + failed) };
}

function flakiness(db: Database, { target, limit = RUNS }: FlakyOptions): Flakiness[] {
  const today = new Date().toISOString().slice(0, 10);
  const register = quarantineRegister(db).filter(({ expires }) => expires >= today);
  return dialogueHistories(db, target ?? null, limit)
    .filter(({ passed, failed }) => passed + failed > 0)
    .map((row) => {
      const own = register.find(({ suite, dialogue }) => suite === row.suite && dialogue === row.dialogue);
      const { low, high } = clopperPearson(row.passed, row.passed + row.failed);
      const flaky = row.passed > 0 && row.failed > 0;
      return { ...row, low, high, flaky, changedOnce: changedOnce(row.outcomes), quarantine: own ?? null };
    })
    .sort((a, b) => Number(a.changedOnce) - Number(b.changedOnce) || spread(a) - spread(b));
}

/** Whether every run up to one says the same, and every run from it on the opposite: more like a release than like chance. */
function changedOnce(outcomes: readonly string[]): boolean {
  const judged = outcomes.filter((one) => one !== '?');
  const changes = judged.filter((one, index) => index > 0 && one !== judged[index - 1]).length;
  return changes === 1 && !judged.includes('m');
}

/** How far a pass rate is from a coin's. */
function spread({ passed, failed }: Flakiness): number {
  return Math.abs(passed / (passed + failed) - 0.5);
}

export interface QuarantineOptions extends StoredOptions {
  readonly owner: string;
  readonly reason: string;
  /** ISO day. */
  readonly until: string;
}

/** Longest time that a dialogue may stay in quarantine without somebody looking at it again. */
const MOST_DAYS = 90;

/** `testkunde quarantine add SUITE/ID`: hold and show a flaky dialogue without letting it gate, for a while. */
export function addToQuarantine(name: string, options: QuarantineOptions, io: Io): ExitCode {
  return withStored(options, io, 'write', (db, { config }) => {
    const { suite, dialogue, script } = knownDialogue(db, name);
    refuseHard(db, suite, dialogue, script, policyOf(config.gate));
    const expires = checkedDay(options.until);
    const { owner, reason } = options;
    refuseEmpty(owner, reason);
    const entry = { suite, dialogue, owner, reason, expires, noted_at: new Date().toISOString() };
    quarantineDialogue(db, entry);
    if (options.format === 'json') io.stdout(`${JSON.stringify(entry)}\n`);
    else
      io.stdout(`${inert(suite)}/${inert(dialogue)} is in quarantine until ${expires}: held and shown, not gating\n`);
  });
}

/** `testkunde quarantine lift SUITE/ID`: let it gate again. */
export function liftFromQuarantine(name: string, options: Omit<QuarantineOptions, 'until'>, io: Io): ExitCode {
  return withStored(options, io, 'write', (db) => {
    const own = quarantineRegister(db).find((entry) => `${entry.suite}/${entry.dialogue}` === name);
    if (own === undefined)
      throw new InputError('usage', `${name} is not in quarantine`, 'see testkunde quarantine list');
    const { suite, dialogue } = own;
    const { owner, reason } = options;
    refuseEmpty(owner, reason);
    const entry = { suite, dialogue, owner, reason, noted_at: new Date().toISOString() };
    liftQuarantine(db, entry);
    if (options.format === 'json') io.stdout(`${JSON.stringify(entry)}\n`);
    else io.stdout(`${inert(name)} gates again\n`);
  });
}

/** `testkunde quarantine list`. */
export function listQuarantine(options: StoredOptions, io: Io): ExitCode {
  return withStored(options, io, 'look', (db) => {
    const today = new Date().toISOString().slice(0, 10);
    const entries = quarantineRegister(db);
    if (options.format === 'json')
      io.stdout(`${JSON.stringify(entries.map((entry) => ({ ...entry, over: entry.expires < today })))}\n`);
    else io.stdout(quarantineText(entries, today, styleFor(io.colours)));
  });
}

function knownDialogue(db: Database, name: string) {
  const found = newestScript(db, name);
  if (found !== undefined) return found;
  throw new InputError('usage', `no stored run has a dialogue "${name}"`, 'name it as suite/id');
}

/** What can fail hard always gates: a leak is never a matter of flakiness. */
function refuseHard(
  db: Database,
  suite: string,
  dialogue: string,
  script: Pick<Dialogue, 'turns'>,
  policy: GatePolicy,
): void {
  const verbs = script.turns.flatMap(({ expect }) => Object.keys(expect) as (keyof Expectations)[]);
  const hard = verbs.find((verb) => policy.hard.includes(GRADER_OF[verb]));
  const histories = dialogueHistories(db, null, RUNS).filter((row) => row.suite === suite && row.dialogue === dialogue);
  if (hard === undefined && histories.every((row) => row.hard === 0)) return;
  const why = hard === undefined ? 'it has hard failures' : `it expects \`${hard}\` (${GRADER_OF[hard]})`;
  throw new InputError('usage', `${suite}/${dialogue} cannot go into quarantine: ${why}`, 'what is hard always gates');
}

function refuseEmpty(owner: string, reason: string): void {
  if (owner.trim() === '' || reason.trim() === '')
    throw new InputError('usage', '--owner and --reason must say something');
}

function checkedDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  const days = (time - Date.now()) / 86_400_000;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new InputError('usage', `--until ${day}: a day such as 2026-12-24 is expected`);
  if (days < -1 || days > MOST_DAYS)
    throw new InputError('usage', `--until ${day}: a day within the next ${MOST_DAYS} is expected`);
  return day;
}
