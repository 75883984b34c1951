import { InputError } from '../domain/errors.js';
import type { HeldDialogue, Run, StoredRun } from '../domain/run.js';
import type { Outcome } from '../domain/verdict.js';
import { conversation, tellingTrials } from '../report/conversation.js';
import { storedRunJson } from '../report/json.js';
import { scorecard } from '../report/scorecard.js';
import { type Style, styleFor } from '../report/style.js';
import { loadRun } from '../store/judged-dialogue.js';
import { reviewedRun, reviewsIn } from '../store/reviews.js';
import { policyOf } from './config-schema.js';
import type { ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { type StoredOptions, withStored } from './looking.js';

export interface ShowOptions extends StoredOptions {
  readonly only?: readonly string[];
  /** Also the dialogues that passed. */
  readonly all?: boolean;
}

/** `testkunde show RUN`: scorecard, then the dialogues that did not pass, with transcripts and evidence. */
export function show(id: string, options: ShowOptions, io: Io): ExitCode {
  return withStored(options, io, 'look', (db, { config }) => {
    const { hard } = policyOf(config.gate);
    const stored = chosen(reviewedRun(loadRun(db, id), reviewsIn(db, hard)), options.only);
    if (options.format === 'json') io.stdout(`${JSON.stringify(storedRunJson(stored))}\n`);
    else io.stdout(shown(stored, options, styleFor(io.colours)));
  });
}

function chosen(stored: StoredRun, only: readonly string[] | undefined): StoredRun {
  if (only === undefined) return stored;
  const names = (held: HeldDialogue) => [held.dialogue.id, held.suite, `${held.suite}/${held.dialogue.id}`];
  const unknown = only.filter((name) => !stored.dialogues.some((held) => names(held).includes(name)));
  if (unknown.length > 0)
    throw new InputError('usage', `--only ${unknown.join(', ')}: run ${stored.run.id} holds no such dialogue or suite`);
  const dialogues = stored.dialogues.filter((held) => names(held).some((name) => only.includes(name)));
  return { run: countedOver(stored.run, dialogues), dialogues };
}

/** The run with the counts of some of its dialogues, beside those of all. */
function countedOver(run: Run, shown: readonly HeldDialogue[]): Run {
  const count = (wanted: Outcome) => shown.filter(({ outcome }) => outcome === wanted).length;
  const { dialogues, passed, failed, ungraded } = run;
  return {
    ...run,
    dialogues: shown.length,
    passed: count('pass'),
    failed: count('fail'),
    ungraded: count('ungraded'),
    whole: { dialogues, passed, failed, ungraded },
  };
}

function shown(stored: StoredRun, options: ShowOptions, style: Style): string {
  const every = options.all === true || options.only !== undefined;
  const parts = stored.dialogues
    .filter((held) => every || held.outcome !== 'pass')
    .flatMap((held) => {
      // Of what was not held there is nothing to read: the scorecard names it.
      const trials = every ? held.trials : tellingTrials(held).filter(({ status }) => status !== 'not_held');
      return trials.map((trial) => conversation(held, trial, style));
    });
  return [scorecard(stored, style, { nameAll: true }), ...parts].join('\n');
}
