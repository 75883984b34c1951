import { createHash } from 'node:crypto';
import type { Dataset } from '../domain/dataset.js';
import { noteConfirmation } from '../store/gates.js';
import { rememberDatasets } from '../store/gradings.js';
import type { RunParts } from './hold-run.js';

/** What was true when the run was held, so that it can be judged anew; and whose suspects it holds. */
export function rememberTruth({ db, suites, plan, confirms, hide }: RunParts, run: string): void {
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
