/** What the tests of the judge share: a conversation with rubrics, and a judge that asks a server. */
import type { Verdict } from '../domain/verdict.js';
import type { Gradable } from '../grader/grade.js';
import { createBudget } from './budget.js';
import { createJudge, type JudgeOptions } from './judge.js';
import { openChatModel } from './langchain.js';
import { readRubricPrompt } from './prompt.js';

const ROOT = new URL('../..', import.meta.url).pathname;

/** A conversation whose last turn has the rubrics. A reply of null = none came. */
export function spoken(replies: readonly (string | null)[], judge: readonly string[], language = 'en'): Gradable {
  const turns = replies.map((_, index) => ({
    says: 'Where is it?',
    paraphrases: [],
    expect: index === replies.length - 1 ? { judge } : {},
  }));
  return {
    dialogue: { id: 'd', language, answers: {}, turns },
    dataset: { name: 'none', customers: [], facts: [], publicFields: [] },
    transcript: {
      turns: replies.map((reply) => ({
        says: 'Where is it?',
        reply: reply === null ? null : { messages: [reply], cards: [], signals: {} },
        timing: null,
      })),
      handoffSignal: false,
    },
  };
}

type Wanted = Partial<JudgeOptions> & {
  readonly timeout?: number;
  readonly key?: string;
  readonly signal?: AbortSignal;
};

export async function judgeAt(url: string, { timeout, key, ...options }: Wanted = {}) {
  const settings = { type: 'openai', url, model: 'stand-in', key, timeout, retries: 0 } as const;
  return createJudge({
    model: await openChatModel(settings, ROOT, '`judge:`'),
    prompt: readRubricPrompt(),
    votes: 1,
    concurrency: 4,
    budget: createBudget(),
    cache: null,
    hide: (text) => text,
    counts: () => true,
    ...options,
  });
}

export async function judging(url: string, gradable: Gradable, wanted: Wanted = {}): Promise<readonly Verdict[]> {
  const judge = await judgeAt(url, wanted);
  return judge.judge(gradable, wanted.signal ?? new AbortController().signal);
}
