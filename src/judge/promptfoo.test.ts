import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { judgeStandIn } from '../../scripts/judge-stand-in.js';
import type { Assertion } from '../domain/dialogue.js';
import type { Gradable } from '../grader/grade.js';
import { openPromptfoo } from './promptfoo.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const SIGNAL = new AbortController().signal;

const folder = mkdtempSync(join(tmpdir(), 'testkunde-promptfoo-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

beforeAll(() => {
  // The library writes a settings file of its own: not into the home of whoever runs the tests.
  vi.stubEnv('PROMPTFOO_CONFIG_DIR', folder);
  vi.stubEnv('PROMPTFOO_DISABLE_TELEMETRY', '1');
  vi.stubEnv('PROMPTFOO_DISABLE_UPDATE', '1');
  vi.stubEnv('PROMPTFOO_LOG_TO_STDERR', 'true');
  vi.stubEnv('LOG_LEVEL', 'error');
});

function said(reply: string | null, assert: readonly Assertion[], total_ms: number | null = 50): Gradable {
  const customers = [{ id: 'C-1', fields: { id: 'C-1', orders: [{ eta: '3 March' }] } }];
  return {
    dialogue: {
      id: 'd',
      language: 'en',
      as: 'C-1',
      answers: {},
      turns: [{ says: 'Hi', paraphrases: [], expect: { assert } }],
    },
    dataset: { name: 'd', customers, facts: [], publicFields: [] },
    transcript: {
      turns: [
        {
          says: 'Hi',
          reply: reply === null ? null : { messages: [reply], cards: [], signals: {} },
          timing: total_ms === null ? null : { first_byte_ms: null, total_ms },
        },
      ],
      handoffSignal: false,
    },
  };
}

async function asserting(gradable: Gradable) {
  const opinion = await openPromptfoo([gradable.dialogue], { root: ROOT, hide: (text) => text, concurrency: 2 });
  const [verdict] = await opinion.judge(gradable, SIGNAL);
  return verdict;
}

const REPLY = 'It arrives on 3 March.';

describe("promptfoo's assertions", () => {
  it.each<[outcome: string, assertion: Assertion, reply?: string]>([
    ['pass', { type: 'contains', value: '3 March' }],
    ['fail', { type: 'contains', value: '4 March' }],
    ['pass', { type: 'icontains', value: 'IT ARRIVES' }],
    ['fail', { type: 'not-contains', value: '3 March' }],
    ['pass', { type: 'not-contains', value: '4 March' }],
    ['pass', { type: 'contains-any', value: ['x', 'arrives'] }],
    ['fail', { type: 'contains-all', value: ['x', 'arrives'] }],
    ['pass', { type: 'starts-with', value: 'It' }],
    ['pass', { type: 'equals', value: REPLY }],
    ['pass', { type: 'regex', value: '\\d+ March' }],
    ['fail', { type: 'not-regex', value: '\\d+ March' }],
    ['pass', { type: 'is-json' }, '{"eta":"2026-03-03"}'],
    ['fail', { type: 'is-json' }],
    ['pass', { type: 'contains-json' }, 'Here: {"eta":"2026-03-03"}'],
    ['pass', { type: 'levenshtein', value: 'It arrives on 4 March.', threshold: 2 }],
    ['fail', { type: 'levenshtein', value: 'Something else entirely', threshold: 2 }],
    ['pass', { type: 'rouge-n', value: 'It arrives on 3 March.', threshold: 0.9 }],
    ['pass', { type: 'word-count', value: { min: 3, max: 9 } }],
    ['pass', { type: 'latency', threshold: 100 }],
    ['fail', { type: 'latency', threshold: 10 }],
    ['pass', { type: 'javascript', value: 'output.includes("March")' }],
    ['fail', { type: 'javascript', value: 'output.length > 100' }],
    ['pass', { type: 'contains', value: '{{ orders[0].eta }}' }],
    ['pass', { type: 'javascript', value: 'context.vars.says === "Hi"' }],
    [
      'pass',
      {
        type: 'assert-set',
        threshold: 0.5,
        assert: [
          { type: 'contains', value: 'x' },
          { type: 'contains', value: '3' },
        ],
      },
    ],
    [
      'fail',
      {
        type: 'assert-set',
        assert: [
          { type: 'contains', value: 'x' },
          { type: 'contains', value: '3' },
        ],
      },
    ],
  ])('%s: %j', async (outcome, assertion, reply = REPLY) => {
    expect((await asserting(said(reply, [assertion])))?.outcome).toBe(outcome);
  });

  it.each<[Assertion]>([
    [{ type: 'javascript', value: 'nothing.there' }],
    [{ type: 'regex', value: '(' }],
    [{ type: 'contains' }],
  ])('that breaks judges nothing: %j', async (assertion) => {
    const verdict = await asserting(said(REPLY, [assertion]));
    expect(verdict).toMatchObject({ outcome: 'ungraded', score: null });
    expect(verdict?.reason).toContain('(assertion_failed)');
  });

  it('asks the model that it names itself, and judges nothing where that is down', async () => {
    const judge = await judgeStandIn((_, number) =>
      number === 1 ? JSON.stringify({ pass: false, score: 0.2, reason: 'curt' }) : { status: 400 },
    );
    const provider = { id: 'openai:chat:stand-in', config: { apiBaseUrl: judge.url, apiKey: 'k' } };
    const assertion = { type: 'llm-rubric', value: 'is polite', provider };
    const verdict = await asserting(said(REPLY, [assertion]));
    expect(verdict).toMatchObject({ outcome: 'fail', score: 0.2 });
    expect(verdict?.reason).toContain('curt');
    const down = await asserting(said(`${REPLY} Bye.`, [assertion]));
    expect(down).toMatchObject({ outcome: 'ungraded' });
    expect(down?.reason).toContain('(assertion_failed)');
  });

  it('make one verdict of a turn, that names what failed', async () => {
    const both = [
      { type: 'contains', value: '3 March' },
      { type: 'contains', value: 'sorry' },
    ];
    const verdict = await asserting(said(REPLY, both));
    expect(verdict).toMatchObject({ grader: 'promptfoo', turn: 1, outcome: 'fail', score: 0.5 });
    expect(verdict?.reason).toMatch(/^contains "sorry": /);
    expect(verdict?.version).toMatch(/^promptfoo@0\.\d+\.\d+$/);
  });

  it('have nothing to judge without a reply', async () => {
    expect(await asserting(said(null, [{ type: 'contains', value: 'x' }]))).toMatchObject({ outcome: 'ungraded' });
  });

  it('of an unknown name are refused', async () => {
    await expect(asserting(said(REPLY, [{ type: 'contians', value: 'x' }]))).rejects.toThrow(
      'promptfoo has no assertion `contians`',
    );
  });
});
