import type { CustomerVoice } from '../domain/customer-voice.js';
import type { Dialogue } from '../domain/dialogue.js';
import { InputError } from '../domain/errors.js';
import { inert } from '../domain/inert.js';
import { type Budget, createBudget } from '../judge/budget.js';
import { createVoice, noEnds } from '../judge/customer.js';
import { openChatModel } from '../judge/langchain.js';
import { readCustomerPrompt } from '../judge/prompt.js';
import type { LoadedConfig } from './config.js';
import { hiding } from './redact.js';
import { keepQuiet } from './second-opinions.js';

/** The simulated customers of one command. */
export interface OpenedCustomers {
  readonly voice: CustomerVoice;
  /** What the judge and they spend together; undefined when they have a model of their own. */
  readonly budget: Budget | undefined;
  /** How their conversations ended, for people. */
  endsText(): string;
}

/** Opens the model that speaks for simulated customers. Throws InputError when there is none. Asks nothing yet. */
export async function openCustomers(
  wanted: Dialogue,
  { config, root, secrets }: LoadedConfig,
): Promise<OpenedCustomers> {
  const { customer_model: own } = config;
  const settings = own ?? config.judge;
  if (settings === undefined) {
    const where = wanted.place === undefined ? '' : `${wanted.place.file}:${wanted.place.line}: `;
    throw new InputError(
      'config',
      `${where}\`customer:\` needs a model to speak for it, and there is none in testkunde.yaml`,
      'name one below `customer_model:` or `judge:` (docs/customers.md)',
    );
  }
  keepQuiet();
  const setting = own === undefined ? '`judge:`' : '`customer_model:`';
  const model = await openChatModel(settings, root, setting);
  const budget = createBudget(settings.limit, settings.price ?? null);
  const ends = noEnds();
  const hide = hiding(secrets) ?? ((text: string) => text);
  const prompt = readCustomerPrompt();
  const voice = createVoice({ model, prompt, budget, setting, hide, ends });
  return {
    voice,
    budget: own === undefined ? budget : undefined,
    endsText() {
      const { input_tokens, output_tokens, cost } = budget.spent();
      const money = cost === null ? '' : `, cost ${cost.toFixed(4)}`;
      const ended = `${ends.goal} reached their goal, ${ends['gave up']} gave up, ${ends.limit} came to their limit, ${ends.failed} failed`;
      return `simulated customers (${inert(model.name)};${prompt.name}): ${ended}; ${input_tokens} tokens in, ${output_tokens} out${money}${own === undefined ? ' (with the judge)' : ''}\n`;
    },
  };
}
