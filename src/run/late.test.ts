import { describe, expect, it } from 'vitest';
import { holdAll } from '../../scripts/hold-all.js';
import type { Dataset } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import { TargetError } from '../domain/errors.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Turn } from '../domain/transcript.js';
import { GRADERS } from '../grader/index.js';
import type { Target } from '../target/port.js';
import type { DialogueTask } from './collect.js';
import { gradeHere } from './grade-here.js';
import type { HoldOptions } from './hold.js';

const DATASET: Dataset = {
  name: 'd',
  customers: [
    { id: 'C-1', fields: { id: 'C-1', name: 'Maria Keller' } },
    { id: 'C-2', fields: { id: 'C-2', name: 'Tom Becker', email: 'tom.becker@example.org' } },
  ],
  facts: [],
  publicFields: [],
};

function task(id: string, says: readonly string[], as?: string): DialogueTask {
  const turns = says.map((text) => ({ says: text, paraphrases: [], expect: {} }));
  const dialogue: Dialogue = { id, language: 'en', answers: {}, turns, ...(as === undefined ? {} : { as }) };
  return { suite: 's', dialogue, dataset: DATASET, contentHash: id };
}

async function holdTasks(target: Target, tasks: readonly DialogueTask[], options: Partial<HoldOptions> = {}) {
  const plan = tasks.map(({ dialogue }) => ({ suite: 's', dialogue: dialogue.id, number: 1, variant: null }));
  const defaults = { grading: gradeHere(GRADERS), concurrency: 1, signal: new AbortController().signal, observer: {} };
  return holdAll(plan, tasks, { target, ...defaults, first_pause_ms: 5, longest_pause_ms: 50, ...options });
}

function only(dialogues: readonly HeldDialogue[]) {
  const [trial] = dialogues[0]?.trials ?? [];
  if (trial === undefined) throw new Error('nothing was held');
  return trial;
}

const goesOn = () => new TargetError('target_late', 'the bot said more');

describe('a bot that goes on when its reply was taken as whole', () => {
  /** Says more behind its first reply: `doubt` = nobody knows what belongs to what. */
  function goingOn(doubt: 'none' | 'while saying' | 'at the end', more = 'By the way.'): Target {
    const answer = (text: string) => ({
      reply: { messages: [text], cards: [], signals: {} },
      timing: { first_byte_ms: 1, total_ms: 1 },
    });
    let kept: string | null = null;
    return {
      ...{ name: 'late', handoffSignal: false, close: async () => {} },
      open: async () => ({
        async say(text) {
          if (text !== 'one' && doubt !== 'at the end') kept = more;
          if (text !== 'one' && doubt === 'while saying') throw goesOn();
          return answer(`To ${text}.`);
        },
        late() {
          const taken = kept === null ? null : answer(kept).reply;
          kept = null;
          return taken;
        },
        async close() {
          if (doubt !== 'at the end') return;
          kept = more;
          throw goesOn();
        },
      }),
    };
  }

  it('is heard in the turn before, where its replies end for sure', async () => {
    const told: string[] = [];
    const observer = {
      turnEnded: (_: unknown, number: number, { reply }: Turn) =>
        void told.push(`${number} ${reply?.messages.join(' ')}`),
    };
    const { dialogues } = await holdTasks(goingOn('none'), [task('a', ['one', 'two'])], { observer });
    expect(only(dialogues)).toMatchObject({
      status: 'finished',
      transcript: {
        turns: [{ reply: { messages: ['To one.', 'By the way.'] } }, { reply: { messages: ['To two.'] } }],
      },
    });
    expect(told).toEqual(['1 To one.', '1 To one. By the way.', '2 To two.']);
  });

  it.each([
    ['while saying', [['To one.', 'By the way.'], undefined]],
    ['at the end', [['To one.'], ['To two.', 'By the way.']]],
  ] as const)(
    'is judged by nothing that was owed, where nobody knows which reply answers what (%s)',
    async (when, said) => {
      const owed = task('a', ['one', 'two']);
      const turns = owed.dialogue.turns.map((turn) => ({ ...turn, expect: { states: ['49,90 €'] } }));
      const tasks = [{ ...owed, dialogue: { ...owed.dialogue, turns } }];
      const trial = only((await holdTasks(goingOn(when), tasks)).dialogues);
      expect([trial.status, trial.outcome, trial.attempts?.length]).toEqual(['error', 'ungraded', 2]);
      expect(trial.transcript.turns.map(({ reply }) => reply?.messages)).toEqual(said);
      expect(trial.transcript.turns.map(({ error }) => error?.code)).toEqual(['target_late', 'target_late']);
      const accuracy = trial.verdicts.filter(({ grader }) => grader === 'accuracy');
      expect(accuracy.map(({ turn, outcome }) => [turn, outcome])).toEqual([
        [1, 'ungraded'],
        [2, 'ungraded'],
      ]);
    },
  );

  it('has leaked what it leaks there', async () => {
    const target = goingOn('at the end', 'Write to tom.becker@example.org.');
    const trial = only((await holdTasks(target, [task('a', ['one', 'two'], 'C-1')])).dialogues);
    expect([trial.status, trial.outcome, trial.attempts]).toEqual(['error', 'fail', undefined]);
  });
});
