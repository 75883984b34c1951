import type { Acceptance, ComparedDialogue } from '../domain/comparison.js';
import { samePerson } from '../domain/review.js';
import { blocksAlone } from '../gate/hard-failures.js';
import { acceptanceRegister, acceptancesOf, addAcceptances } from '../store/acceptances.js';
import { baselines, findBaseline } from '../store/baselines.js';
import { findRun } from '../store/runs.js';
import { onceFree } from '../store/while-open.js';
import type { AcceptancesMade, BaselineList, NewAcceptances } from './api.js';
import { gateAnew, quarantinedToday } from './gate-view.js';
import { Problem } from './problem.js';
import { countsOf, rowMaker } from './rows.js';
import type { ReviewSource } from './source.js';

/** The baselines as they stand, with every entry about single dialogues since they were set. */
export function baselineList({ db }: Pick<ReviewSource, 'db'>): BaselineList {
  return {
    baselines: baselines(db).map(({ name, entries }) => ({
      name,
      runs: entries.map(({ run }) => run),
      by: entries[0]?.by ?? '',
      reason: entries[0]?.reason ?? '',
      set_at: entries[0]?.set_at ?? '',
      acceptances: acceptanceRegister(db, name).reverse(),
    })),
  };
}

/**
 * Accepts the changes of single dialogues into a baseline, or takes acceptances back; all or none. What is accepted is the
 * measure from then on, until the baseline is set anew. Hard failures take two people.
 */
export async function accept(source: ReviewSource, made: NewAcceptances): Promise<AcceptancesMade> {
  const { db } = source;
  const { baseline, action, by, reason } = made;
  const second = made.second ?? null;
  if (findBaseline(db, baseline) === undefined) throw new Problem('not_found', `there is no baseline "${baseline}"`);
  if (second !== null && samePerson(by, second))
    throw new Problem('input', 'the second name must be another person than the first');
  const run = findRun(db, made.run);
  if (run.status !== 'finished')
    throw new Problem('input', `run ${run.id} was not held to its end: nothing of it can be accepted`);
  const query = { before: baseline, now: run.id };
  const { comparison } = await source.compared(query);
  const chosen = made.dialogues.map((wanted) => {
    const found = comparison.dialogues.find(({ suite, id }) => suite === wanted.suite && id === wanted.id);
    if (found === undefined)
      throw new Problem('not_found', `neither side of the comparison has ${wanted.suite}/${wanted.id}`);
    return found;
  });
  const at = new Date().toISOString();
  const entries = chosen.map((dialogue): Acceptance => {
    const { suite, id } = dialogue;
    const known = action === 'withdraw' ? acceptedBefore(source, baseline, dialogue) : null;
    const hard = known?.hard ?? acceptable(source, dialogue, second);
    const change = known?.change ?? dialogue.change;
    return { baseline, suite, dialogue: id, action, run: known?.run ?? run.id, change, hard, by, second, reason, at };
  });
  await onceFree(() => addAcceptances(db, entries));
  source.changed('acceptances');
  const compared = await source.compared(query);
  const row = rowMaker(compared, source.policy, quarantinedToday(source));
  const touched = new Set(entries.map(({ suite, dialogue }) => `${suite}\n${dialogue}`));
  const { dialogues } = compared.comparison;
  return {
    acceptances: entries,
    rows: dialogues.filter(({ suite, id }) => touched.has(`${suite}\n${id}`)).map(row),
    counts: countsOf(dialogues),
    gate: await gateAnew(source, compared),
  };
}

/** Whether the change that is accepted has a hard failure. Throws Problem for what cannot be accepted. */
function acceptable({ policy }: ReviewSource, dialogue: ComparedDialogue, second: string | null): boolean {
  const { suite, id, change, failures } = dialogue;
  if (change === 'unchanged' || change === 'not held')
    throw new Problem('input', `${suite}/${id} is ${change}: there is no change to accept`);
  const hard = failures.some((verdict) => blocksAlone(verdict, policy));
  if (hard && second === null)
    throw new Problem('second_name', `${suite}/${id} has a hard failure: accepting it takes a second name`);
  return hard;
}

function acceptedBefore({ db }: ReviewSource, baseline: string, { suite, id }: ComparedDialogue): Acceptance {
  const known = acceptancesOf(db, baseline).find((one) => one.suite === suite && one.dialogue === id);
  if (known === undefined) throw new Problem('input', `${suite}/${id} was not accepted: there is nothing to take back`);
  return known;
}
