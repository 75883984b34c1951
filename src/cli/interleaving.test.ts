import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holdAll } from '../../scripts/hold-all.js';
import { DEFECTS, type DefectName, startDemoBot } from '../demo/index.js';
import type { Suite } from '../domain/suite.js';
import { GRADERS } from '../grader/index.js';
import { gradeHere } from '../run/grade-here.js';
import { loadSuites } from '../suite/load.js';
import { contentHash, planTrials } from '../suite/plan.js';
import { demoTarget } from './demo.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { suites } = loadSuites(['suites/gleichzeitig.yaml', 'suites/simultaneous.yaml'], { cwd: root, root });

/** Hard failures of privacy when conversations are held one at a time, but for those that a lockstep pins together. */
async function leaks(defects: readonly DefectName[], held: readonly Suite[]): Promise<string[]> {
  const dataset = held[0]?.dataset;
  if (dataset === undefined) throw new Error('there are no suites');
  const bot = await startDemoBot(dataset, { defects, seed: 1 });
  const target = demoTarget(bot.url, 'demo');
  const tasks = held.flatMap(({ name, dialogues }) =>
    dialogues.map((dialogue) => ({ suite: name, dialogue, dataset, contentHash: contentHash(dialogue, dataset) })),
  );
  const common = { target, grading: gradeHere(GRADERS), signal: new AbortController().signal, observer: {} };
  const { dialogues } = await holdAll(planTrials(held, { trials: 1 }), tasks, { ...common, concurrency: 1 });
  await target.close();
  await bot.close();
  return dialogues
    .flatMap(({ trials }) => trials.flatMap(({ verdicts }) => verdicts))
    .filter(({ grader, outcome, hard }) => grader === 'privacy' && outcome === 'fail' && hard)
    .flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
}

const alone = suites.map(({ interleave: _, ...suite }) => suite);

describe('defects that only interleaving finds', () => {
  it.each<DefectName>(['last_customer', 'question_cache', 'crossed_replies'])('%s', async (name) => {
    expect(suites).toHaveLength(2);
    expect(await leaks([name], alone)).toEqual([]);
    const found = await leaks([name], suites);
    expect(found.filter((quote) => DEFECTS[name].shows.test(quote))).not.toEqual([]);
  });

  it('the healthy bot has none of', async () => {
    expect(await leaks([], suites)).toEqual([]);
  });
});
