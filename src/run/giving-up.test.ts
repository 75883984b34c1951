import { describe, expect, it } from 'vitest';
import { holdAll } from '../../scripts/hold-all.js';
import { scriptedTarget } from '../../scripts/scripted-target.js';
import { EMPTY_DATASET } from '../domain/dataset.js';
import { TargetError, type TargetErrorCode } from '../domain/errors.js';
import { trialId } from '../domain/trial.js';
import type { Target } from '../target/port.js';
import type { DialogueTask } from './collect.js';
import { gradeHere } from './grade-here.js';
import type { HoldOptions } from './hold.js';

const broken = (code: TargetErrorCode) => new TargetError(code, `broke: ${code}`);

function task(id: string, says: readonly string[]): DialogueTask {
  const turns = says.map((text) => ({ says: text, paraphrases: [], expect: {} }));
  const dialogue = { id, language: 'en', answers: {}, turns };
  return { suite: 's', dialogue, dataset: EMPTY_DATASET, contentHash: id };
}

async function holdTasks(target: Target, tasks: readonly DialogueTask[], options: Partial<HoldOptions> = {}) {
  const plan = tasks.map(({ dialogue }) => ({ suite: 's', dialogue: dialogue.id, number: 1, variant: null }));
  const defaults = { grading: gradeHere([]), concurrency: 1, signal: new AbortController().signal, observer: {} };
  return holdAll(plan, tasks, { target, ...defaults, ...options });
}

describe('a run that gives its target up', () => {
  /** A target of many dialogues that answers a few times, then fails for good; each request takes its time. */
  async function dying(code: TargetErrorCode, answers: number) {
    let down = Number.POSITIVE_INFINITY;
    let failures = 0;
    const target = scriptedTarget(async (_, count) => {
      await new Promise((over) => setTimeout(over, 1 + (count % 7)));
      if (count <= answers) return 'Fine.';
      failures += 1;
      throw broken(code);
    });
    const tasks = Array.from({ length: 600 }, (_, index) => task(`d${index}`, ['one', 'two', 'three']));
    const observer = {
      targetDown() {
        down = target.said.length;
      },
    };
    const held = await holdTasks(target, tasks, { concurrency: 64, observer });
    return { ...held, failures, after: target.said.length - down };
  }

  it.each<[code: TargetErrorCode, answers: number, most: number]>([
    ['target_unauthorized', 0, 3],
    ['target_http_status', 0, 10],
    ['target_bad_reply', 0, 10],
    ['target_unauthorized', 100, 5],
    ['target_reset', 100, 6],
    ['target_http_status', 100, 25],
    ['target_bad_reply', 100, 25],
  ])('tries out by one conversation at a time whether it is dead: %s after %i answers', async (code, answers, most) => {
    const { dialogues, targetDown, failures, after } = await dying(code, answers);
    expect(targetDown?.code).toBe(code);
    // What was on its way when the first failures came (and, once more, when the last answer came behind them), then as
    // many as the breaker wants to see; nothing after that.
    expect(failures).toBeLessThanOrEqual((answers === 0 ? 1 : 2) * 64 + 8 + most);
    expect(after).toBe(0);
    const trials = dialogues.flatMap((one) => one.trials);
    expect(trials).toHaveLength(600);
    const cut = trials.filter(({ transcript }) => transcript.turns.at(-1)?.error?.code === 'target_given_up');
    expect(trials.filter(({ status }) => status === 'not_held').every((one) => cut.includes(one))).toBe(true);
    expect(cut.length).toBeGreaterThan(400);
    expect(cut.every(({ outcome, verdicts }) => outcome === 'ungraded' && verdicts.length === 0)).toBe(true);
    expect(cut[0]?.transcript.turns.at(-1)?.error?.message).toContain(`broke: ${code}`);
  });

  it('asks a target that recovers by all conversations again', async () => {
    let failures = 0;
    const target = scriptedTarget(async (_, count) => {
      await new Promise((over) => setTimeout(over, 1 + (count % 3)));
      if (count <= 20 || failures >= 20) return 'Fine.';
      failures += 1;
      throw broken('target_http_status');
    });
    const tasks = Array.from({ length: 100 }, (_, index) => task(`d${index}`, ['one', 'two']));
    const { targetDown, dialogues } = await holdTasks(target, tasks, { concurrency: 8 });
    expect(targetDown).toBeNull();
    expect(dialogues.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThanOrEqual(80);
  });

  it('counts what was not held as no attempt when it is resumed', async () => {
    const target = scriptedTarget(() => {
      throw broken('target_refused');
    });
    const tasks = ['a', 'b'].map((id) => task(id, ['one']));
    const { dialogues } = await holdTasks(target, tasks);
    const unheld = dialogues[1]?.trials[0];
    expect(unheld).toMatchObject({
      status: 'not_held',
      transcript: { turns: [{ error: { code: 'target_given_up' } }] },
    });
    if (unheld === undefined) return;
    const planned = { suite: 's', dialogue: 'b', number: 1, variant: null };
    const resumed = { dialogues: [], trials: new Map([[trialId(planned), unheld]]) };
    const again = await holdTasks(
      scriptedTarget(() => 'Fine.'),
      tasks.slice(1),
      { resumed },
    );
    const trial = again.dialogues[0]?.trials[0];
    expect(trial).toMatchObject({ status: 'finished', outcome: 'pass' });
    expect(trial).not.toHaveProperty('attempts');
  });
});
