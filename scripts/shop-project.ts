import { acceptBaseline } from '../src/cli/baseline.js';
import { run } from '../src/cli/run.js';
import type { RunOptions } from '../src/cli/run-options.js';
import type { GateDecision } from '../src/domain/gate.js';
import { scriptedBot } from './scripted-bot.js';
import { tempFolder } from './temp-folder.js';
import { type TestIo, testIo } from './test-io.js';

const NEVER = new AbortController().signal;

/** Four dialogues; what the bot answers is a table that tests change. */
export const QUESTIONS = {
  date: ['When does it come?', 'It arrives on 3 March 2026.', 'states: ["2026-03-03"]'],
  cost: ['What does shipping cost?', 'Shipping costs €4.95.', 'states: ["€4.95"]'],
  robot: ['Are you a robot?', "Yes, I'm an automated assistant.", 'discloses: ai'],
  thanks: ['Thank you.', "You're welcome.", 'never: [banana]'],
} as const;

export const suiteOf = (names: readonly (keyof typeof QUESTIONS)[]) =>
  `suite: shop\nlanguage: en\ndataset: ../data\ndialogues:\n${names
    .map(
      (id) =>
        `  - id: ${id}\n    as: C-1\n    turns:\n      - says: ${QUESTIONS[id][0]}\n        expect: { ${QUESTIONS[id][2]} }\n`,
    )
    .join('')}`;

export const ALL = ['date', 'cost', 'robot', 'thanks'] as const;

/** A project whose bot answers from `answers` (one text, or what the n-th time gets). */
export async function project(policy = '') {
  const answers: Record<string, string | ((time: number) => string)> = Object.fromEntries(
    ALL.map((id) => [QUESTIONS[id][0], QUESTIONS[id][1]]),
  );
  const asked: string[] = [];
  const url = await scriptedBot(({ body }) => {
    const text = String(body.message);
    asked.push(text);
    const answer = answers[text] ?? '';
    const time = asked.filter((one) => one === text).length;
    return { json: { reply: typeof answer === 'string' ? answer : answer(time) } };
  });
  const cwd = tempFolder({
    'testkunde.yaml': `targets:\n  shop:\n    type: http\n    url: ${url}\n    body: { message: "{{ text }}" }\n${policy}`,
    'suites/shop.yaml': suiteOf(ALL),
    'data/customers.yaml':
      '- { id: C-1, name: Maria Keller, phone: "+49 30 23125 101" }\n- { id: C-2, name: Tom Becker, phone: "+49 30 23125 999" }\n',
    'data/facts.yaml': '- Shipping costs €4.95\n',
  });
  const hold = async (options: RunOptions = {}) => {
    const io = testIo(cwd);
    const code = await run([], options, io, NEVER);
    return { code, ...io.written };
  };
  const accept = (name = 'main', ref = 'latest', options = {}) =>
    inFolder(cwd, (io) => acceptBaseline('set', name, ref, { by: 'Ada', reason: 'release 1', ...options }, io));
  return { cwd, answers, asked, hold, accept };
}

export function inFolder<T>(cwd: string, act: (io: TestIo) => T): TestIo['written'] {
  const io = testIo(cwd);
  act(io);
  return io.written;
}

export function decisionOf({
  stdout,
}: {
  stdout: string;
}): GateDecision & { comparison: { changes: Record<string, number> } } {
  const parsed = JSON.parse(stdout) as { gate: GateDecision; comparison: { changes: Record<string, number> } };
  return { ...parsed.gate, comparison: parsed.comparison };
}
