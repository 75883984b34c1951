import type { GatePolicy } from '../domain/gate.js';
import { storedRunJson } from '../report/json.js';
import { scorecard } from '../report/scorecard.js';
import { styleFor } from '../report/style.js';
import { reviewedRun, reviewsIn } from '../store/reviews.js';
import { type ExitCode, exitCodeOf } from './exit-code.js';
import type { RunParts, StoredHeld } from './hold-run.js';
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
export async function showRun(held: StoredHeld, showing: Showing, io: Io): Promise<ExitCode> {
  const { options, parts, policy, wanted, reporters } = showing;
  const { db, target } = parts;
  const { targetDown } = held;
  const stored = reviewedRun(held.stored, reviewsIn(db, policy.hard));
  const asJson = options.format === 'json';
  const release = await releaseOf(wanted, { parts, stored, policy, gate: options.gate === true }, io);
  if (asJson) io.stdout(`${JSON.stringify({ ...storedRunJson(stored), ...releaseJson(release) })}\n`);
  else io.stdout(scorecard(stored, styleFor(io.colours)) + releaseText(release, styleFor(io.colours)));
  if (targetDown !== null)
    io.stderr(
      `target ${target.name} is down: ${targetDown.message}\n  ${targetDown.next}, then testkunde run --resume\n`,
    );
  if (!asJson)
    io.stdout(
      `\nTranscripts: testkunde show ${stored.run.id}${options.db === undefined ? '' : ` --db ${options.db}`}\n`,
    );
  const { comparison = null, decision = null } = release ?? {};
  const code = gateExitCode(release) ?? exitCodeOf(stored.run.status, stored.dialogues);
  return report(reporters, { stored, comparison, decision }, { db, io, quiet: asJson, code });
}
