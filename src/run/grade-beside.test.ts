import { describe, expect, it } from 'vitest';
import { EMPTY_DATASET } from '../domain/dataset.js';
import type { Gradable, Graded } from '../grader/grade.js';
import { gradeBeside } from './grade-beside.js';
import { NOT_GRADED } from './grading.js';
import type { FromThread, StartThread, ToThread } from './grading-thread.js';

const graders = ['privacy', 'consistency'] as const;

function gradable(id: string): Gradable {
  const dialogue = { id, language: 'en', answers: {}, turns: [] };
  return { dialogue, dataset: EMPTY_DATASET, transcript: { turns: [], handoffSignal: false } };
}

function gradedAs(id: string): Graded {
  return { ...NOT_GRADED, firstDisclosure: { when: 'never', turn: null, quote: id } };
}

const nameOf = (graded: Graded) => graded.firstDisclosure?.quote;
const reasonsOf = ({ verdicts }: Graded) => verdicts.map(({ grader, outcome, reason }) => [grader, outcome, reason]);

type Behaviour = (id: string, thread: number) => 'judges' | 'dies' | 'hangs';

/** Threads that judge one after the other by naming the dialogue, but for those that a test lets die or hang. */
function threadsThat(behave: Behaviour) {
  const started: { datasets: number; ended: boolean }[] = [];
  const forgotten: number[] = [];
  const start: StartThread = (answered, died) => {
    const log = { datasets: 0, ended: false };
    const number = started.push(log);
    const queue: Exclude<ToThread, { value: unknown } | { forget: number }>[] = [];
    let isBusy = false;
    const work = () => {
      const message = queue.shift();
      isBusy = message !== undefined;
      if (message === undefined || log.ended) return;
      const all = 'one' in message ? [message.one] : message.across;
      const does = all.map(({ dialogue }) => behave(dialogue.id, number));
      if (does.includes('hangs')) return;
      if (does.includes('dies')) {
        log.ended = true;
        died('out of memory');
        return;
      }
      answered({ id: message.id, graded: all.map(({ dialogue }) => gradedAs(dialogue.id)) } satisfies FromThread);
      setImmediate(work);
    };
    return {
      post(message) {
        if ('value' in message) {
          log.datasets += 1;
          return;
        }
        if ('forget' in message) {
          forgotten.push(message.forget);
          return;
        }
        queue.push(message);
        if (!isBusy) setImmediate(work);
        isBusy = true;
      },
      async end() {
        log.ended = true;
      },
    };
  };
  return { start, started, forgotten };
}

const names = Array.from({ length: 20 }, (_, index) => `d${index}`);
const judge = (grading: ReturnType<typeof gradeBeside>) =>
  Promise.all(names.map((name) => grading.one(gradable(name), [])));

describe('judging in other threads', () => {
  it('gives everybody the verdicts of their own conversation, and sends a dataset once', async () => {
    const { start, started } = threadsThat(() => 'judges');
    const grading = gradeBeside({ graders, start, threads: 1 });
    expect((await judge(grading)).map(nameOf)).toEqual(names);
    const both = await grading.across([gradable('a'), gradable('b')], [NOT_GRADED, NOT_GRADED]);
    expect(both.map(nameOf)).toEqual(['a', 'b']);
    await grading.close();
    expect(started).toEqual([{ datasets: 1, ended: true }]);
  });

  it('lets a thread forget datasets of which each came once, but none that comes again', async () => {
    const { start, started, forgotten } = threadsThat(() => 'judges');
    const grading = gradeBeside({ graders, start, threads: 1 });
    for (const name of names.flatMap((one) => [`${one}a`, `${one}b`, `${one}c`])) {
      await grading.one({ ...gradable(name), dataset: { ...EMPTY_DATASET } }, []);
      await grading.one(gradable(name), []);
    }
    // 60 of their own, numbered from 0, and number 1, which all have in common.
    expect(started[0]?.datasets).toBe(61);
    expect(forgotten).toEqual([0, ...Array.from({ length: 28 }, (_, index) => index + 2)]);
  });

  it('starts another thread only when many wait, and never more than it may', async () => {
    const { start, started } = threadsThat(() => 'judges');
    const grading = gradeBeside({ graders, start, threads: 2 });
    grading.begin();
    await grading.one(gradable('a'), []);
    await grading.one(gradable('b'), []);
    expect(started).toHaveLength(1);
    expect((await judge(grading)).map(nameOf)).toEqual(names);
    expect(started).toHaveLength(2);
  });

  it('a thread that dies costs the verdicts of the conversation that it was at, and no other', async () => {
    const { start, started } = threadsThat((id) => (id === 'd7' ? 'dies' : 'judges'));
    const graded = await judge(gradeBeside({ graders, start, threads: 1 }));
    const [lost, ...others] = graded.filter((one) => nameOf(one) === undefined);
    expect(others).toEqual([]);
    expect(graded.indexOf(lost as Graded)).toBe(7);
    expect(reasonsOf(lost as Graded)).toEqual(
      graders.map((grader) => [grader, 'ungraded', 'the graders broke (grader_failed): out of memory']),
    );
    expect(started).toHaveLength(2);
  });

  it('a thread that hangs is given up', async () => {
    const { start, started } = threadsThat((id) => (id === 'd3' ? 'hangs' : 'judges'));
    const graded = await judge(gradeBeside({ graders, start, threads: 1, patience_ms: 50 }));
    expect(graded.map(nameOf)).toEqual(names.map((name) => (name === 'd3' ? undefined : name)));
    expect(reasonsOf(graded[3] as Graded)[0]?.[2]).toMatch(/nothing was judged/);
    expect(started.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it('threads that never judge anything leave everything ungraded, and nobody waiting', async () => {
    const { start, started } = threadsThat(() => 'dies');
    const grading = gradeBeside({ graders, start, threads: 1 });
    const graded = await judge(grading);
    expect(graded.every(({ verdicts }) => verdicts.every(({ outcome }) => outcome === 'ungraded'))).toBe(true);
    expect(started).toHaveLength(3);
    const own = { ...gradedAs('a'), verdicts: [] };
    const [together] = await grading.across([gradable('a'), gradable('b')], [own, own]);
    expect(nameOf(together as Graded)).toBe('a');
    expect(reasonsOf(together as Graded)).toEqual([
      ['consistency', 'ungraded', expect.stringMatching(/grader_failed/)],
    ]);
  });
});
