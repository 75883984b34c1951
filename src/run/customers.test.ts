import { describe, expect, it } from 'vitest';
import { holdAll } from '../../scripts/hold-all.js';
import { TWO_CUSTOMERS } from '../../scripts/hold-tasks.js';
import { scriptedTarget } from '../../scripts/scripted-target.js';
import type { CustomerVoice, NextWords } from '../domain/customer-voice.js';
import type { Dialogue } from '../domain/dialogue.js';
import { GRADERS } from '../grader/index.js';
import type { DialogueTask } from './collect.js';
import { gradeHere } from './grade-here.js';
import type { HoldOptions } from './hold.js';

const DIALOGUE: Dialogue = {
  id: 'a',
  language: 'en',
  as: 'C-1',
  answers: {},
  turns: [],
  customer: { goal: 'Hear when it arrives', knows: [], givesUpAfter: 8 },
};

const TASK: DialogueTask = { suite: 's', dialogue: DIALOGUE, dataset: TWO_CUSTOMERS, contentHash: 'a' };

/** Says these words, one after the other. */
function voiceOf(...words: NextWords[]): CustomerVoice {
  return { next: async (_, turns) => words[turns.length] ?? { ends: 'goal' } };
}

async function held(voice: CustomerVoice | null, reply: (count: number) => string, trials = 1, more = {}) {
  const target = scriptedTarget((_, count) => reply(count));
  const plan = Array.from({ length: trials }, (_, index) => ({
    suite: 's',
    dialogue: 'a',
    number: index + 1,
    variant: null,
  }));
  const options: HoldOptions = {
    target,
    grading: gradeHere(GRADERS),
    concurrency: 1,
    signal: new AbortController().signal,
    observer: {},
    voice,
    ...more,
  };
  const { dialogues, targetDown } = await holdAll(plan, [TASK], options);
  return { dialogue: dialogues[0], trials: dialogues[0]?.trials ?? [], target, targetDown };
}

describe('a dialogue of a simulated customer', () => {
  it('is held until they end it, and its replies are judged', async () => {
    const voice = voiceOf({ says: 'Where is my parcel?' }, { says: 'Thanks, when exactly?' });
    const { trials, target } = await held(voice, () => 'It arrives on Friday.');
    expect(target.said.map(({ text }) => text)).toEqual(['Where is my parcel?', 'Thanks, when exactly?']);
    expect(trials).toMatchObject([{ status: 'finished', outcome: 'pass', transcript: { turns: [{}, {}] } }]);
    const judged = new Set(trials[0]?.verdicts.map(({ grader, turn }) => `${grader} ${turn}`));
    expect([...judged]).toEqual(expect.arrayContaining(['privacy 1', 'privacy 2', 'disclosure 2']));
  });

  it('fails by a leak, and by a cue of theirs that is not answered', async () => {
    const leak = await held(voiceOf({ says: 'Who else?' }), () => 'Tom Becker, tom.becker@example.org.');
    expect(leak.trials[0]?.outcome).toBe('fail');
    const asks = { says: 'I want to talk to a human being, now.' };
    const cue = await held(voiceOf(asks, { says: 'And?' }, { says: 'And?' }), () => 'Your parcel is on its way.');
    const failed = cue.trials[0]?.verdicts.filter(({ outcome }) => outcome === 'fail').map(({ grader }) => grader);
    expect(failed).toContain('escalation');
  });

  it('is ungraded by a fault of theirs, is not held again, and the target is not blamed', async () => {
    const voice = voiceOf({ says: 'Hello' }, { failed: 'role confusion: it speaks as the bot would' });
    const { dialogue, trials, target, targetDown } = await held(voice, () => 'Good morning.');
    expect(dialogue?.outcome).toBe('ungraded');
    expect(trials[0]?.transcript.turns[1]).toEqual({
      says: '',
      reply: null,
      timing: null,
      error: {
        code: 'customer_failed',
        message: 'the simulated customer failed, not the bot: role confusion: it speaks as the bot would',
      },
    });
    expect(trials[0]?.verdicts.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(trials[0]?.attempts).toBeUndefined();
    expect(target.sessions).toEqual({ opened: 1, closed: 1 });
    expect(targetDown).toBeNull();
  });

  it('is ungraded when nobody speaks for them', async () => {
    const { trials } = await held(null, () => 'Good morning.');
    expect(trials[0]).toMatchObject({
      outcome: 'ungraded',
      transcript: { turns: [{ error: { code: 'customer_failed' } }] },
    });
  });

  it('still fails by what the bot leaked before the fault', async () => {
    const voice = voiceOf({ says: 'Who else?' }, { failed: 'empty' });
    const { trials } = await held(voice, () => 'Tom Becker, tom.becker@example.org.');
    expect(trials[0]?.outcome).toBe('fail');
  });

  it('is not held against its other trials: each customer says something else', async () => {
    const { trials } = await held(voiceOf({ says: 'What does it cost?' }), (count) => `It costs ${count * 10} EUR.`, 2);
    expect(trials.map(({ outcome }) => outcome)).toEqual(['pass', 'pass']);
  });

  it('begins anew when it was cut off before, however little was said', async () => {
    const { trials } = await held(voiceOf({ says: 'Hello' }), () => 'Good morning.');
    const cut = { ...trials[0], status: 'interrupted', transcript: { turns: [], handoffSignal: false } };
    const resumed = { dialogues: [], trials: new Map([['s\na\n1\n', cut]]) };
    const again = await held(voiceOf({ says: 'Hello' }), () => 'Good morning.', 1, { resumed });
    expect(again.target.said).toHaveLength(1);
    expect(again.trials[0]?.status).toBe('finished');
  });
});
