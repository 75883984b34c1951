import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import type { Dialogue } from '../domain/dialogue.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Turn } from '../domain/transcript.js';
import type { Trial } from '../domain/trial.js';
import { loadRun } from './judged-dialogue.js';
import { openDatabase } from './open.js';
import { type Recorder, recordRun } from './record.js';
import { findRun, listRuns } from './runs.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'testkunde-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DIALOGUE: Dialogue = {
  id: 'late-parcel',
  title: 'The parcel is late',
  language: 'en',
  as: 'C-1',
  answers: {},
  turns: [{ says: 'Where is it?', paraphrases: ['When does it come?'], cue: 'anger', expect: { states: ['3 March'] } }],
  place: { file: 'suites/a.yaml', line: 7, column: 5 },
};

const TURN: Turn = {
  says: 'Where is it?',
  reply: { messages: ['On 3 March.', 'Sorry!'], cards: [{ title: 'x' }], signals: { handoff: { to: 'team' } } },
  timing: { first_byte_ms: 3.5, total_ms: 4 },
};

const TRIAL: Trial = {
  dialogue: 'late-parcel',
  number: 1,
  variant: null,
  status: 'finished',
  transcript: { turns: [TURN], handoffSignal: true },
  verdicts: [
    {
      grader: 'accuracy',
      turn: 1,
      outcome: 'fail',
      score: 0,
      reason: 'why',
      evidence: [{ turn: 1, quote: 'On 3 March.', rule: 'states' }],
      hard: false,
      version: 'abc',
    },
  ],
  cues: [{ turn: 1, cue: 'anger', source: 'declared', quote: 'Where is it?', confidence: 1 }],
  firstDisclosure: { when: 'never', turn: null, quote: null },
  outcome: 'fail',
};

const HELD: HeldDialogue = { suite: 'a', dialogue: DIALOGUE, contentHash: 'h1', outcome: 'fail', trials: [TRIAL] };
const PLANNED = { suite: 'a', dialogue: 'late-parcel', number: 1, variant: null };
const END = {
  status: 'finished',
  ended_at: '2026-11-22T10:00:02.000Z',
  duration_ms: 2000,
  tally: { dialogues: 1, passed: 0, failed: 1, ungraded: 0 },
} as const;

function begin(path: string, id = 'run-1'): Recorder {
  return recordRun(
    openDatabase(path, { create: true }),
    { id, target: 'shop', started_at: `2026-11-22T10:00:00.000Z`, trials: 1, version: '0' },
    [{ suite: 'a', dialogue: DIALOGUE, contentHash: 'h1' }],
    true,
  );
}

