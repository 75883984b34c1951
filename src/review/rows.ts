import { CHANGES, type Change, type ComparableDialogue, type ComparedDialogue } from '../domain/comparison.js';
import { dialogueName, type GatePolicy } from '../domain/gate.js';
import { groupBy } from '../domain/group-by.js';
import type { VerdictReview } from '../domain/review.js';
import { type GraderName, type Outcome, type Verdict, worstOutcome } from '../domain/verdict.js';
import { blocksAlone } from '../gate/hard-failures.js';
import { excusedIn } from '../gate/overturned.js';
import { findingOf } from '../store/findings.js';
import type { ReviewedFindings } from '../store/reviews.js';
import type { ComparisonRow } from './api.js';
import type { Compared } from './source.js';

/** Rows that were made, by comparison: many take their time to be sorted. */
const ROWS = new WeakMap<Compared, readonly ComparisonRow[]>();

/** The rows of a comparison, worst first: hard failures, then by what became of them, then by name. */
export function rowsOf(
  compared: Compared,
  policy: GatePolicy,
  quarantined: ReadonlySet<string>,
): readonly ComparisonRow[] {
  const row = rowMaker(compared, policy, quarantined);
  const rows = ROWS.get(compared) ?? worstFirst(compared.comparison.dialogues.map(row));
  ROWS.set(compared, rows);
  return rows;
}

type RowMaker = (dialogue: ComparedDialogue) => ComparisonRow;

/** What makes rows, by comparison: it looks dialogues up by name, and many are looked up in the same one. */
const MAKERS = new WeakMap<Compared, RowMaker>();

/** Makes the row of a dialogue. */
export function rowMaker(compared: Compared, policy: GatePolicy, quarantined: ReadonlySet<string>): RowMaker {
  const known = MAKERS.get(compared) ?? newRowMaker(compared, policy, quarantined);
  MAKERS.set(compared, known);
  return known;
}

function newRowMaker(compared: Compared, policy: GatePolicy, quarantined: ReadonlySet<string>): RowMaker {
  const alone = compared.before === null;
  const gone = compared.comparison.dialogues.some(({ change }) => change === 'removed')
    ? byName(compared.baseline.flatMap(({ dialogues }) => dialogues))
    : new Map<string, ComparableDialogue>();
  const judgedOf = judgementsOf(compared);
  return (dialogue) => {
    const { suite, id, title, change, failures, failuresBefore, turns, acceptance } = dialogue;
    const excused = excusedIn(dialogue).length;
    const trials = gone.get(keyOf(dialogue))?.trials ?? [];
    const outcome = change === 'removed' ? worstOutcome(trials.map((one) => one.outcome)) : outcomeOf(dialogue);
    return {
      suite,
      id,
      ...(title === null ? {} : { title }),
      change: alone ? null : change,
      outcome,
      ...ratesOf(dialogue),
      ...listed('failing_before', graders(failuresBefore)),
      ...listed('failing_now', graders(failures)),
      ...(failures.some((verdict) => blocksAlone(verdict, policy)) ? { hard: true as const } : {}),
      ...(turns.some(({ wording }) => wording === 'moved') ? { wording_moved: true as const } : {}),
      ...(quarantined.has(dialogueName(dialogue)) ? { quarantined: true as const } : {}),
      ...(excused === 0 ? {} : { overturned: excused }),
      ...judgedOf(dialogue),
      ...(acceptance === undefined ? {} : { accepted: true as const }),
    };
  };
}

/** How many dialogues there are of each kind. */
export function countsOf(dialogues: readonly ComparedDialogue[]): Record<Change, number> {
  const counts = Object.fromEntries(CHANGES.map((change) => [change, 0])) as Record<Change, number>;
  for (const { change } of dialogues) counts[change] += 1;
  return counts;
}

/** Ranked first, then by suite: what is left to be sorted mostly comes in order. */
function worstFirst(rows: readonly ComparisonRow[]): ComparisonRow[] {
  return grouped(rows, rankOf, (a, b) => a - b).flatMap((ranked) =>
    grouped(ranked, ({ suite }) => suite, compareText).flatMap((same) => same.sort((a, b) => compareText(a.id, b.id))),
  );
}

