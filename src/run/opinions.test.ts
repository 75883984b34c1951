import { describe, expect, it } from 'vitest';
import type { Verdict } from '../domain/verdict.js';
import type { Heard } from './collect.js';
import { NOT_GRADED } from './grading.js';
import { waitingFor } from './opinions.js';

function verdict(grader: Verdict['grader'], turn: number | null): Verdict {
  return { grader, turn, outcome: 'pass', score: 1, reason: 'r', evidence: [], hard: false, version: 'v' };
}

function heard(id: string, status: Heard['status'] = 'finished', verdicts: readonly Verdict[] = []): Heard {
  const dialogue = { id, language: 'en', answers: {}, turns: [] };
  const dataset = { name: 'd', customers: [], facts: [], publicFields: [] };
  return {
    planned: { suite: 's', dialogue: id, number: 1, variant: null },
    gradable: { dialogue, dataset, transcript: { turns: [], handoffSignal: false } },
    graded: { ...NOT_GRADED, verdicts },
    status,
    attempts: [],
  };
}

const NEVER = new AbortController().signal;

/** Opinions that are given when the test says so; `asked` are the dialogues. */
function heldBack() {
  const asked: string[] = [];
  const answers: { give(verdicts: readonly Verdict[]): void; refuse(): void }[] = [];
  const opinions = {
    on({ dialogue }: Heard['gradable']) {
      asked.push(dialogue.id);
      return new Promise<readonly Verdict[]>((give, refuse) => {
        answers.push({ give, refuse: () => refuse(new Error('aborted')) });
      });
    },
  };
  return { asked, answers, opinions };
}

describe('a trial that is over', () => {
  it('ends at once where nobody has an opinion on it', async () => {
    const ended: Heard[] = [];
    const end = async (one: Heard) => void ended.push(one);
    const one = heard('a');
    for (const opinions of [null, { on: () => null }]) await waitingFor(opinions, NEVER, end, () => {}).take(one);
    expect(ended).toEqual([one, one]);
  });

  it.each<Heard['status']>(['error', 'interrupted', 'not_held'])('costs no opinion when it is %s', async (status) => {
    const { asked, opinions } = heldBack();
    const ended: Heard[] = [];
    await waitingFor(
      opinions,
      NEVER,
      async (one) => void ended.push(one),
      () => {},
    ).take(heard('a', status));
    expect(asked).toEqual([]);
    expect(ended.map((one) => one.status)).toEqual([status]);
  });

  it('waits for its opinions by itself, and has them among its verdicts in the order of the turns', async () => {
    const { asked, answers, opinions } = heldBack();
    const ended: Heard[] = [];
    const waiting = waitingFor(
      opinions,
      NEVER,
      async (one) => void ended.push(one),
      () => {},
    );
    await waiting.take(heard('a', 'finished', [verdict('privacy', 1), verdict('privacy', 2)]));
    await waiting.take(heard('b'));
    expect([asked, ended]).toEqual([['a', 'b'], []]);
    answers[1]?.give([]);
    answers[0]?.give([verdict('judge', 1)]);
    await waiting.empty();
    expect(ended.map(({ planned, status }) => [planned.dialogue, status])).toEqual([
      ['b', 'finished'],
      ['a', 'finished'],
    ]);
    const [, a] = ended;
    expect(a?.graded.verdicts.map(({ grader, turn }) => [grader, turn])).toEqual([
      ['privacy', 1],
      ['judge', 1],
      ['privacy', 2],
    ]);
  });

  it('is left to --resume when its opinion was cut off', async () => {
    const { answers, opinions } = heldBack();
    const ended: Heard[] = [];
    const waiting = waitingFor(
      opinions,
      NEVER,
      async (one) => void ended.push(one),
      () => {},
    );
    await waiting.take(heard('a'));
    answers[0]?.refuse();
    await waiting.empty();
    expect(ended).toMatchObject([{ status: 'interrupted', graded: { verdicts: [] } }]);
  });

  it('tells who cannot end it, though nobody waits', async () => {
    const { answers, opinions } = heldBack();
    const full = new Error('disk full');
    const failures: unknown[] = [];
    const end = async () => {
      throw full;
    };
    const waiting = waitingFor(opinions, NEVER, end, (error) => failures.push(error));
    await waiting.take(heard('a'));
    answers[0]?.give([]);
    await waiting.empty();
    expect(failures).toEqual([full]);
    await expect(waitingFor(null, NEVER, end, () => {}).take(heard('b'))).rejects.toBe(full);
  });
});
