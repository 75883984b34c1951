import { z } from 'zod';
import type { CustomerEnd, CustomerVoice, NextWords } from '../domain/customer-voice.js';
import type { Dialogue, SimulatedCustomer } from '../domain/dialogue.js';
import type { Turn } from '../domain/transcript.js';
import type { Budget } from './budget.js';
import { ChatError, type ChatMessage, type ChatModel } from './chat.js';
import { faultOf } from './customer-faults.js';
import { conversationData, dataBlock, visibleJson } from './data-block.js';
import { type CustomerPrompt, filled } from './prompt.js';
import { jsonIn } from './vote.js';

/** How often simulated customers ended how. */
export type Ends = Record<CustomerEnd | 'failed', number>;

export function noEnds(): Ends {
  return { goal: 0, 'gave up': 0, limit: 0, failed: 0 };
}

export interface VoiceOptions {
  readonly model: ChatModel;
  readonly prompt: CustomerPrompt;
  readonly budget: Budget;
  /** Where the limit of the budget stands, for people. */
  readonly setting: string;
  /** Takes secrets out of what the model or its server says. */
  readonly hide: (text: string) => string;
  /** Is counted up. */
  readonly ends: Ends;
}

const LONGEST_WORDS = 4000;

const answerForm = z.object({ says: z.string().max(LONGEST_WORDS).nullish(), done: z.enum(['no', 'goal', 'give_up']) });

/** Simulated customers: asks a model what they say next. */
export function createVoice(options: VoiceOptions): CustomerVoice {
  return {
    async next(dialogue, turns, signal) {
      const next = await nextOf(dialogue, turns, options, signal);
      if ('ends' in next) options.ends[next.ends] += 1;
      if ('failed' in next) options.ends.failed += 1;
      return next;
    },
  };
}

async function nextOf(
  dialogue: Dialogue,
  turns: readonly Turn[],
  options: VoiceOptions,
  signal: AbortSignal,
): Promise<NextWords> {
  const { customer } = dialogue;
  if (customer === undefined) return { failed: `${dialogue.id} has no simulated customer` };
  if (turns.length >= customer.givesUpAfter) return { ends: 'limit' };
  try {
    return await askTwice(messagesOf(dialogue.language, customer, turns, options.prompt), turns, options, signal);
  } catch (error) {
    signal.throwIfAborted();
    const code = error instanceof ChatError ? error.code : 'judge_failed';
    return {
      failed: options.hide(
        `its model cannot be asked (${code}): ${error instanceof Error ? error.message : String(error)}`,
      ),
    };
  }
}

function messagesOf(
  language: string,
  { goal, persona = 'an ordinary customer', knows }: SimulatedCustomer,
  turns: readonly Turn[],
  prompt: CustomerPrompt,
): ChatMessage[] {
  const values = {
    goal: visibleJson(goal),
    persona: visibleJson(persona),
    knows: visibleJson(knows),
    language,
    data: dataBlock(conversationData({ turns, handoffSignal: false }, turns.length)),
  };
  return [
    { role: 'system', content: filled(prompt.system, values) },
    { role: 'user', content: filled(prompt.user, values) },
  ];
}

/** What the model says; an answer of another form, or without words, is asked for once more. */
async function askTwice(
  messages: readonly ChatMessage[],
  turns: readonly Turn[],
  { model, prompt, budget, setting }: VoiceOptions,
  signal: AbortSignal,
): Promise<NextWords> {
  let asked = messages;
  let why = '';
  for (let number = 0; number < 2; number += 1) {
    const reached = budget.reached();
    if (reached !== null) return { failed: `limit: ${reached} (${setting}); nothing more is asked` };
    const { text, usage } = await model.ask(asked, signal);
    budget.add(usage);
    const next = readAnswer(text, turns.length === 0);
    if (!('again' in next)) {
      const fault = 'says' in next ? faultOf(next.says, prompt) : null;
      return fault === null ? next : { failed: fault };
    }
    why = next.again;
    asked = [...messages, { role: 'assistant', content: text }, { role: 'user', content: prompt.again }];
  }
  return { failed: why };
}

function readAnswer(text: string, isFirst: boolean): NextWords | { readonly again: string } {
  const parsed = answerForm.safeParse(jsonIn(text));
  if (!parsed.success) return { again: 'malformed: two answers of another form than was asked for' };
  const { done, says } = parsed.data;
  if (done !== 'no' && !isFirst) return { ends: done === 'goal' ? 'goal' : 'gave up' };
  const words = (says ?? '').trim();
  return words === '' ? { again: 'empty: it twice had nothing to say, and did not end' } : { says: words };
}
