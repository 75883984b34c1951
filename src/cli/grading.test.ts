import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { startDemoBot } from '../demo/index.js';
import type { Turn } from '../domain/transcript.js';
import type { Gradable } from '../grader/grade.js';
import { GRADERS } from '../grader/index.js';
import { gradeHere } from '../run/grade-here.js';
import type { Grading } from '../run/grading.js';
import { loadSuites } from '../suite/load.js';
import { demoTarget } from './demo.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The sample suites held once with a bot that does much wrong. */
async function conversations(): Promise<Gradable[]> {
  const { suites } = loadSuites(['suites'], { cwd: ROOT, root: ROOT });
  const dataset = suites[0]?.dataset;
  if (dataset === undefined) throw new Error('there are no suites');
  const bot = await startDemoBot(dataset, { defects: ['apology_instead', 'spells_phone', 'wrong_date'], seed: 1 });
  const target = demoTarget(bot.url, 'demo');
  const { signal } = new AbortController();
  const held: Gradable[] = [];
  for (const suite of suites)
    for (const dialogue of suite.dialogues) {
      const customer = suite.dataset.customers.find(({ id }) => id === dialogue.as);
      const who = customer === undefined ? {} : { customer };
      const session = await target.open({
        session: `${suite.name}/${dialogue.id}`,
        language: dialogue.language,
        ...who,
      });
      const turns: Turn[] = [];
      for (const { says } of dialogue.turns) turns.push({ says, ...(await session.say(says, signal)) });
      held.push({ dialogue, dataset: suite.dataset, transcript: { turns, handoffSignal: target.handoffSignal } });
    }
  await target.close();
  await bot.close();
  return held;
}

async function judged(grading: Grading, held: readonly Gradable[]) {
  const stray = { turn: 1, outcome: 'fail', score: 0, reason: 'a canary', evidence: [], hard: true } as const;
  const each = await Promise.all(held.map((one, index) => grading.one(one, index % 7 === 0 ? [stray] : [])));
  const pairs = held
    .slice(0, 8)
    .map((one, index) => grading.across([one, one], [each[index] as never, each[index] as never]));
  const together = await Promise.all(pairs);
  await grading.close();
  return { each, together };
}

it('threads of the built package judge the sample suites as their sources do', async () => {
  // `npm test` builds the package before.
  const { openGrading } = (await import(`${ROOT}dist/cli/grading.js`)) as typeof import('./grading.js');
  const held = await conversations();
  expect(held.length).toBeGreaterThan(50);
  const beside = await judged(openGrading(GRADERS.map(({ name }) => name)), held);
  expect(beside).toEqual(await judged(gradeHere(GRADERS), held));
}, 60_000);
