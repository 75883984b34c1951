import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/random.js';
import { scriptedBot } from '../../scripts/scripted-bot.js';
import { tempFolder } from '../../scripts/temp-folder.js';

// `kill -9` at random moments: of a process that only writes, and of whole runs that are resumed. A few of each here,
// since each costs a process; `npm run chaos` has 100 of each. The seed decides when: TESTKUNDE_CHAOS_SEED tries others.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SEED = Number(process.env.TESTKUNDE_CHAOS_SEED ?? 20_261_128);
const KILLS = Number(process.env.TESTKUNDE_CHAOS_KILLS ?? 8);
const PATIENCE = 60_000 + KILLS * 15_000;

function query<T>(path: string, sql: string): T[] {
  const db = new Sqlite(path);
  const rows = db.prepare(sql).all() as T[];
  db.close();
  return rows;
}

function integrity(path: string): unknown {
  return query<{ integrity_check: string }>(path, 'PRAGMA integrity_check').map((row) => row.integrity_check);
}

const exited = (child: ChildProcess) => new Promise<number | null>((resolve) => child.on('exit', resolve));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe(`kill -9 (seed ${SEED})`, () => {
  it(
    `at ${KILLS} moments of writing loses no acknowledged turn`,
    async () => {
      const random = seededRandom(SEED);
      const path = join(tempFolder(), 'a.db');
      const acknowledged = new Set<string>();
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const child = spawn(process.execPath, [join(ROOT, 'scripts/chaos-writer.mjs'), path, `run-${kill}`]);
        let out = '';
        const first = new Promise<void>((resolve) => {
          child.stdout.on('data', (chunk: Buffer) => {
            out += chunk.toString();
            resolve();
          });
        });
        const end = exited(child);
        await Promise.race([first, end]);
        await pause(random() * 60);
        child.kill('SIGKILL');
        await end;
        for (const line of out.split('\n').slice(0, -1)) acknowledged.add(`run-${kill} ${line}`);
      }
      const stored = query<{ name: string }>(
        path,
        `SELECT run || ' ' || number || ' ' || turn AS name
         FROM turns JOIN trials t ON t.key = trial_key JOIN dialogues d ON d.key = dialogue_key`,
      ).map((row) => row.name);
      expect(acknowledged.size).toBeGreaterThan(KILLS);
      const lost = new Set(acknowledged);
      for (const name of stored) lost.delete(name);
      expect([...lost]).toEqual([]);
      expect(integrity(path)).toEqual(['ok']);
    },
    PATIENCE,
  );

  it(
    `at ${KILLS} moments of runs: what was reported is there, nothing finished is said again, and the end is the same`,
    async () => {
      const random = seededRandom(SEED + 1);
      const calm = await killableProject();
      expect(await calm.leg([])).toBe(1);
      const undisturbed = calm.outcomes();
      let kills = 0;
      let runs = 0;
      while (kills < KILLS) {
        const project = await killableProject();
        while (!project.isFinished()) {
          const before = project.finishedTexts();
          const saidBefore = project.timesSaid(before);
          // Conversations that were cut off begin anew, so moments lie anywhere in a run: early ones alone would never
          // let it end. The last leg is not killed.
          const moment =
            random() < 0.15 ? { afterMs: random() * 400 } : { afterAnswers: 1 + Math.floor(random() * DIALOGUES * 4) };
          const leg = kills < KILLS ? { ...moment, delayMs: random() * 25 } : undefined;
          const code = await project.leg(project.hasRun() ? ['--resume'] : [], leg);
          expect(project.timesSaid(before)).toEqual(saidBefore);
          if (code === null) kills += 1;
          else expect(code).toBe(1);
          expect(project.integrity()).toEqual(['ok']);
          expect(project.endedDialogues()).toBeGreaterThanOrEqual(project.reported());
        }
        runs += 1;
        expect(project.outcomes()).toEqual(undisturbed);
      }
      expect(runs).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});

interface Moment {
  readonly afterMs?: number;
  readonly afterAnswers?: number;
  readonly delayMs: number;
}

const DIALOGUES = 24;

const SUITE = `suite: s
language: en
dialogues:
${Array.from(
  { length: DIALOGUES },
  (_, n) => `  - id: d-${n}
    turns:
${[1, 2, 3, 4].map((turn) => `      - { says: "${n}.${turn}", expect: { never: [banana] } }`).join('\n')}
`,
).join('')}`;

/** A project whose runs can be killed at a moment, and what its bot and its database know afterwards. */
async function killableProject() {
  const said = new Map<string, number>();
  let answered = () => {};
  const url = await scriptedBot(({ body }) => {
    const text = String(body.message);
    said.set(text, (said.get(text) ?? 0) + 1);
    answered();
    return { json: { reply: text.startsWith('3.') ? 'Take a banana.' : `The automated assistant heard ${text}` } };
  });
  const target = `targets:\n  bot: { type: http, url: "${url}", body: { message: "{{ text }}" } }\n`;
  const cwd = tempFolder({ 'suites/s.yaml': SUITE, 'testkunde.yaml': target });
  const path = join(cwd, 'results/testkunde.db');
  const rows = <T>(sql: string): T[] => (existsSync(path) && tables(path) > 1 ? query<T>(path, sql) : []);
  let stderr = '';
  return {
    async leg(args: readonly string[], moment?: Moment): Promise<number | null> {
      const child = spawn(process.execPath, [join(ROOT, 'dist/bin/main.js'), 'run', ...args], { cwd });
      stderr = '';
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString();
      });
      child.stdout.resume();
      const kill = () => void child.kill('SIGKILL');
      let answers = 0;
      answered = () => {
        answers += 1;
        if (answers === moment?.afterAnswers) setTimeout(kill, moment.delayMs);
      };
      if (moment?.afterMs !== undefined) setTimeout(kill, moment.afterMs);
      return exited(child);
    },
    hasRun: () => rows('SELECT id FROM runs').length > 0,
    isFinished: () => rows("SELECT id FROM runs WHERE status = 'finished'").length > 0,
    finishedTexts: () =>
      rows<{ says: string }>(
        "SELECT says FROM turns JOIN trials t ON t.key = trial_key WHERE status = 'finished' ORDER BY says",
      ).map((row) => row.says),
    timesSaid: (texts: readonly string[]) => texts.map((text) => `${text} x${said.get(text)}`),
    integrity: () => (existsSync(path) ? integrity(path) : ['ok']),
    endedDialogues: () => rows('SELECT key FROM dialogues WHERE outcome IS NOT NULL').length,
    reported: () => Math.max(0, ...[...stderr.matchAll(/^(\d+) of/gm)].map((match) => Number(match[1]))),
    outcomes: () => ({
      run: rows('SELECT status, passed, failed, ungraded FROM runs'),
      dialogues: rows('SELECT dialogue, outcome FROM dialogues ORDER BY dialogue'),
      turns: rows(
        `SELECT dialogue, turn, says, reply, t.status, t.outcome FROM turns JOIN trials t ON t.key = trial_key
         JOIN dialogues d ON d.key = dialogue_key ORDER BY dialogue, turn`,
      ),
      verdicts: rows(
        `SELECT dialogue, grader, v.turn, v.outcome, reason, quote FROM verdicts v JOIN trials t ON t.key = trial_key
         JOIN dialogues d ON d.key = dialogue_key LEFT JOIN evidence ON verdict_key = v.key
         ORDER BY dialogue, grader, v.turn, quote`,
      ),
    }),
  };
}

/** Tables of a database; a process that was killed early may have left a file without any. */
function tables(path: string): number {
  return query(path, "SELECT name FROM sqlite_master WHERE type = 'table'").length;
}
