import { describe, expect, it } from 'vitest';
import type { PlannedTrial } from '../domain/trial.js';
import type { Outcome, Verdict } from '../domain/verdict.js';
import { comparable, createCollector, type DialogueTask, type Heard, toHeldDialogue } from './collect.js';
import { NOT_GRADED } from './grading.js';

const DATASET = { name: 'd', customers: [], facts: [], publicFields: [] };

function planned(dialogue: string, number = 1, variant: PlannedTrial['variant'] = null, suite = 's'): PlannedTrial {
  return { suite, dialogue, number, variant };
}

function verdict(outcome: Outcome, reason = outcome as string): Verdict {
  return { grader: 'accuracy', turn: 1, outcome, score: null, reason, evidence: [], hard: false, version: 'v' };
}

function heard(trial: PlannedTrial, status: Heard['status'] = 'finished', verdicts: readonly Verdict[] = []): Heard {
  const dialogue = { id: trial.dialogue, language: 'en', answers: {}, turns: [] };
  const gradable = { dialogue, dataset: DATASET, transcript: { turns: [], handoffSignal: false } };
  return { planned: trial, gradable, graded: { ...NOT_GRADED, verdicts }, status, attempts: [] };
}

const simulated = (one: Heard): Heard => ({
  ...one,
  gradable: {
    ...one.gradable,
    dialogue: { ...one.gradable.dialogue, customer: { goal: 'g', knows: [], givesUpAfter: 3 } },
  },
});

describe('the collector', () => {
  it('gives a dialogue away with its last trial, the script’s own first, then paraphrases by turn', () => {
    const plan = [
      planned('a', 1),
      planned('a', 2),
      planned('a', 1, { turn: 1, paraphrase: 1 }),
      planned('a', 1, { turn: 1, paraphrase: 2 }),
      planned('a', 2, { turn: 1, paraphrase: 2 }),
      planned('a', 1, { turn: 2, paraphrase: 1 }),
    ];
    const collector = createCollector([...plan, planned('b'), planned('a', 1, null, 'other')]);
    const [last, ...others] = [...plan].reverse();
    for (const trial of others) expect(collector.add(heard(trial))).toBeNull();
    expect(collector.add(heard(planned('b')))).toHaveLength(1);
    expect(collector.add(heard(last as PlannedTrial))?.map((one) => one.planned)).toEqual(plan);
    expect(collector.add(heard(planned('a', 1, null, 'other')))).toHaveLength(1);
  });
});

describe('a dialogue that is held', () => {
  const task: DialogueTask = {
    suite: 's',
    dialogue: { id: 'a', language: 'en', answers: {}, turns: [] },
    dataset: DATASET,
    contentHash: 'h',
  };

  it('is judged together where its trials can be compared', () => {
    const whole = heard(planned('a', 1));
    const broken = heard(planned('a', 2), 'error');
    expect(comparable([broken, whole, simulated(whole)])).toEqual([whole]);
  });

  it('has of each trial what it got together with the others, else what it got by itself, and the worst outcome', () => {
    const all = [
      heard(planned('a', 1), 'error', [verdict('pass', 'own')]),
      heard(planned('a', 2), 'finished', [verdict('pass', 'own')]),
      heard(planned('a', 3), 'finished', [verdict('pass', 'own')]),
    ];
    const together = [
      { ...NOT_GRADED, verdicts: [verdict('pass', 'second')] },
      { ...NOT_GRADED, verdicts: [verdict('fail', 'third')] },
    ];
    const held = toHeldDialogue(task, all, together);
    expect(held.trials.map(({ number, outcome, verdicts }) => [number, outcome, verdicts[0]?.reason])).toEqual([
      [1, 'ungraded', 'own'],
      [2, 'pass', 'second'],
      [3, 'fail', 'third'],
    ]);
    expect(held).toMatchObject({ suite: 's', contentHash: 'h', outcome: 'fail' });
    expect(toHeldDialogue(task, all.slice(0, 2), together.slice(0, 1)).outcome).toBe('ungraded');
  });

  it('keeps conversations that broke off, where there were any', () => {
    const attempt = { turns: [], error: { code: 'target_reset' as const, message: 'm' } };
    const [one, other] = toHeldDialogue(
      task,
      [{ ...heard(planned('a', 1)), attempts: [attempt] }, heard(planned('a', 2))],
      [],
    ).trials;
    expect(one?.attempts).toEqual([attempt]);
    expect(other).not.toHaveProperty('attempts');
  });
});
