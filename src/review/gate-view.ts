import type { Comparison } from '../domain/comparison.js';
import type { GateDecision } from '../domain/gate.js';
import { dialogueName } from '../domain/gate.js';
import { decide } from '../gate/decide.js';
import { excusedIn } from '../gate/overturned.js';
import { decisionJson } from '../report/gate-json.js';
import { isBusy } from '../store/failure.js';
import { addGate, newestGate } from '../store/gates.js';
import { quarantinedOn } from '../store/quarantine.js';
import { onceFree } from '../store/while-open.js';
import type { GateView } from './api.js';
import type { Compared, ReviewSource } from './source.js';

/** Dialogues in quarantine today. */
export function quarantinedToday({ db }: Pick<ReviewSource, 'db'>): ReadonlySet<string> {
  return quarantinedOn(db, today());
}

/** May the candidate ship, by the judgements and acceptances there are now? */
export async function gateView(source: Pick<ReviewSource, 'db' | 'policy'>, compared: Compared): Promise<GateView> {
  return viewed(source, compared, decisionOf(source, compared.comparison));
}

/** The same after something was judged or accepted: an answer that is another one than before is stored. */
export async function gateAnew(source: Pick<ReviewSource, 'db' | 'policy'>, compared: Compared): Promise<GateView> {
  const decision = decisionOf(source, compared.comparison);
  const baseline = compared.before?.name ?? null;
  const run = compared.candidate.run.id;
  const known = baseline === null ? undefined : newestGate(source.db, run, baseline);
  if (baseline !== null && known !== decision.outcome) {
    const report = JSON.stringify(decisionJson(decision));
    await keepAnswer(source.db, {
      run,
      baseline,
      outcome: decision.outcome,
      decided_at: new Date().toISOString(),
      report,
    });
  }
  return viewed(source, compared, decision);
}

/**
 * What was judged or accepted is stored already: that another process holds the database locked must not seem to have
 * hindered it. The next judgement stores the answer, then.
 */
async function keepAnswer(db: ReviewSource['db'], answer: Parameters<typeof addGate>[1]): Promise<void> {
  try {
    await onceFree(() => addGate(db, answer));
  } catch (error) {
    if (!isBusy(error)) throw error;
  }
}

/** Decisions that were made, by comparison: over many dialogues one takes its time. Quarantine ends by the day. */
const MADE = new WeakMap<Comparison, { readonly day: string; readonly decision: GateDecision }>();

function decisionOf(source: Pick<ReviewSource, 'db' | 'policy'>, comparison: Comparison): GateDecision {
  const day = today();
  const known = MADE.get(comparison);
  if (known?.day === day) return known.decision;
  const decision = decide(comparison, source.policy, quarantinedToday(source));
  MADE.set(comparison, { day, decision });
  return decision;
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

async function viewed(
  source: Pick<ReviewSource, 'db' | 'policy'>,
  compared: Compared,
  decision: GateDecision,
): Promise<GateView> {
  const { comparison } = compared;
  const touched = [
    ...compared.baseline,
    compared.candidate,
    ...(compared.confirmation === null ? [] : [compared.confirmation]),
  ];
  const changed = touched.some(({ dialogues }) =>
    dialogues.some(({ trials }) => trials.some(({ overturned }) => overturned !== undefined)),
  );
  const without = changed ? decisionOf(source, await compared.unreviewed()).outcome : decision.outcome;
  return {
    ...viewOf(decision),
    without_judgements: without,
    overturned: comparison.dialogues.reduce((sum, dialogue) => sum + excusedIn(dialogue).length, 0),
    accepted: comparison.dialogues.filter(({ acceptance }) => acceptance !== undefined).map(dialogueName).length,
  };
}

function viewOf({ outcome, reasons, overall, graders, suspects }: GateDecision) {
  return {
    outcome,
    reasons,
    pass_rate: overall,
    graders: graders.map(({ hardFailures, holm, ...row }) => ({ ...row, hard_failures: hardFailures })),
    suspects,
  };
}
