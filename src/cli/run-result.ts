import type { Database } from 'better-sqlite3';
import type { GatePolicy } from '../domain/gate.js';
import type { HeldDialogue, Run } from '../domain/run.js';
import type { Outcome } from '../domain/verdict.js';
import { storedRunJson } from '../report/json.js';
import { createScorecard, type Scorecard } from '../report/scorecard.js';
import { styleFor } from '../report/style.js';
import { newestGrading } from '../store/gradings.js';
import { loadRun } from '../store/judged-dialogue.js';
import { eachDialogue } from '../store/queries.js';
import { type Reviews, reviewedHeld, reviewedRun, reviewsIn } from '../store/reviews.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import type { HeldRun, RunParts } from './hold-run.js';
import type { Io } from './io.js';
import { type ChosenReporter, report } from './reporters.js';
import type { RunOptions } from './run-options.js';
import { gateExitCode, releaseJson, releaseOf, releaseText } from './run-release.js';
import type { Wanted } from './wanted-baseline.js';

/** How a run is to be judged and shown. */
export interface Showing {
  readonly options: RunOptions;
  readonly parts: RunParts;
  readonly policy: GatePolicy;
  readonly wanted: Wanted | null;
  readonly reporters: readonly ChosenReporter[];
}

/** Compares a run that was held with its baseline, shows both, writes the reports, and says what that means. */
export async function showRun({ run, targetDown }: HeldRun, showing: Showing, io: Io): Promise<ExitCode> {
  const { options, parts, policy, wanted, reporters } = showing;
  const { db, target } = parts;
  const style = styleFor(io.colours);
  const asJson = options.format === 'json';
  const reviews = reviewsIn(db, policy.hard);
  const release = await releaseOf(wanted, { parts, run: run.id, policy, gate: options.gate === true }, io);
  // Only what shows everything needs a run as a whole: it may be larger than memory. One that was taken up again, held in
  // part by older graders, was judged anew as a whole to be compared.
  const asWhole = asJson || reporters.length > 0 || newestGrading(db, run.id) !== null;
  const stored = asWhole ? reviewedRun(loadRun(db, run.id), reviews) : null;
  const card = createScorecard(style);
  const code = exitCodeOf(run.status, told(stored?.dialogues ?? reviewedOf(db, run.id, reviews), card));
  if (asJson && stored !== null)
    io.stdout(`${JSON.stringify({ ...storedRunJson(stored), ...releaseJson(release) })}\n`);
  else io.stdout(card.text(stored?.run ?? retold(run, card.outcomes())) + releaseText(release, style));
  if (targetDown !== null)
    io.stderr(
      `target ${target.name} is down: ${targetDown.message}\n  ${targetDown.next}, then testkunde run --resume\n`,
    );
  if (!asJson)
    io.stdout(`\nTranscripts: testkunde show ${run.id}${options.db === undefined ? '' : ` --db ${options.db}`}\n`);
  const whole = gateExitCode(release) ?? code;
  if (stored === null) return whole;
  const { comparison = null, decision = null } = release ?? {};
  return report(reporters, { stored, comparison, decision }, { db, io, quiet: asJson, code: whole });
}

function* reviewedOf(db: Database, run: string, reviews: Reviews): Generator<HeldDialogue> {
  for (const held of eachDialogue(db, run)) yield reviewedHeld(held, reviews);
}

/** The same dialogues, of which the scorecard hears as they pass by. */
function* told(dialogues: Iterable<HeldDialogue>, card: Scorecard): Generator<HeldDialogue> {
  for (const held of dialogues) {
    card.add(held);
    yield held;
  }
}

/** The run with its dialogues counted as reviews have left them. */
function retold(run: Run, { pass, fail, ungraded }: Readonly<Record<Outcome, number>>): Run {
  return { ...run, passed: pass, failed: fail, ungraded };
}