/** The rows of one key after those of another, in the order of the keys. */
function grouped<K>(
  rows: readonly ComparisonRow[],
  keyOfRow: (row: ComparisonRow) => K,
  order: (a: K, b: K) => number,
): ComparisonRow[][] {
  return [...groupBy(rows, keyOfRow)].sort(([a], [b]) => order(a, b)).map(([, group]) => group);
}

function rankOf({ hard, change, outcome }: ComparisonRow): number {
  return (hard === true ? 0 : 100) + (change === null ? OUTCOMES.indexOf(outcome) : CHANGES.indexOf(change));
}

const OUTCOMES: readonly Outcome[] = ['fail', 'ungraded', 'pass'];

const COLLATOR = new Intl.Collator('en', { numeric: true });

function compareText(a: string, b: string): number {
  return a === b ? 0 : COLLATOR.compare(a, b);
}

function outcomeOf({ failures, cases }: ComparedDialogue): Outcome {
  if (failures.length > 0) return 'fail';
  const judged = cases.reduce((sum, { n1 }) => sum + n1, 0);
  return judged === 0 || cases.some(({ ungraded }) => ungraded > 0) ? 'ungraded' : 'pass';
}

function ratesOf({ cases }: ComparedDialogue): Pick<ComparisonRow, 'before' | 'now'> {
  let [x0, n0, x1, n1] = [0, 0, 0, 0];
  for (const one of cases) {
    x0 += one.x0;
    n0 += one.n0;
    x1 += one.x1 + (one.fresh?.passed ?? 0);
    n1 += one.n1 + (one.fresh?.trials ?? 0);
  }
  return { ...(n0 === 0 ? {} : { before: [x0, n0] as const }), ...(n1 === 0 ? {} : { now: [x1, n1] as const }) };
}

function graders(verdicts: readonly Verdict[]): GraderName[] {
  return verdicts.length === 0 ? [] : [...new Set(verdicts.map(({ grader }) => grader))];
}

function listed(name: 'failing_before' | 'failing_now', found: readonly GraderName[]): Partial<ComparisonRow> {
  return found.length === 0 ? {} : { [name]: found };
}

function keyOf({ suite, id }: { readonly suite: string; readonly id: string }): string {
  return `${suite}\n${id}`;
}

function byName(dialogues: readonly ComparableDialogue[]): Map<string, ComparableDialogue> {
  return new Map(dialogues.map((dialogue) => [keyOf(dialogue), dialogue]));
}

/** Counts of failing verdicts that people said something of. */
function judgementsOf({ reviews, candidate, confirmation }: Compared) {
  if (reviews.none) return () => ({});
  const own = byName(candidate.dialogues);
  const again = byName(confirmation?.dialogues ?? []);
  return (dialogue: ComparedDialogue): Pick<ComparisonRow, 'judged' | 'awaits_second'> => {
    const held = own.get(keyOf(dialogue));
    const made = held === undefined ? undefined : reviews.of(held.suite, held.id, held.contentHash);
    if (held === undefined || made === undefined) return {};
    const found = reviewsMade([held, again.get(keyOf(dialogue))], made);
    if (found.length === 0) return {};
    const waits = found.some(({ state }) => state === 'awaits_second');
    return { judged: found.length, ...(waits ? { awaits_second: true as const } : {}) };
  };
}

function reviewsMade(sides: readonly (ComparableDialogue | undefined)[], made: ReviewedFindings): VerdictReview[] {
  const findings = new Set<string>();
  for (const side of sides)
    for (const { troubles, overturned = [], replies } of side?.trials ?? []) {
      for (const verdict of troubles) if (verdict.outcome === 'fail') findings.add(findingOf(verdict, replies));
      for (const verdict of overturned)
        if (verdict.overturned?.was === 'fail') findings.add(findingOf({ ...verdict, outcome: 'fail' }, replies));
    }
  return [...findings].flatMap((finding) => made.get(finding)?.review ?? []);
}
