import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFECTS, type DefectName, startDemoBot } from '../demo/index.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Verdict } from '../domain/verdict.js';
import { GRADERS } from '../grader/index.js';
import { hold } from '../run/hold.js';
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

/** Seconds that holding all suites once may take on a slow machine. */
const PATIENCE = 60_000;

async function holdAll(seed: number, defects: readonly DefectName[] = []): Promise<readonly HeldDialogue[]> {
  const dataset = dialogues[0]?.dataset;
  if (!dataset) throw new Error('there are no dialogues');
  const bot = await startDemoBot(dataset, { defects, seed });
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
    const held = await hold(planTrials(suites, { trials: 1 }), tasks, {
      target,
      graders: GRADERS,
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

describe('each defect is caught by the grader of its quality, with words that show it', () => {
  it.each(Object.keys(DEFECTS) as DefectName[])(
    '%s',
    async (name) => {
      expect(catches(await holdAll(1, [name]), name)).not.toEqual([]);
    },
    PATIENCE,
  );
});
