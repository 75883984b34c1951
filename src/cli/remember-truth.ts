import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import type { Dataset } from '../domain/dataset.js';
import type { Suite } from '../domain/suite.js';
import type { PlannedTrial } from '../domain/trial.js';
import { noteConfirmation } from '../store/gates.js';
import { rememberDatasets } from '../store/gradings.js';
import type { Hiding } from '../store/pseudonyms.js';

interface Truth {
  readonly db: Database;
  readonly suites: readonly Suite[];
  readonly plan: readonly PlannedTrial[];
  readonly confirms?: string;
  readonly hide?: Hiding | null;
}

/** What was true when the run was held, so that it can be judged anew; and whose suspects it holds. */
export function rememberTruth({ db, suites, plan, confirms, hide }: Truth, run: string): void {
  const names = new Set(plan.map(({ suite }) => suite));
  const hashes = new Map<Dataset, string>();
  const datasets = suites
    .filter(({ name }) => names.has(name))
    .map(({ name, dataset: plain }) => {
      const dataset = hide == null ? plain : hide.in(plain);
      const hash = hashes.get(plain) ?? createHash('sha256').update(JSON.stringify(dataset)).digest('hex').slice(0, 16);
      hashes.set(plain, hash);
      return { suite: name, hash, dataset };
    });
  rememberDatasets(db, run, datasets);
  if (confirms !== undefined) noteConfirmation(db, run, confirms);
}
