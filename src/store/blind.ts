import type { Database } from 'better-sqlite3';
import type { Variant } from '../domain/trial.js';
import type { GraderName, Outcome } from '../domain/verdict.js';
import { gradingKey, VERDICTS_ANEW } from './gradings.js';

/** A verdict that a person may be asked about without being told it. */
export interface BlindCandidate {
  readonly run: string;
  readonly suite: string;
  readonly dialogue: string;
  readonly contentHash: string;
  readonly number: number;
  readonly variant: Variant;
  readonly grader: GraderName;
  readonly turn: number | null;
  readonly outcome: Outcome;
  readonly score: number;
  /** Other trials of the same dialogue got another verdict here. */
  readonly disputed: boolean;
}

type Row = [
  string,
  string,
  string,
  string,
  number,
  number | null,
  number | null,
  GraderName,
  number | null,
  Outcome,
  number,
];

const COLUMNS = `d.run, d.suite, d.dialogue, d.content_hash, t.number, t.variant_turn, t.variant_paraphrase,
  v.grader, v.turn, v.outcome, v.score`;

/** Dialogues of which passing verdicts are drawn: reading all of a large run would take too long. */
const DRAWN = 300;

/**
 * Verdicts of one run that are worth a person's blind word: all failing ones, and as many passing ones as are drawn, those
 * beside failing ones first, so that being asked tells nothing. `draw` decides which.
 */
export function blindCandidates(db: Database, run: string, grader: GraderName | null, draw: number): BlindCandidate[] {
  const grading = gradingKey(db, run);
  const given = { run, grader, draw, drawn: DRAWN, grading };
  const [before, verdicts] = grading === null ? ['', 'verdicts'] : [VERDICTS_ANEW, 'verdict'];
  const joined = `${before} SELECT ${COLUMNS} FROM dialogues d JOIN trials t ON t.dialogue_key = d.key
    JOIN ${verdicts} v ON v.trial_key = t.key WHERE d.run = @run AND (@grader IS NULL OR v.grader = @grader)`;
  const failing = db.prepare(`${joined} AND v.outcome = 'fail'`).raw().all(given) as Row[];
  const passing = db
    .prepare(
      `${joined} AND v.outcome = 'pass' AND d.key IN (
         SELECT d.key FROM dialogues d LEFT JOIN trials t ON t.dialogue_key = d.key
           LEFT JOIN regraded_trials r ON r.trial_key = t.key AND r.grading = @grading
         WHERE d.run = @run GROUP BY d.key
         ORDER BY sum(coalesce(r.outcome, t.outcome, 'ungraded') <> 'pass') = 0,
           (d.key * 7919 + @draw * 104729) % 10007 LIMIT @drawn)`,
    )
    .raw()
    .all(given) as Row[];
  const outcomes = new Map<string, Set<Outcome>>();
  for (const row of [...failing, ...passing]) {
    const own = outcomes.get(placeOf(row)) ?? new Set();
    outcomes.set(placeOf(row), own.add(row[9]));
  }
  return [...failing, ...passing].map((row) => {
    const [id, suite, dialogue, contentHash, number, turn, paraphrase, name, at, outcome, score] = row;
    const variant = turn === null || paraphrase === null ? null : { turn, paraphrase };
    const disputed = (outcomes.get(placeOf(row))?.size ?? 1) > 1;
    return { run: id, suite, dialogue, contentHash, number, variant, grader: name, turn: at, outcome, score, disputed };
  });
}

function placeOf([, suite, dialogue, , , , , grader, turn]: Row): string {
  return `${suite}\n${dialogue}\n${grader}\n${turn}`;
}