describe('a stored run', () => {
  it('comes back as it was held', () => {
    const path = join(folder, 'sub', 'a.db');
    const recorder = begin(path);
    recorder.trialStarted(PLANNED);
    recorder.turnEnded(PLANNED, 1, TURN);
    recorder.trialEnded(PLANNED, TRIAL);
    recorder.dialogueEnded(HELD);
    recorder.finish(END);
    const db = openDatabase(path, { create: false });
    expect(loadRun(db, 'latest').dialogues).toEqual([
      { ...HELD, dialogue: { ...DIALOGUE, place: { file: 'suites/a.yaml', line: 7, column: 1 } } },
    ]);
    expect(listRuns(db)).toMatchObject([{ id: 'run-1', status: 'finished', dialogues: 1, failed: 1, commit: null }]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each([false, true])('says why a trial was not held, be it that it was begun (%s)', (begun) => {
    const path = join(folder, 'a.db');
    const recorder = begin(path);
    const error = { code: 'target_given_up', message: 'the target was not asked any more' } as const;
    const turn: Turn = { says: 'Where is it?', reply: null, timing: null, error };
    const transcript = { turns: [turn], handoffSignal: true };
    const trial: Trial = { ...TRIAL, status: 'not_held', outcome: 'ungraded', transcript, verdicts: [], cues: [] };
    if (begun) recorder.trialStarted(PLANNED);
    if (begun) recorder.turnEnded(PLANNED, 1, turn);
    recorder.dialogueEnded({ ...HELD, outcome: 'ungraded', trials: [trial] });
    recorder.flush();
    const { dialogues } = loadRun(openDatabase(path, { create: false }), 'run-1');
    expect(dialogues[0]?.trials[0]).toMatchObject({ status: 'not_held', transcript: { turns: [turn] } });
  });

  it('keeps the turns of a run that was killed', () => {
    const path = join(folder, 'a.db');
    const recorder = begin(path);
    recorder.trialStarted(PLANNED);
    recorder.turnEnded(PLANNED, 1, TURN);
    recorder.flush();
    const { run, dialogues } = loadRun(openDatabase(path, { create: false }), 'run-1');
    expect(run).toMatchObject({ status: 'running', held: 0, dialogues: 1, passed: 0, failed: 0, ungraded: 1 });
    expect(dialogues[0]?.trials[0]).toMatchObject({ status: 'interrupted', outcome: 'ungraded' });
    expect(dialogues[0]?.trials[0]?.transcript.turns).toEqual([TURN]);
  });

  it('replaces verdicts that judging all trials together changed', () => {
    const path = join(folder, 'a.db');
    const recorder = begin(path);
    const second = { ...TRIAL, number: 2, verdicts: [] };
    const changed = { ...second, verdicts: TRIAL.verdicts };
    for (const trial of [TRIAL, second]) {
      recorder.trialStarted({ ...PLANNED, number: trial.number });
      recorder.turnEnded({ ...PLANNED, number: trial.number }, 1, TURN);
      recorder.trialEnded({ ...PLANNED, number: trial.number }, trial);
    }
    recorder.dialogueEnded({ ...HELD, trials: [TRIAL, changed] });
    recorder.flush();
    const { dialogues } = loadRun(openDatabase(path, { create: false }), 'run-1');
    expect(dialogues[0]?.trials.map((trial) => trial.verdicts.length)).toEqual([1, 1]);
  });

  it('has its verdicts counted as they are when it has finished, and not before', () => {
    const path = join(folder, 'a.db');
    const recorder = begin(path);
    const kept = openDatabase(path, { create: false });
    const scores = () => kept.prepare('SELECT grader, passed, failed, ungraded FROM scores').all();
    const second = {
      ...TRIAL,
      number: 2,
      verdicts: TRIAL.verdicts.map((one) => ({ ...one, outcome: 'pass' as const })),
    };
    for (const trial of [TRIAL, second]) {
      recorder.trialStarted({ ...PLANNED, number: trial.number });
      recorder.trialEnded({ ...PLANNED, number: trial.number }, { ...trial, verdicts: [] });
    }
    recorder.dialogueEnded({ ...HELD, trials: [TRIAL, second] });
    recorder.flush();
    expect(scores()).toEqual([]);
    recorder.finish(END);
    expect(scores()).toEqual([{ grader: 'accuracy', passed: 1, failed: 1, ungraded: 0 }]);
    const counted = `SELECT grader, sum(outcome = 'pass') AS passed, sum(outcome = 'fail') AS failed,
      sum(outcome = 'ungraded') AS ungraded FROM verdicts GROUP BY grader`;
    expect(kept.prepare(counted).all()).toEqual(scores());
  });

  it('is newer than those that were begun before it, whatever the clock says', () => {
    const path = join(folder, 'a.db');
    const db = openDatabase(path, { create: true });
    for (const [id, day] of [
      ['first', '2026-11-22'],
      ['second', '2026-11-21'],
      ['third', '2026-11-23'],
    ] as const) {
      const start = { id, target: 'shop', started_at: `${day}T10:00:00.000Z`, trials: 1, version: '0' };
      recordRun(db, start, [], true).finish(END);
    }
    expect(listRuns(db).map((run) => run.id)).toEqual(['third', 'second', 'first']);
    expect(findRun(db, 'latest').id).toBe('third');
  });

  it('is found by the beginning of its id, if that is clear', () => {
    const path = join(folder, 'a.db');
    begin(path, '2026-aa').flush();
    begin(path, '2026-ab').flush();
    const db = openDatabase(path, { create: false });
    expect(findRun(db, '2026-ab').id).toBe('2026-ab');
    expect(() => findRun(db, '2026-a')).toThrow(saying(/more than one run/));
    expect(() => findRun(db, '%')).toThrow(saying(/no run begins/));
    for (const empty of ['', ' ']) expect(() => findRun(db, empty)).toThrow(saying(/an empty name is no run/));
  });
});

describe('a database that cannot be worked with', () => {
  it('missing', () => {
    expect(() => openDatabase(join(folder, 'no.db'), { create: false })).toThrow(saying('no database at'));
  });

  it('no database', () => {
    const path = join(folder, 'text.db');
    writeFileSync(path, 'this is a text file, and a long one, so that SQLite reads it as a header: '.repeat(20));
    expect(() => openDatabase(path, { create: true })).toThrow(saying(/no SQLite database/));
  });

  it('locked by another process for too long', () => {
    const path = join(folder, 'a.db');
    openDatabase(path, { create: true }).close();
    const other = new Sqlite(path);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    expect(() => openDatabase(path, { create: true, patience_ms: 50 })).toThrow(saying(/locked by another process/));
    other.close();
  });

  it('of another program', () => {
    const path = join(folder, 'foreign.db');
    const db = new Sqlite(path);
    db.exec('CREATE TABLE mine (x)');
    db.close();
    expect(() => openDatabase(path, { create: true })).toThrow(saying(/another program's database/));
    const after = new Sqlite(path, { readonly: true });
    expect(after.prepare('SELECT name FROM sqlite_master').pluck().all()).toEqual(['mine']);
    after.close();
  });

  it('of a newer version', () => {
    const path = join(folder, 'a.db');
    openDatabase(path, { create: true }).close();
    const db = new Sqlite(path);
    db.prepare("INSERT INTO migrations VALUES ('2031-01-future', 'then')").run();
    db.close();
    expect(() => openDatabase(path, { create: true })).toThrow(saying(/newer version.*2031-01-future/));
  });
});
