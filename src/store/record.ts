import type { Database } from 'better-sqlite3';
import type { HeldDialogue, RunStatus, Tally } from '../domain/run.js';
import type { Turn } from '../domain/transcript.js';
import type { PlannedTrial, Trial } from '../domain/trial.js';
import type { PlannedDialogue, RunStart } from './run-start.js';
import { statements } from './statements.js';

/** Writes one run while it is held. Nothing is lost that `flush` has returned from. */
export interface Recorder {
  trialStarted(trial: PlannedTrial): void;
  turnEnded(trial: PlannedTrial, number: number, turn: Turn): void;
  trialEnded(trial: PlannedTrial, result: Trial): void;
  dialogueEnded(held: HeldDialogue): void;
  /** Writes what is waiting, now. Throws what a grouped write threw before. */
  flush(): void;
  finish(end: { status: RunStatus; ended_at: string; duration_ms: number; tally: Tally }): void;
}

/** Writes are gathered for so many milliseconds and committed together: a synced commit costs 0.2 ms and more. */
const GROUP_MS = 20;

/** Begins a run in the database and returns its recorder. */
export function recordRun(
  db: Database,
  start: RunStart,
  dialogues: readonly PlannedDialogue[],
  handoffSignal: boolean,
): Recorder {
  const write = statements(db);
  const keys = new Map<string, number | bigint>();
  const trialKeys = new Map<string, number | bigint>();
  db.transaction(() => {
    write.insertRun(start);
    for (const planned of dialogues)
      keys.set(keyOf(planned.suite, planned.dialogue.id), write.insertDialogue(start.id, planned));
  }).immediate();
  const group = createGroup(db);
  const dialogueKey = (suite: string, dialogue: string) => keys.get(keyOf(suite, dialogue)) as number | bigint;
  const trialKey = (trial: PlannedTrial) => trialKeys.get(trialId(trial)) as number | bigint;
  return {
    trialStarted(trial) {
      group.add(() => {
        const key = write.insertTrial(dialogueKey(trial.suite, trial.dialogue), trial, 'running', handoffSignal);
        trialKeys.set(trialId(trial), key);
      });
    },
    turnEnded: (trial, number, turn) => group.add(() => write.insertTurn(trialKey(trial), number, turn)),
    trialEnded: (trial, result) => group.add(() => write.endTrial(trialKey(trial), result)),
    dialogueEnded(held) {
      group.add(() => {
        const key = dialogueKey(held.suite, held.dialogue.id);
        write.endDialogue(key, held.outcome);
        for (const trial of held.trials) {
          const planned = { ...trial, suite: held.suite };
          if (trial.status === 'not_held') {
            const added = write.insertTrial(key, planned, 'not_held', handoffSignal);
            write.endTrial(added, trial);
          } else if (held.trials.length > 1) write.endTrial(trialKey(planned), trial);
          trialKeys.delete(trialId(planned));
        }
      });
    },
    flush: group.flush,
    finish(end) {
      group.add(() => write.endRun(start.id, end));
      group.flush();
    },
  };
}

/** Gathers writes and commits them together, in order. */
function createGroup(db: Database) {
  let waiting: (() => void)[] = [];
  let timer: NodeJS.Timeout | undefined;
  let broken: unknown;
  const commit = db.transaction((writes: readonly (() => void)[]) => {
    for (const one of writes) one();
  });
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (broken !== undefined) throw broken;
    const writes = waiting;
    waiting = [];
    if (writes.length > 0) commit.immediate(writes);
  };
  return {
    add(write: () => void): void {
      if (broken !== undefined) throw broken;
      waiting.push(write);
      timer ??= setTimeout(() => {
        try {
          flush();
        } catch (error) {
          // Thrown at the next write, where the run can end in order.
          broken = error;
        }
      }, GROUP_MS);
    },
    flush,
  };
}

function keyOf(suite: string, dialogue: string): string {
  return `${suite}\n${dialogue}`;
}

function trialId({ suite, dialogue, number, variant }: PlannedTrial): string {
  return `${suite}\n${dialogue}\n${number}\n${variant === null ? '' : `${variant.turn}.${variant.paraphrase}`}`;
}
