import { expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import type { Target } from '../target/port.js';
import { runSuites } from './run-suites.js';

const SUITE = `suite: greetings
language: en
dialogues:
  - id: open
    turns:
      - says: Are you a robot?
        expect: { discloses: ai }
  - id: hours
    turns:
      - says: Until when are you open?
        expect: { states: [8 pm] }
`;

/** A bot that lives in the same process. */
function ownTarget(answer: (text: string) => string): Target & { closed: number } {
  const target = {
    name: 'own',
    handoffSignal: false,
    closed: 0,
    open: async () => ({
      say: async (text: string) => ({
        reply: { messages: [answer(text)], cards: [], signals: {} },
        timing: { first_byte_ms: 1, total_ms: 2 },
      }),
      close: async () => {},
    }),
    close: async () => {
      target.closed += 1;
    },
  };
  return target;
}

it('holds suites with a target of its own, stores them, and returns what was held', async () => {
  const cwd = tempFolder({ 'suites/greetings.yaml': SUITE });
  const target = ownTarget((text) => (text.startsWith('Are') ? 'Yes, I am a virtual assistant.' : 'Until 6 pm.'));
  const heard: string[] = [];
  const held = await runSuites([], {
    cwd,
    target,
    onDialogue: ({ dialogue, outcome }) => heard.push(`${dialogue.id} ${outcome}`),
  });
  expect(held.run).toMatchObject({ target: 'own', status: 'finished', passed: 1, failed: 1 });
  expect(held.dialogues.map(({ dialogue, outcome }) => [dialogue.id, outcome])).toEqual([
    ['open', 'pass'],
    ['hours', 'fail'],
  ]);
  expect(heard.sort()).toEqual(['hours fail', 'open pass']);
  const wrong = held.dialogues[1]?.trials[0]?.verdicts.find(({ outcome }) => outcome === 'fail');
  expect(wrong).toMatchObject({ grader: 'accuracy', turn: 1 });
  // Its owner closes it.
  expect(target.closed).toBe(0);
  const again = await runSuites('suites', { cwd, target, only: ['open'], graders: ['disclosure'] });
  expect(again.dialogues).toHaveLength(1);
  expect(again.run.id).not.toBe(held.run.id);
});

it('sends nothing when a suite is wrong, and says where', async () => {
  const cwd = tempFolder({ 'suites/greetings.yaml': SUITE.replace('discloses', 'disclose') });
  const target = ownTarget(() => {
    throw new Error('asked');
  });
  await expect(runSuites([], { cwd, target })).rejects.toThrow(saying(/suites\/greetings\.yaml:7:\d+.*disclose/s));
});

it('ends in order when it is told to', async () => {
  const cwd = tempFolder({ 'suites/greetings.yaml': SUITE });
  const stop = new AbortController();
  const target = ownTarget(() => {
    stop.abort();
    return 'Hello.';
  });
  const { run } = await runSuites([], { cwd, target, concurrency: 1, signal: stop.signal });
  expect(run.status).toBe('interrupted');
});
