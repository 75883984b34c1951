import { randomBytes } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { TargetError } from '../domain/errors.js';
import type { HeldDialogue, RunStatus, StoredRun, Tally } from '../domain/run.js';
import type { Suite } from '../domain/suite.js';
import type { PlannedTrial } from '../domain/trial.js';
import type { Grader } from '../grader/port.js';
import { type DialogueTask, type Held, hold } from '../run/hold.js';
import { loadRun } from '../store/queries.js';
import { recordRun } from '../store/record.js';
import { contentHash } from '../suite/plan.js';
import type { Target } from '../target/port.js';
import { commitOf } from './commit.js';
import type { Io } from './io.js';
import { createProgress } from './progress.js';
import { VERSION } from './version.js';

/** All that a run is made of. */
export interface RunParts {
  readonly suites: readonly Suite[];
  readonly plan: readonly PlannedTrial[];
  readonly target: Target;
  readonly graders: readonly Grader[];
  readonly db: Database;
  readonly trials: number;
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

export interface StoredHeld {
  readonly stored: StoredRun;
  readonly targetDown: TargetError | null;
}

/** Holds a run, storing each turn as it ends, and gives it back as it was stored. */
export async function holdRun(parts: RunParts, io: Io): Promise<StoredHeld> {
  const tasks = tasksOf(parts.suites, parts.plan);
  const began = performance.now();
  const id = runId(new Date());
  const start = {
    id,
    target: parts.target.name,
    started_at: new Date().toISOString(),
    trials: parts.trials,
    commit: await commitOf(io.cwd),
    version: VERSION,
  };
  const recorder = recordRun(parts.db, start, tasks, parts.target.handoffSignal);
  const progress = createProgress(tasks.length, io, () => performance.now());
  const observer = {
    ...recorder,
    dialogueEnded(held: HeldDialogue) {
      recorder.dialogueEnded(held);
      progress.dialogueEnded(held);
    },
  };
  const held = await hold(parts.plan, tasks, { ...parts, observer });
  progress.end();
  recorder.finish({
    status: statusOf(held),
    ended_at: new Date().toISOString(),
    duration_ms: performance.now() - began,
    tally: tallyOf(held),
  });
  return { stored: loadRun(parts.db, id), targetDown: held.targetDown };
}

/** The dialogues of a plan, in the order of the suites. */
function tasksOf(suites: readonly Suite[], plan: readonly PlannedTrial[]): DialogueTask[] {
  const planned = new Set(plan.map(({ suite, dialogue }) => `${suite}\n${dialogue}`));
  return suites.flatMap(({ name, dataset, dialogues }) =>
    dialogues
      .filter((dialogue) => planned.has(`${name}\n${dialogue.id}`))
      .map((dialogue) => ({ suite: name, dialogue, dataset, contentHash: contentHash(dialogue, dataset) })),
  );
}

/** Sortable by time, unique without a counter: `20261122-141001-3f9a`. */
function runId(now: Date): string {
  const [day, time] = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').split('T');
  return `${day}-${time}-${randomBytes(2).toString('hex')}`;
}

function statusOf(held: Held): RunStatus {
  if (held.interrupted) return 'interrupted';
  return held.targetDown === null ? 'finished' : 'target_down';
}

function tallyOf({ dialogues }: Held): Tally {
  const count = (outcome: string) => dialogues.filter((held) => held.outcome === outcome).length;
  return {
    dialogues: dialogues.length,
    passed: count('pass'),
    failed: count('fail'),
    ungraded: count('ungraded'),
  };
}
