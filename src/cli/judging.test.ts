import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { EMPTY_DATASET } from '../domain/dataset.js';
import type { Gradable } from '../grader/grade.js';
import { GRADERS } from '../grader/index.js';
import { NOT_GRADED } from '../run/grading.js';
import type { StartThread } from '../run/grading-thread.js';
import { createJudging } from './judging.js';

const graders = GRADERS.filter(({ name }) => name === 'disclosure');
const COUNT = 120;
const isEven = (id: string) => Number(id) % 2 === 0;

function gradable(id: string): Gradable {
  const reply = {
    messages: [isEven(id) ? "I'm your digital assistant." : 'It is on its way.'],
    cards: [],
    signals: {},
  };
  const turns = [{ says: 'Hello', reply, timing: null }];
  const dialogue = { id, language: 'en', answers: {}, turns: [{ says: 'Hello', paraphrases: [], expect: {} }] };
  return { dialogue, dataset: EMPTY_DATASET, transcript: { turns, handoffSignal: false } };
}

/** A thread that names what it judges after `ms` milliseconds each; `judged` = what it was given. */
function slowThread(ms: number) {
  const judged: string[] = [];
  let isOver = false;
  const start: StartThread = (answered) => ({
    async post(message) {
      if (!('one' in message)) return;
      const { id } = message.one.dialogue;
      judged.push(id);
      await setTimeout(ms);
      const firstDisclosure = { when: 'first contact', turn: 1, quote: `beside ${id}` } as const;
      if (!isOver) answered({ id: message.id, graded: [{ ...NOT_GRADED, firstDisclosure }] });
    },
    async end() {
      isOver = true;
    },
  });
  return { start, judged, isOver: () => isOver };
}

const ids = Array.from({ length: COUNT }, (_, index) => String(index));

describe('judging transcripts here and beside', () => {
  it('shares many of them out, and gives each its own verdicts', async () => {
    const { start, judged, isOver } = slowThread(1);
    const judging = createJudging(graders, { threads: 1, start, worthSending_ms: 0 });
    const graded = await Promise.all(ids.map((id) => judging.one(gradable(id))));
    expect(judged.length).toBeGreaterThan(0);
    graded.forEach(({ firstDisclosure }, index) => {
      const id = String(index);
      const here = isEven(id) ? "I'm your digital assistant" : null;
      expect(firstDisclosure?.quote).toBe(judged.includes(id) ? `beside ${id}` : here);
    });
    await judging.close();
    expect(isOver()).toBe(true);
  });

  it.each([
    ['few', 20, 1],
    ['many, without a second processor', COUNT, 0],
  ])('starts no thread for %s', async (_why, count, threads) => {
    const { start, judged } = slowThread(1);
    const judging = createJudging(graders, { threads, start, worthSending_ms: 0 });
    await Promise.all(ids.slice(0, count).map((id) => judging.one(gradable(id))));
    expect(judged).toEqual([]);
    await judging.close();
  });

  it('sends nobody what takes next to no time', async () => {
    const { start, judged } = slowThread(1);
    const judging = createJudging(graders, { threads: 1, start, worthSending_ms: 1000 });
    await Promise.all(ids.map((id) => judging.one(gradable(id))));
    expect(judged).toEqual([]);
    await judging.close();
  });

  it('judges here what a thread dies of, and all that comes behind it', async () => {
    const start: StartThread = (_answered, died) => ({
      post(message) {
        if ('one' in message) died('out of memory');
      },
      async end() {},
    });
    const judging = createJudging(graders, { threads: 2, start, worthSending_ms: 0 });
    const graded = await Promise.all(ids.map((id) => judging.one(gradable(id))));
    expect(graded.map(({ firstDisclosure }) => firstDisclosure?.when)).toEqual(
      ids.map((id) => (isEven(id) ? 'first contact' : 'never')),
    );
    await judging.close();
  });

  it('judges here when no thread can be started', async () => {
    const start: StartThread = () => {
      throw new Error('no thread');
    };
    const judging = createJudging(graders, { threads: 1, start, worthSending_ms: 0 });
    const graded = await Promise.all(ids.map((id) => judging.one(gradable(id))));
    expect(graded.every(({ verdicts }) => verdicts.every(({ outcome }) => outcome !== 'ungraded'))).toBe(true);
    await judging.close();
  });

  it('does not wait for a thread that takes its time: what is left is judged here', async () => {
    const { start, judged } = slowThread(60_000);
    const judging = createJudging(graders, { threads: 1, start, worthSending_ms: 0 });
    let here = 0;
    for (const id of ids) void judging.one(gradable(id)).then(() => (here += 1));
    await expect.poll(() => here + judged.length).toBe(COUNT);
    expect(judged).toHaveLength(8);
    await judging.close();
  });
});
