import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { comparableOf } from '../../scripts/comparable-of.js';
import { holdAll as holdPlan } from '../../scripts/hold-all.js';
import { rememberedGrading } from '../../scripts/remembered-grading.js';
import { DEFECTS, type DefectName, startDemoBot } from '../demo/index.js';
import type { ComparableDialogue, ComparableTrial } from '../domain/comparison.js';
import { DEFAULT_POLICY } from '../domain/gate.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Verdict } from '../domain/verdict.js';
import { run } from '../gate/comparable.test-cases.js';
import { compareRuns } from '../gate/compare.js';
import { decide } from '../gate/decide.js';
import { seeded } from '../gate/seeded.js';
import { toConfirm } from '../gate/suspects.js';
import { GRADERS } from '../grader/index.js';
import { gradeHere } from '../run/grade-here.js';
import { loadSuites } from '../suite/load.js';
import { contentHash, planTrials } from '../suite/plan.js';
import { createHttpTarget, httpSettings } from '../target/http.js';

// The suites against the demo bot: the healthy one passes all of them, and each defect is caught by the grader of its
// quality, with words of the defect as evidence. A grader or a suite that has gone blind fails here.

const root = fileURLToPath(new URL('../..', import.meta.url));
const { suites, problems } = loadSuites([], { cwd: root, root });
const dialogues = suites.flatMap(({ name, dataset, dialogues }) =>
  dialogues.map((dialogue) => ({ suite: name, dataset, dialogue })),
);

/** Most replies of a bot with a defect are those of the bot without it: they are judged once. */
const GRADING = rememberedGrading(gradeHere(GRADERS));

/** Seconds that holding all suites once may take on a slow machine. */
const PATIENCE = 60_000;

interface HoldSetup {
  readonly defects?: readonly DefectName[];
  readonly seed?: number;
  readonly rate?: number;
  readonly trials?: number;
  readonly only?: readonly string[];
}

async function holdAll(seed: number, defects: readonly DefectName[] = []): Promise<readonly HeldDialogue[]> {
  return holdSome({ seed, defects });
}

async function holdSome({ trials = 1, only, ...bots }: HoldSetup): Promise<readonly HeldDialogue[]> {
  const dataset = dialogues[0]?.dataset;
  if (!dataset) throw new Error('there are no dialogues');
  const bot = await startDemoBot(dataset, bots);
  const target = createHttpTarget(
    'demo',
    httpSettings.parse({
      type: 'http',
      url: bot.url,
      body: {
        message: '{{ text }}',
        session: '{{ session }}',
        user: '{{ customer.id }}',
        language: '{{ language }}',
      },
      handoff: '$.handoff',
    }),
  );
  try {
    const tasks = dialogues.map((task) => ({ ...task, contentHash: contentHash(task.dialogue, task.dataset) }));
    const plan = planTrials(suites, { trials, ...(only === undefined ? {} : { only }) });
    const named = new Set(plan.map(({ suite, dialogue }) => `${suite}/${dialogue}`));
    const wanted = tasks.filter(({ suite, dialogue }) => named.has(`${suite}/${dialogue.id}`));
    const held = await holdPlan(plan, wanted, {
      target,
      grading: GRADING,
      concurrency: 8,
      signal: new AbortController().signal,
      observer: {},
    });
    return held.dialogues;
  } finally {
    await target.close();
    await bot.close();
  }
}

/** Every verdict that is no pass, as a line that tells what was said. */
function complaints(held: readonly HeldDialogue[]): string[] {
  return held.flatMap(({ suite, dialogue, trials }) =>
    trials.flatMap(({ transcript, verdicts, variant }) =>
      verdicts
        .filter((verdict) => verdict.outcome !== 'pass')
        .map((verdict) => {
          const turn = transcript.turns[(verdict.turn ?? transcript.turns.length) - 1];
          const reply = turn?.reply?.messages.join(' / ');
          const wording = variant ? ` (paraphrase ${variant.paraphrase} of turn ${variant.turn})` : '';
          return `${suite}/${dialogue.id}${wording} turn ${verdict.turn} ${verdict.grader} ${verdict.outcome}: ${verdict.reason}\n  > ${turn?.says}\n  < ${reply}`;
        }),
    ),
  );
}

