import type { Comparison } from '../domain/comparison.js';
import { InputError } from '../domain/errors.js';
import type { GateDecision, GatePolicy } from '../domain/gate.js';
import { comparisonText } from '../report/comparison.js';
import { gateText } from '../report/gate.js';
import { comparisonJson, decisionJson } from '../report/gate-json.js';
import type { Style } from '../report/style.js';
import { planAgain } from '../suite/plan.js';
import type { ExitCode } from './exit-code.js';
import { holdRun, type RunParts } from './hold-run.js';
import type { Io } from './io.js';
import { exitCodeOfGate, judgeRelease } from './release.js';
import { compareStored } from './stored-comparison.js';
import type { Wanted } from './wanted-baseline.js';

/** A run held against its baseline; without `--gate` nothing is decided. */
export interface Release {
  readonly comparison: Comparison;
  readonly decision: GateDecision | null;
}

interface Held {
  readonly parts: RunParts;
  /** Id of the run. */
  readonly run: string;
  readonly policy: GatePolicy;
  readonly gate: boolean;
}

/** Compares a run that was just held; with `gate`, holds its suspects again with the same bot, and decides. */
export async function releaseOf(wanted: Wanted | null, held: Held, io: Io): Promise<Release | null> {
  if (wanted === null) return null;
  const { parts, run, policy, gate } = held;
  const { db, suites } = parts;
  if (gate)
    return judgeRelease({
      db,
      baseline: wanted.side,
      run,
      policy,
      confirm: async (again) => {
        const plan = planAgain(suites, again, policy.confirm);
        io.stderr(
          `${again.length === 1 ? '1 suspect is' : `${again.length} suspects are`} held ${policy.confirm} times again\n`,
        );
        const { resume, ...fresh } = parts;
        const confirmation = await holdRun({ ...fresh, plan, trials: policy.confirm, confirms: run }, io);
        return confirmation.run.id;
      },
    });
  try {
    return { comparison: await compareStored(db, wanted.side, run, { hard: policy.hard }), decision: null };
  } catch (error) {
    if (wanted.asked || !(error instanceof InputError)) throw error;
    io.stderr(`not compared with baseline ${wanted.side.name}: ${error.message}\n`);
    return null;
  }
}

/** Dialogues of a comparison that are shown after a run; `compare` has them all. */
const SHOWN = 20;

export function releaseText(release: Release | null, style: Style): string {
  if (release === null) return '';
  const { comparison, decision } = release;
  const gate = decision === null ? '' : `\n${gateText(decision, style)}`;
  return `\n${comparisonText(comparison, style, { most: SHOWN })}${gate}`;
}

export function releaseJson(release: Release | null) {
  if (release === null) return {};
  const { comparison, decision } = release;
  return {
    comparison: comparisonJson(comparison),
    ...(decision === null ? {} : { gate: decisionJson(decision) }),
  };
}

/** The exit code that the gate's answer asks for; undefined when nothing was decided. */
export function gateExitCode(release: Release | null): ExitCode | undefined {
  if (release === null || release.decision === null) return undefined;
  return exitCodeOfGate({ comparison: release.comparison, decision: release.decision });
}
