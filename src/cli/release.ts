import type { Database } from 'better-sqlite3';
import { dialogueName, type GateDecision, type GatePolicy, type GateReport } from '../domain/gate.js';
import { decide } from '../gate/decide.js';
import { type Again, toConfirm } from '../gate/suspects.js';
import { decisionJson } from '../report/gate-json.js';
import { addGate, confirmationsOf } from '../store/gates.js';
import { quarantinedOn } from '../store/quarantine.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { type ComparedSide, compareStored } from './stored-comparison.js';

export interface ReleaseParts {
  readonly db: Database;
  readonly baseline: ComparedSide;
  /** Id of the candidate's run. */
  readonly run: string;
  readonly policy: GatePolicy;
  /** Holds suspects again and gives the id of that run; absent = only what is stored counts. */
  readonly confirm?: (again: readonly Again[]) => Promise<string | null>;
}

/** Compares a stored run with its baseline, has suspects held again, decides, and stores the answer. */
export async function judgeRelease({ db, baseline, run, policy, confirm }: ReleaseParts): Promise<GateReport> {
  const quarantined = quarantinedOn(db, new Date().toISOString().slice(0, 10));
  const judge = async (confirmation: string | undefined): Promise<GateReport> => {
    const comparison = await compareStored(db, baseline, run, { hard: policy.hard, confirmation });
    return { comparison, decision: decide(comparison, policy, quarantined) };
  };
  let report = await judge(confirmationsOf(db, run)[0]);
  if (confirm !== undefined && report.comparison.candidate.status === 'finished' && isOpen(report.decision)) {
    const gating = report.comparison.dialogues.filter((one) => !quarantined.has(dialogueName(one)));
    const again = toConfirm(gating, policy);
    const fresh = again.length === 0 ? null : await confirm(again);
    if (fresh !== null) report = await judge(fresh);
  }
  addGate(db, {
    run: report.comparison.candidate.id,
    baseline: baseline.name ?? baseline.runs.join('+'),
    outcome: report.decision.outcome,
    decided_at: new Date().toISOString(),
    report: JSON.stringify(decisionJson(report.decision)),
  });
  return report;
}

/** Reasons to fail that fresh trials could still confirm or take back. */
const OPEN: readonly string[] = ['new_failures', 'case_p', 'pass_rate', 'grader_pass_rate'];

/** Whether fresh trials could change the answer: not when a hard failure or the whole suite blocks already. */
function isOpen({ reasons }: GateDecision): boolean {
  return reasons.every(({ kind, code }) => kind !== 'fail' || OPEN.includes(code));
}

/** What the gate's answer means for whoever waits for the exit code. */
export function exitCodeOfGate({ decision, comparison }: GateReport): ExitCode {
  if (decision.outcome === 'pass') return EXIT.fine;
  if (comparison.candidate.status === 'interrupted' || comparison.confirmation?.status === 'interrupted')
    return EXIT.interrupted;
  return decision.outcome === 'fail' ? EXIT.failed : EXIT.unanswered;
}
