import { describe, expect, it } from 'vitest';
import { holdTasks, only, task } from '../../scripts/hold-tasks.js';
import { TargetError } from '../domain/errors.js';
import type { Turn } from '../domain/transcript.js';
import type { Target } from '../target/port.js';

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