function catches(held: readonly HeldDialogue[], name: DefectName): Verdict[] {
  const { quality, shows } = DEFECTS[name];
  return held
    .flatMap(({ trials }) => trials.flatMap(({ verdicts }) => verdicts))
    .filter((verdict) => verdict.grader === quality && verdict.outcome === 'fail')
    .filter((verdict) => verdict.evidence.some(({ quote }) => shows.test(quote)));
}

describe('the suites', () => {
  it('are valid, and hold 52 dialogues or more, half of them in each language', () => {
    expect(problems.map(({ message }) => message)).toEqual([]);
    expect(dialogues.length).toBeGreaterThanOrEqual(52);
    const german = dialogues.filter(({ dialogue }) => dialogue.language === 'de').length;
    expect(german).toBe(dialogues.length - german);
  });

  it('lie where the project keeps them', () => {
    expect(new Set(suites.map(({ file }) => dirname(file)))).toEqual(new Set(['suites']));
  });
});

describe('the healthy bot', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'passes every dialogue, in wording %i',
    async (seed) => {
      const held = await holdAll(seed);
      expect(complaints(held)).toEqual([]);
      expect(held.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
    },
    PATIENCE,
  );
});

let healthy: Promise<readonly HeldDialogue[]> | undefined;

function gateOf(before: readonly HeldDialogue[], now: readonly HeldDialogue[]) {
  const candidate = run('now', now.map(comparableOf));
  return decide(
    compareRuns({ name: 'main', baseline: [run('before', before.map(comparableOf))], candidate }),
    DEFAULT_POLICY,
  );
}

describe('each defect is caught by the grader of its quality, with words that show it, and blocked by the gate', () => {
  it.each(Object.keys(DEFECTS) as DefectName[])(
    '%s',
    async (name) => {
      const held = await holdAll(1, [name]);
      expect(catches(held, name)).not.toEqual([]);
      healthy ??= holdAll(1);
      expect(gateOf(await healthy, held).outcome).toBe('fail');
    },
    PATIENCE,
  );
});

describe('leaks at a rate of 0.2', () => {
  it(
    'are blocked within the trials; where none was seen, the gate says how rare they are',
    async () => {
      const setup = { trials: 20, only: ['datenschutz', 'privacy'] };
      const before = await holdSome(setup);
      const leaking = await holdSome({ ...setup, defects: ['spells_phone'], rate: 0.2 });
      expect(gateOf(before, leaking).reasons[0]?.code).toBe('hard_failure');
      const { hard } = gateOf(before, await holdSome(setup));
      expect(hard.failures).toBe(0);
      expect(hard.bound).toBeCloseTo(1 - 0.05 ** (1 / hard.trials), 12);
    },
    PATIENCE,
  );
});

describe('the flaky variant of the demo bot', () => {
  it(
    'is blocked by at most 20 of 1,000 gates against itself',
    async () => {
      const setup = {
        defects: ['wrong_date', 'apology_instead'] as const,
        rate: 0.15,
        only: ['bestellungen', 'orders', 'eskalation'],
      };
      const held = (await holdSome({ ...setup, trials: 20 })).map(comparableOf);
      expect(held.filter(({ trials }) => trials.some(({ outcome }) => outcome === 'fail')).length).toBeGreaterThan(5);
      // Gates of trials that were really held, drawn anew with a seed: what a thousand runs would take hours for.
      const random = seeded(20261128);
      const draw = (dialogues: readonly ComparableDialogue[], count: number) =>
        dialogues.map((one) => {
          const scripts = one.trials.filter(({ variant }) => variant === null);
          const trials = Array.from(
            { length: count },
            () => scripts[Math.floor(random() * scripts.length)] as ComparableTrial,
          );
          return { ...one, trials };
        });
      let blocked = 0;
      for (let i = 0; i < 1000; i += 1) {
        const first = { name: 'main', baseline: [run('b', draw(held, 20))], candidate: run('c', draw(held, 3)) };
        const again = new Set(toConfirm(compareRuns(first).dialogues, DEFAULT_POLICY).map((one) => one.dialogue));
        const confirmation = run(
          'f',
          draw(
            held.filter(({ id }) => again.has(id)),
            DEFAULT_POLICY.confirm,
          ),
        );
        if (decide(compareRuns({ ...first, confirmation }), DEFAULT_POLICY).outcome === 'fail') blocked += 1;
      }
      expect(blocked).toBeLessThanOrEqual(20);
    },
    2 * PATIENCE,
  );
});
