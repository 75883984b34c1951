import { describe, expect, it, test } from 'vitest';
import { smallTrial, smallTurn, smallVerdict } from '../../scripts/small-run.js';
import type { HeldDialogue, Run } from '../domain/run.js';
import type { Trial } from '../domain/trial.js';
import { worstOutcome } from '../domain/verdict.js';
import { reportMarkdown } from './markdown.js';
import { scorecard } from './scorecard.js';
import { styleFor } from './style.js';

const PLAIN = styleFor(false);

const RUN: Run = {
  id: 'r1',
  target: 'shop',
  status: 'target_down',
  started_at: '2026-11-28T20:00:00.000Z',
  ended_at: null,
  duration_ms: 700,
  trials: 1,
  dialogues: 7,
  passed: 1,
  failed: 1,
  ungraded: 5,
  commit: null,
};

function held(id: string, trials: readonly Trial[], title?: string): HeldDialogue {
  const dialogue = { id, language: 'en', answers: {}, turns: [{ says: 'Hello', paraphrases: [], expect: {} }] };
  return {
    suite: 's',
    dialogue: { ...dialogue, ...(title === undefined ? {} : { title }) },
    contentHash: id,
    outcome: worstOutcome(trials.map(({ outcome }) => outcome)),
    trials,
  };
}

const lines = (dialogues: readonly HeldDialogue[], options = {}, run = RUN) =>
  scorecard({ run, dialogues }, PLAIN, options).split('\n');

/** What stands below the counts. */
const troubles = (dialogues: readonly HeldDialogue[], options = {}) => {
  const all = lines(dialogues, options);
  return all.slice(all.findIndex((line) => line.includes('passed ·')) + 1).join('\n');
};

const error = { code: 'target_refused', message: 'connect ECONNREFUSED' } as const;
const down = smallTrial([smallVerdict('privacy', 'ungraded', { reason: 'no reply to judge: connect ECONNREFUSED' })], {
  transcript: { turns: [{ ...smallTurn(null), error }], handoffSignal: false },
});
const notHeld = smallTrial([], {
  status: 'not_held',
  outcome: 'ungraded',
  transcript: { turns: [], handoffSignal: false },
});

describe('what could not be judged', () => {
  it('is told once for each reason, with its number, the first names and the next step', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((id) => held(id, [down]));
    const wrong = held('wrong', [smallTrial([smallVerdict('accuracy', 'fail')])], 'The title');
    expect(troubles([...many.slice(0, 2), held('f', [notHeld]), wrong, ...many.slice(2)])).toBe(`
✗ s/wrong The title
    turn 1    accuracy: so

? 5 dialogues
    not judged no reply to judge: connect ECONNREFUSED
    → start the bot, or correct the url of the target (target_refused)
    s/a, s/b, s/c and 2 more

? s/f
    not held: the run was interrupted before
    → testkunde run --resume holds what is missing (interrupted)
`);
  });

  it('says why, where nothing was found wrong in what was said', () => {
    const late = { code: 'target_late', message: 'the bot said more' } as const;
    const turns = [{ ...smallTurn('Hi.'), error: late }];
    const doubted = smallTrial([smallVerdict('privacy', 'pass')], {
      ...{ status: 'error', outcome: 'ungraded', transcript: { turns, handoffSignal: false } },
    });
    expect(troubles([held('a', [doubted])])).toContain('    not judged: the bot said more\n');
  });

  it('is named dialogue by dialogue where all are to be named, in lines for a terminal', () => {
    const all = Array.from({ length: 40 }, (_, index) => held(`dialogue-${index}`, [notHeld]));
    const told = troubles(all, { nameAll: true }).split('\n');
    expect(told.filter((line) => line.length > 80)).toEqual([]);
    expect(told.join(' ').match(/s\/dialogue-\d+/g)).toHaveLength(40);
    expect(told.slice(1, 3)).toEqual(['? 40 dialogues', '    not held: the run was interrupted before']);
  });

  test.each([1, 50, 500, 5000])('takes a few lines, however many dialogues it is: %i', (count) => {
    const all = Array.from({ length: count }, (_, index) => held(`d${index}`, [index % 30 === 0 ? down : notHeld]));
    expect(lines(all).length).toBeLessThan(20);
  });
});

it('a comment on a pull request tells in one line what was not held, too', () => {
  const dialogues = [...Array.from({ length: 50 }, (_, index) => held(`d${index}`, [notHeld])), held('a', [down])];
  const text = reportMarkdown({ stored: { run: RUN, dialogues }, comparison: null, decision: null }, 60_000);
  expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
    '- **ungraded** `s/a`',
    '- **not held** 50: `s/d0`, `s/d1`, `s/d2` and 47 more',
  ]);
});

it('a part of a run is counted by itself, beside the whole', () => {
  const whole = { dialogues: 12, passed: 9, failed: 2, ungraded: 1 };
  const shown = { ...RUN, status: 'finished', dialogues: 2, passed: 1, failed: 1, ungraded: 0, whole } as const;
  expect(lines([], {}, shown).filter((line) => line !== '')).toEqual([
    'Run r1 · target shop · 2 of 12 dialogues · 0.7 s',
    '  1 passed · 1 failed · 0 ungraded; of the whole run 9 passed · 2 failed · 1 ungraded',
  ]);
});
