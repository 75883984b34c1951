import type { HeldDialogue, StoredRun } from '../domain/run.js';
import type { OwnGraderName } from '../domain/verdict.js';
import { loadRun } from '../store/judged-dialogue.js';
import { reviewedHeld, reviewedRun, reviewsIn } from '../store/reviews.js';
import type { Target } from '../target/port.js';
import { policyOf } from './config-schema.js';
import { holdRun } from './hold-run.js';
import type { Io } from './io.js';
import type { RunOptions } from './run-options.js';
import { openRun } from './run-parts.js';

/** What a program may say of a run; what it leaves out, `testkunde.yaml` says, as for `testkunde run`. */
export interface RunSuitesOptions
  extends Pick<RunOptions, 'config' | 'db' | 'trials' | 'concurrency' | 'only' | 'attempts' | 'unknownContacts'> {
  /** A name below `targets:`, or an open target of one's own, which is not closed. */
  readonly target?: string | Target;
  /** All when absent. */
  readonly graders?: readonly OwnGraderName[];
  /** Folder that paths count from, and `testkunde.yaml` is looked for from; the process's own when absent. */
  readonly cwd?: string;
  /** Fills `${NAME}` in the configuration; the process's own when absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ends the run in order; what was held until then is stored. */
  readonly signal?: AbortSignal;
  /** Hears of each dialogue when it is judged and on the disk, in the order in which they end. */
  readonly onDialogue?: (held: HeldDialogue) => void;
  /** Hears what the command would tell on stderr; nobody when absent. */
  readonly onNotice?: (text: string) => void;
}

/**
 * Holds suites with a target, judges and stores them like `testkunde run`, and returns the run with every transcript and
 * verdict. `paths` are files and folders; none = the configured folder. `run.status` tells whether it was held to its
 * end: a target that is down is no error. Throws InputError when suites, configuration or database cannot be used:
 * nothing was sent then.
 */
export async function runSuites(
  paths: string | readonly string[] = [],
  options: RunSuitesOptions = {},
): Promise<StoredRun> {
  const { cwd, env, signal, onDialogue, onNotice, graders, ...asked } = options;
  const io: Io = {
    stdout: () => {},
    stderr: onNotice ?? (() => {}),
    cwd: cwd ?? process.cwd(),
    env: env ?? process.env,
    isTTY: false,
    colours: false,
  };
  const opening = graders === undefined ? asked : { ...asked, grader: graders };
  const opened = await openRun([paths].flat(), opening, io, signal ?? new AbortController().signal);
  try {
    const { parts, config } = opened;
    const reviews = reviewsIn(parts.db, policyOf(config.gate).hard);
    const dialogueEnded = (held: HeldDialogue) => onDialogue?.(reviewedHeld(held, reviews));
    const { run } = await holdRun({ ...parts, dialogueEnded }, io);
    io.stderr(opened.epilogue());
    return reviewedRun(loadRun(parts.db, run.id), reviews);
  } finally {
    await opened.close();
  }
}
