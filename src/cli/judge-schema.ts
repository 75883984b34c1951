import { z } from 'zod';

/** A model that answers messages, in one of three ways to come by it. */
const openai = {
  type: z
    .literal('openai')
    .describe('Any server that speaks the protocol of OpenAI; needs the package @langchain/openai.'),
  url: z
    .string()
    .regex(/^https?:\/\//, 'an address such as http://127.0.0.1:11434/v1')
    .optional(),
  model: z.string().min(1),
  key: z.string().min(1).optional().describe('API key, best a variable of the environment.'),
};
const module = {
  module: z
    .string()
    .min(1)
    .describe('File, relative to this one, whose default export is a LangChain chat model or gives one.'),
};
const packaged = {
  package: z.string().min(1).describe('A package of LangChain, such as @langchain/anthropic.'),
  export: z.string().min(1).describe('The class of the chat model, such as ChatAnthropic.'),
  options: z.record(z.string(), z.unknown()).optional().describe('What the class is made with.'),
};

const asking = {
  temperature: z.number().min(0).max(2).optional().describe('Default 0; left to the model where a module gives it.'),
  timeout: z.number().positive().optional().describe('Seconds that an answer may take; default 60.'),
  retries: z.number().int().min(0).max(10).optional().describe('Times that a failed call is tried again; default 2.'),
};

const MODEL_EXPECTED = '`type: openai` with `model`, or `module`, or `package` with `export`';

const spending = {
  limit: z
    .strictObject({ tokens: z.number().int().positive().optional(), cost: z.number().positive().optional() })
    .optional()
    .describe('What one command may spend: tokens in all, or money by `price`. Past it, the rest is ungraded.'),
  price: z
    .strictObject({ input: z.number().min(0), output: z.number().min(0) })
    .optional()
    .describe('Price of a million tokens, in the currency of limit.cost.'),
};

interface Spending {
  readonly limit?: { readonly cost?: number | undefined } | undefined;
  readonly price?: unknown;
}

/** Money can be limited only where a price is known. */
const priced = ({ limit, price }: Spending) => limit?.cost === undefined || price !== undefined;
const PRICE_EXPECTED = { message: '`price` beside `limit.cost`', path: ['limit'] };

const judging = {
  ...asking,
  ...spending,
  votes: z
    .number()
    .int()
    .min(1)
    .max(15)
    .optional()
    .describe('Answers asked for each rubric; more than half must agree. Default 1.'),
  concurrency: z
    .number()
    .int()
    .min(1)
    .max(64)
    .optional()
    .describe('Questions that wait for an answer at the same time; default 4.'),
  floor: z
    .number()
    .min(-1)
    .max(1)
    .optional()
    .describe('Kappa that the judge must reach in calibrate --judge to count; default 0.6.'),
};

/** `judge:` of `testkunde.yaml`. It has no flags: who judges is a matter of a file that is reviewed. */
export const judgeSchema = z
  .union(
    [
      z.strictObject({ ...openai, ...judging }),
      z.strictObject({ ...module, ...judging }),
      z.strictObject({ ...packaged, ...judging }),
    ],
    MODEL_EXPECTED,
  )
  .refine(priced, PRICE_EXPECTED)
  .describe('The LLM that judges `judge:` of suites.');

export type WrittenJudge = z.infer<typeof judgeSchema>;

/** `customer_model:` of `testkunde.yaml`: the model part of `judge:`, and what it may spend. */
export const customerModelSchema = z
  .union(
    [
      z.strictObject({ ...openai, ...asking, ...spending }),
      z.strictObject({ ...module, ...asking, ...spending }),
      z.strictObject({ ...packaged, ...asking, ...spending }),
    ],
    MODEL_EXPECTED,
  )
  .refine(priced, PRICE_EXPECTED)
  .describe("The LLM that speaks for simulated customers; left out, the judge's model does.");

export type WrittenCustomerModel = z.infer<typeof customerModelSchema>;
