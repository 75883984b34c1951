import { expect, it } from 'vitest';
import { holdAll } from '../../scripts/hold-all.js';
import { scriptedTarget } from '../../scripts/scripted-target.js';
import { EMPTY_DATASET } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import { GRADERS } from '../grader/index.js';
import { gradeHere } from './grade-here.js';

/** Holds one dialogue, whose customer can tell an order number, with a bot that answers as `reply` says. */
async function heldWith(reply: (text: string) => string, turns: Dialogue['turns']) {
  const target = scriptedTarget(({ text }) => reply(text));
  const dialogue: Dialogue = { id: 'd', language: 'en', answers: { order_id: 'A-4711' }, turns };
  const plan = [{ suite: 's', dialogue: 'd', number: 1, variant: null }];
  const tasks = [{ suite: 's', dialogue, dataset: EMPTY_DATASET, contentHash: 'h' }];
  const options = { target, grading: gradeHere(GRADERS), concurrency: 1, signal: new AbortController().signal };
  const { dialogues } = await holdAll(plan, tasks, { ...options, observer: {} });
  const trial = dialogues[0]?.trials[0];
  if (trial === undefined) throw new Error('nothing was held');
  return { trial, said: target.said.map(({ text }) => text) };
}

const turn = (says: string, expect = {}) => ({ says, paraphrases: [], expect });

it('tells what the bot asks for, and goes on with the script', async () => {
  const reply = (text: string) => {
    if (text.startsWith('Where')) return "What's your order number?";
    return text === 'A-4711' ? 'It arrives on 3 March.' : 'You are welcome.';
  };
  const { trial, said } = await heldWith(reply, [turn('Where is it?', { states: ['3 March'] }), turn('Thanks!')]);
  expect(said).toEqual(['Where is it?', 'A-4711', 'Thanks!']);
  expect(trial).toMatchObject({ status: 'finished', outcome: 'pass' });
  expect(trial.transcript.turns).toMatchObject([
    {
      says: 'Where is it?',
      rounds: [{ names: ['order_id'], says: 'A-4711', after: 1 }],
      reply: { messages: ["What's your order number?", 'It arrives on 3 March.'] },
    },
    { says: 'Thanks!' },
  ]);
  expect(trial.transcript.turns[1]).not.toHaveProperty('rounds');
});

it('takes what the customer told for said: the bot may repeat it', async () => {
  const reply = (text: string) => (text === 'A-4711' ? 'A-4711 is on its way.' : 'Which order is it about?');
  const { trial } = await heldWith(reply, [turn('Where is it?', { grounded: true })]);
  expect(trial.outcome).toBe('pass');
});

it('gives a bot that asks over and over up, and lets it be judged', async () => {
  const { trial, said } = await heldWith(
    () => 'Please tell me your order number.',
    [turn('Where is it?', { states: ['3 March'] })],
  );
  expect(said).toEqual(['Where is it?', 'A-4711', 'A-4711']);
  expect(trial.outcome).toBe('fail');
});

it('ends a dialogue whose customer is asked for what it does not know, blaming nobody', async () => {
  const { trial, said } = await heldWith(
    () => 'May I have your date of birth, please?',
    [turn('Where is it?', { states: ['3 March'] }), turn('Then get me a person.', { escalates: true })],
  );
  expect(said).toEqual(['Where is it?']);
  expect(trial).toMatchObject({ status: 'error', outcome: 'ungraded' });
  expect(trial.transcript.turns).toMatchObject([
    { error: { code: 'answer_unknown', message: expect.stringContaining('date of birth') } },
  ]);
  const accuracy = trial.verdicts.find(({ grader }) => grader === 'accuracy');
  expect(accuracy).toMatchObject({ turn: 1, outcome: 'ungraded', reason: expect.stringContaining('date of birth') });
  // What always holds is judged on what was said.
  expect(trial.verdicts).toContainEqual(expect.objectContaining({ grader: 'privacy', turn: 1, outcome: 'pass' }));
});

it('judges a cue of the turn that it is at a loss in once, as ungraded', async () => {
  const angry = { ...turn('This is the third time. I have had enough!'), cue: 'anger' as const };
  const { trial } = await heldWith(() => 'May I have your date of birth, please?', [angry]);
  const escalations = trial.verdicts.filter(({ grader }) => grader === 'escalation');
  expect(escalations).toMatchObject([{ turn: 1, outcome: 'ungraded' }]);
});

it('blames a bot that asks for a secret', async () => {
  const { trial } = await heldWith(() => 'Please give me your password.', [turn('Where is it?')]);
  expect(trial.verdicts).toContainEqual(expect.objectContaining({ grader: 'data_minimisation', outcome: 'fail' }));
});
