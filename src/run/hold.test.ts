import { describe, expect, it } from 'vitest';
import { holdAll } from '../../scripts/hold-all.js';
import { holdTasks, only, task } from '../../scripts/hold-tasks.js';
import { scriptedTarget } from '../../scripts/scripted-target.js';
import { TargetError, type TargetErrorCode } from '../domain/errors.js';
import { GRADERS } from '../grader/index.js';
import { gradeHere } from './grade-here.js';

const broken = (code: TargetErrorCode, wait_ms?: number) => new TargetError(code, `broke: ${code}`, { wait_ms });

describe('a conversation that breaks off', () => {
  it('begins anew from its first turn in a fresh session, and is kept as an attempt', async () => {
    const target = scriptedTarget((_, count) => {
      if (count === 2) throw broken('target_reset');
      return 'Fine.';
    });
    const trial = only((await holdTasks(target, [task('a', ['one', 'two'])])).dialogues);
    expect(trial).toMatchObject({ status: 'finished', outcome: 'pass' });
    expect(trial.attempts).toMatchObject([
      { turns: [{ says: 'one' }, { says: 'two', reply: null }], error: { code: 'target_reset' } },
    ]);
    expect(target.said.map(({ text }) => text)).toEqual(['one', 'two', 'one', 'two']);
    expect(new Set(target.said.map(({ session }) => session)).size).toBe(2);
    expect(target.sessions).toEqual({ opened: 2, closed: 2 });
  });

  it.each<[code: TargetErrorCode, conversations: number]>([
    ['target_reset', 3],
    ['target_timeout_idle', 3],
    ['target_bad_reply', 1],
    ['target_unauthorized', 1],
    ['target_used_up', 1],
    ['target_redirect', 1],
  ])('%s takes %i conversations, then is nobody’s quality', async (code, conversations) => {
    const target = scriptedTarget(({ text }) => {
      if (text === 'two') throw broken(code);
      return 'Fine.';
    });
    const { dialogues, targetDown } = await holdTasks(target, [task('a', ['one', 'two'])]);
    expect(only(dialogues)).toMatchObject({ status: 'error', outcome: 'ungraded' });
    expect(target.sessions.opened).toBe(conversations);
    expect(only(dialogues).attempts ?? []).toHaveLength(conversations - 1);
    expect(targetDown).toBeNull();
  });

  it('does not wash off a leak by beginning anew', async () => {
    const target = scriptedTarget(({ turn }) => {
      if (turn === 2) throw broken('target_reset');
      return 'Write to tom.becker@example.org.';
    });
    const trial = only((await holdTasks(target, [task('a', ['one', 'two'], 'C-1')])).dialogues);
    expect(trial).toMatchObject({ status: 'error', outcome: 'fail' });
    expect(target.sessions.opened).toBe(1);
  });
});

describe('a target that asks to be left alone', () => {
  it('is, as long as it asks, by all conversations; then all are held', async () => {
    let limitedUntil = 0;
    const early: string[] = [];
    const target = scriptedTarget(({ text }, count) => {
      if (count === 3) {
        limitedUntil = performance.now() + 40;
        throw broken('target_rate_limited', 40);
      }
      if (performance.now() < limitedUntil - 1) early.push(text);
      return 'Fine.';
    });
    const pauses: number[] = [];
    const tasks = Array.from({ length: 12 }, (_, index) => task(`d${index}`, ['one', 'two']));
    const { dialogues } = await holdTasks(target, tasks, {
      concurrency: 2,
      observer: { targetPaused: (_, pause) => void pauses.push(pause) },
    });
    expect(dialogues.map(({ outcome }) => outcome)).toEqual(Array(12).fill('pass'));
    expect(pauses).toEqual([40]);
    // What is on its way when the limit comes cannot be held back; concurrency 2 leaves room for one.
    expect(early.length).toBeLessThanOrEqual(1);
  });

  it('keeps no timer behind a run that is interrupted meanwhile', async () => {
    const controller = new AbortController();
    const target = scriptedTarget(() => {
      throw broken('target_rate_limited', 60_000);
    });
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    const run = holdTasks(target, [task('a', ['one'])], {
      signal: controller.signal,
      observer: { targetPaused: () => void setImmediate(() => controller.abort(new Error('interrupted'))) },
    });
    expect(await run).toMatchObject({ interrupted: true });
    expect(timers()).toBeLessThanOrEqual(before);
  });

  it('for ever is down in the end', async () => {
    const target = scriptedTarget(() => {
      throw broken('target_rate_limited', 0);
    });
    const tasks = Array.from({ length: 50 }, (_, index) => task(`d${index}`, ['one']));
    const { targetDown, dialogues } = await holdTasks(target, tasks, { concurrency: 4 });
    expect(targetDown?.code).toBe('target_rate_limited');
    // Ten waves, none wider than the concurrency.
    expect(target.said.length).toBeLessThanOrEqual(40);
    expect(dialogues.filter(({ trials }) => trials[0]?.status === 'not_held').length).toBeGreaterThanOrEqual(10);
    expect(dialogues.every(({ outcome }) => outcome === 'ungraded')).toBe(true);
  });
});

