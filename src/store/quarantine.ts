import type { Database } from 'better-sqlite3';
import type { QuarantineEntry } from '../domain/baseline.js';
import type { Dialogue } from '../domain/dialogue.js';
import { COUNTING } from './gradings.js';

interface Row extends Omit<QuarantineEntry, 'expires'> {
  readonly action: 'add' | 'lift';
  readonly expires: string | null;
}

/** Puts a dialogue into quarantine. */
export function quarantineDialogue(db: Database, entry: QuarantineEntry): void {
  note(db, { ...entry, action: 'add' });
}

/** Takes a dialogue out of quarantine before its time. */
export function liftQuarantine(db: Database, entry: Omit<QuarantineEntry, 'expires'>): void {
  note(db, { ...entry, action: 'lift', expires: null });
}

function note(db: Database, { suite, dialogue, action, owner, reason, expires, noted_at }: Row): void {
  db.transaction(() => {
    db.prepare(
      'INSERT INTO quarantine (suite, dialogue, action, owner, reason, expires, noted_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ).run(suite, dialogue, action, owner, reason, expires, noted_at);
  }).immediate();
}

/** The newest entry of each dialogue that was not lifted, also those whose day is over. */
export function quarantineRegister(db: Database): QuarantineEntry[] {
  const rows = db
    .prepare('SELECT suite, dialogue, action, owner, reason, expires, noted_at FROM quarantine ORDER BY key')
    .all() as Row[];
  const newest = new Map(rows.map((row) => [`${row.suite}\n${row.dialogue}`, row]));
  return [...newest.values()].flatMap(({ action, expires, ...row }) =>
    action === 'lift' || expires === null ? [] : [{ ...row, expires }],
  );
}

/** Dialogues (`suite/id`) in quarantine on an ISO day. */
export function quarantinedOn(db: Database, day: string): Set<string> {
  const current = quarantineRegister(db).filter(({ expires }) => expires >= day);
  return new Set(current.map(({ suite, dialogue }) => `${suite}/${dialogue}`));
}

/** How one dialogue fared with one target over stored runs. */
export interface DialogueHistory {
  readonly target: string;
  readonly suite: string;
  readonly dialogue: string;
  readonly passed: number;
  readonly failed: number;
  readonly runs: number;
  /** Trials with a hard failure. */
  readonly hard: number;
  /** One letter a run, oldest first: `p` all trials passed, `f` all failed, `m` mixed, `?` none was judged. */
  readonly outcomes: readonly string[];
}

/**
 * Trials of each dialogue in its present wording over the newest runs, confirmations included, oldest run first. Targets
 * are told apart: two bots that differ make no dialogue flaky.
 */
export function dialogueHistories(db: Database, target: string | null, runs: number): DialogueHistory[] {
  const rows = db
    .prepare(
      `WITH newest AS (
         SELECT id, sequence, target FROM runs WHERE @target IS NULL OR target = @target ORDER BY sequence DESC LIMIT @runs),
       present AS (
         SELECT target, suite, dialogue, content_hash FROM (
           SELECT n.target, d.suite, d.dialogue, d.content_hash,
             row_number() OVER (PARTITION BY n.target, d.suite, d.dialogue ORDER BY n.sequence DESC) AS place
           FROM dialogues d JOIN newest n ON n.id = d.run) WHERE place = 1)
       SELECT n.target, d.suite, d.dialogue,
         coalesce(sum(coalesce(r.outcome, t.outcome) = 'pass'), 0) AS passed,
         coalesce(sum(coalesce(r.outcome, t.outcome) = 'fail'), 0) AS failed,
         sum(CASE WHEN r.grading IS NULL
           THEN EXISTS (SELECT 1 FROM verdicts v WHERE v.trial_key = t.key AND v.hard = 1 AND v.outcome = 'fail')
           ELSE EXISTS (SELECT 1 FROM json_each(r.judged, '$.verdicts') v
             WHERE v.value ->> '$.hard' = 1 AND v.value ->> '$.outcome' = 'fail') END) AS hard
       FROM dialogues d JOIN newest n ON n.id = d.run JOIN present p USING (target, suite, dialogue, content_hash)
       JOIN trials t ON t.dialogue_key = d.key
       LEFT JOIN regraded_trials r ON r.trial_key = t.key AND r.grading = ${COUNTING}
       GROUP BY d.key ORDER BY n.target, d.suite, d.dialogue, n.sequence`,
    )
    .all({ target, runs }) as Omit<DialogueHistory, 'runs' | 'outcomes'>[];
  const found = new Map<string, DialogueHistory & { outcomes: string[] }>();
  for (const { target: of, suite, dialogue, passed, failed, hard } of rows) {
    const key = `${of}\n${suite}\n${dialogue}`;
    const own = found.get(key) ?? { target: of, suite, dialogue, passed: 0, failed: 0, runs: 0, hard: 0, outcomes: [] };
    const outcome = failed === 0 ? (passed === 0 ? '?' : 'p') : passed === 0 ? 'f' : 'm';
    found.set(key, {
      ...own,
      passed: own.passed + passed,
      failed: own.failed + failed,
      runs: own.runs + 1,
      hard: own.hard + hard,
      outcomes: [...own.outcomes, outcome],
    });
  }
  return [...found.values()];
}

/** A dialogue (`suite/id`) as the newest run has it; undefined when no run has it. */
export function newestScript(
  db: Database,
  name: string,
): { suite: string; dialogue: string; script: Pick<Dialogue, 'turns'> } | undefined {
  const row = db
    .prepare(
      `SELECT suite, dialogue, script FROM dialogues JOIN scripts USING (content_hash)
       WHERE suite || '/' || dialogue = ? ORDER BY key DESC LIMIT 1`,
    )
    .get(name) as { suite: string; dialogue: string; script: string } | undefined;
  return row === undefined ? undefined : { ...row, script: JSON.parse(row.script) as Dialogue };
}
