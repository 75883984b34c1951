/**
 * `npm run bench:compare`: compares two stored runs of 10,000 dialogues with the built command line, in a process of its
 * own, and tells the time and the memory that it took. Every third reply is reworded, every hundredth dialogue regresses.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dialogue } from '../src/domain/dialogue.js';
import type { Trial } from '../src/domain/trial.js';
import { GRADER_NAMES, type Verdict } from '../src/domain/verdict.js';
import { openDatabase } from '../src/store/open.js';
import { recordRun } from '../src/store/record.js';

const CLI = fileURLToPath(new URL('../dist/bin/main.js', import.meta.url));
const DIALOGUES = 10_000;
const TURNS = 2;
const ROUNDS = 5;

/** Expected of the product, in processor time (a busy machine waits longer) and peak memory. */
const EXPECTED = { seconds: 1, megabytes: 300 };

/** Graders that judge every reply. */
const ALWAYS = ['disclosure', 'privacy', 'consistency', 'accuracy'] as const;

function dialogueOf(number: number): Dialogue {
  const turns = Array.from({ length: TURNS }, (_, turn) => ({
    says: `Question ${turn + 1} about order ${number}`,
    paraphrases: [],
    expect: { states: [`${number},95 €`] },
  }));
  return {
    id: `d-${number}`,
    language: 'en',
    answers: {},
    turns,
    place: { file: 'suites/big.yaml', line: number, column: 3 },
  };
}

function trialOf(number: number, candidate: boolean): Trial {
  const fails = candidate ? number % 100 === 0 : number % 250 === 1;
  const words = candidate && number % 3 === 0 ? 'It amounts to' : 'The total is';
  const replies = Array.from(
    { length: TURNS },
    (_, turn) => `${words} €${fails ? 0 : number}.95 for part ${turn + 1} of your order.`,
  );
  const verdicts = replies.flatMap((reply, index) =>
    ALWAYS.map((grader): Verdict => {
      const wrong = fails && grader === 'accuracy';
      return {
        grader,
        turn: index + 1,
        outcome: wrong ? 'fail' : 'pass',
        score: wrong ? 0 : 1,
        reason: wrong ? 'states another total' : 'as it should be',
        evidence: [{ turn: index + 1, quote: reply, rule: 'bench' }],
        hard: false,
        version: 'bench',
      };
    }),
  );
  return {
    dialogue: `d-${number}`,
    number: 1,
    variant: null,
    status: 'finished',
    transcript: {
      handoffSignal: false,
      turns: replies.map((reply, index) => ({
        says: `Question ${index + 1} about order ${number}`,
        reply: { messages: [reply], cards: [], signals: {} },
        timing: { first_byte_ms: 1, total_ms: 2 },
      })),
    },
    verdicts,
    cues: [],
    firstDisclosure: null,
    outcome: fails ? 'fail' : 'pass',
  };
}

function store(path: string, id: string, candidate: boolean): void {
  const db = openDatabase(path, { create: true });
  const dialogues = Array.from({ length: DIALOGUES }, (_, index) => ({
    suite: 'big',
    dialogue: dialogueOf(index + 1),
    contentHash: `hash-${index + 1}`,
  }));
  const start = {
    id,
    target: 'bench',
    started_at: new Date().toISOString(),
    trials: 1,
    version: '0',
    graders: [...GRADER_NAMES],
  };
  const recorder = recordRun(db, start, dialogues, false);
  for (const { suite, dialogue, contentHash } of dialogues) {
    const trial = trialOf(Number(dialogue.id.slice(2)), candidate);
    const planned = { suite, dialogue: dialogue.id, number: 1, variant: null };
    recorder.trialStarted(planned);
    trial.transcript.turns.forEach((turn, index) => {
      recorder.turnEnded(planned, index + 1, turn);
    });
    recorder.trialEnded(planned, trial);
    recorder.dialogueEnded({ suite, dialogue, contentHash, outcome: trial.outcome, trials: [trial] });
  }
  const tally = { dialogues: DIALOGUES, passed: DIALOGUES, failed: 0, ungraded: 0 };
  recorder.finish({ status: 'finished', ended_at: new Date().toISOString(), duration_ms: 1, tally });
  db.close();
}

/** Told by the process itself when it ends. */
const TELL = `process.on('exit', () => { const { user, system } = process.cpuUsage();
  process.stderr.write(JSON.stringify({ cpu: (user + system) / 1e6, wall: process.uptime(), rss: process.resourceUsage().maxRSS / 1024 })); });`;

function measured(path: string, ...args: string[]): { cpu: number; wall: number; rss: number } {
  const told = `data:text/javascript,${encodeURIComponent(TELL)}`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', told, CLI, ...args, '--db', path], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0 || !stdout.includes('regressed')) throw new Error(stderr + stdout.slice(0, 500));
  return JSON.parse(stderr.slice(stderr.lastIndexOf('{'))) as { cpu: number; wall: number; rss: number };
}

const folder = mkdtempSync(join(tmpdir(), 'testkunde-compare-'));
try {
  const path = join(folder, 'big.db');
  store(path, 'run-a', false);
  store(path, 'run-b', true);
  process.stdout.write(
    `two runs of ${DIALOGUES} dialogues × ${TURNS} turns, medians of ${ROUNDS}; expected: under ${EXPECTED.seconds} s, under ${EXPECTED.megabytes} MB\n`,
  );
  for (const format of ['text', 'json']) {
    const rounds = Array.from({ length: ROUNDS }, () =>
      measured(path, 'compare', 'run-a', 'run-b', '--format', format),
    );
    const middle = (of: (one: { cpu: number; wall: number; rss: number }) => number) =>
      rounds.map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    process.stdout.write(
      `compare --format ${format.padEnd(5)} ${middle(({ cpu }) => cpu).toFixed(2)} s of processor, ${middle(({ wall }) => wall).toFixed(2)} s in all, ${middle(({ rss }) => rss).toFixed(0)} MB at the most\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