describe('a run', () => {
  it('stops asking a target that died', async () => {
    const target = scriptedTarget((_, count) => {
      if (count > 10) throw broken('target_refused');
      return 'Fine.';
    });
    const tasks = Array.from({ length: 40 }, (_, index) => task(`d${index}`, ['one']));
    const { targetDown, dialogues } = await holdTasks(target, tasks);
    expect(targetDown?.code).toBe('target_refused');
    expect(target.said.length).toBe(15);
    expect(dialogues.filter(({ outcome }) => outcome === 'pass')).toHaveLength(10);
  });

  it('ends in order when an observer throws: nothing new is said', async () => {
    const target = scriptedTarget(() => 'Fine.');
    const tasks = Array.from({ length: 40 }, (_, index) => task(`d${index}`, ['one', 'two']));
    const full = new Error('disk full');
    const observer = {
      turnEnded() {
        if (target.said.length >= 5) throw full;
      },
    };
    await expect(holdTasks(target, tasks, { concurrency: 2, observer })).rejects.toBe(full);
    const saidThen = target.said.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(target.said.length).toBe(saidThen);
    expect(saidThen).toBeLessThan(9);
  });
});

describe('a lockstep', () => {
  it.each<[name: string, lockstep: string | undefined, rounds: readonly string[]]>([
    ['says each turn at once', 'g/1', ['1', '1', '2', '2', '3', '3']],
    ['is none where nobody asks for it', undefined, ['1', '2', '3', '1', '2', '3']],
  ])('%s', async (_, lockstep, rounds) => {
    const target = scriptedTarget(() => 'Fine.');
    const tasks = ['a', 'b'].map((id) => task(id, ['turn 1', 'turn 2', 'turn 3']));
    const plan = tasks.map(({ dialogue }) => ({
      ...{ suite: 's', dialogue: dialogue.id, number: 1, variant: null },
      ...(lockstep === undefined ? {} : { lockstep }),
    }));
    const options = { target, grading: gradeHere(GRADERS), signal: new AbortController().signal, observer: {} };
    await holdAll(plan, tasks, { ...options, concurrency: 1 });
    expect(target.said.map(({ text }) => text.slice(-1))).toEqual(rounds);
  });
});

/** What was said once no more is. */
async function settledAt({ said }: ReturnType<typeof scriptedTarget>): Promise<number> {
  for (let before = -1; before !== said.length; await new Promise((over) => setTimeout(over, 30))) before = said.length;
  return said.length;
}

describe('verdicts that come later than the replies', () => {
  it.each<[turns: number, waiting: number]>([
    [1, 1024],
    [4, 750],
    [20, 150],
    [50, 60],
    [200, 32],
  ])('of conversations of %i turns let %i wait, and lose none', async (turns, waiting) => {
    const target = scriptedTarget(() => 'Fine.');
    const count = waiting + 40;
    const says = Array.from({ length: turns }, (_, n) => `turn ${n}`);
    const tasks = Array.from({ length: count }, (_, n) => task(`d-${n}`, says));
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const atOnce = gradeHere([]);
    const grading = {
      ...atOnce,
      one: (...args: Parameters<typeof atOnce.one>) => released.then(() => atOnce.one(...args)),
    };
    const run = holdTasks(target, tasks, { grading, concurrency: 8 });
    expect(await settledAt(target)).toBe((waiting + 8) * turns);
    release();
    expect((await run).dialogues).toHaveLength(count);
  });
});

describe('opinions that are slower than the bot', () => {
  it('hold the run up, so that a limited number of conversations waits in memory, and lose none', async () => {
    const target = scriptedTarget(() => 'Fine.');
    const tasks = Array.from({ length: 600 }, (_, n) => task(`d-${n}`, ['one']));
    const answers: (() => void)[] = [];
    const opinions = { on: () => new Promise<[]>((give) => answers.push(() => give([]))) };
    const grading = gradeHere([]);
    const run = holdTasks(target, tasks, { opinions, grading, concurrency: 8 });
    const settled = () => settledAt(target);
    const first = await settled();
    // As many as may wait, the one that each lane holds back, and what is just being held.
    expect(first).toBeGreaterThanOrEqual(256);
    expect(first).toBeLessThanOrEqual(256 + 32 + 2 * 8);
    for (const answer of answers.splice(0, 50)) answer();
    expect((await settled()) - first).toBeLessThanOrEqual(50);
    const release = setInterval(() => {
      for (const answer of answers.splice(0)) answer();
    }, 1);
    const { dialogues } = await run;
    clearInterval(release);
    expect(dialogues).toHaveLength(600);
    expect(target.said).toHaveLength(600);
  });

  it('are waited for no longer when the run is interrupted', async () => {
    const controller = new AbortController();
    const target = scriptedTarget(() => 'Fine.');
    const tasks = Array.from({ length: 400 }, (_, n) => task(`d-${n}`, ['one']));
    let asked = 0;
    const on = (_: unknown, signal: AbortSignal) => {
      asked += 1;
      return new Promise<[]>((_give, refuse) => {
        if (signal.aborted) refuse(signal.reason);
        signal.addEventListener('abort', () => refuse(signal.reason));
      });
    };
    const run = holdTasks(target, tasks, { opinions: { on }, grading: gradeHere([]), signal: controller.signal });
    while (asked < 256) await new Promise((over) => setTimeout(over, 5));
    controller.abort(new Error('interrupted'));
    expect(await run).toMatchObject({ interrupted: true });
  });
});
