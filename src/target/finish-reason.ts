import { TargetError } from '../domain/errors.js';

/**
 * Why models stop before their answer is whole, in the words of those who serve them: OpenAI and Azure (length,
 * content_filter), Mistral (model_length), Anthropic (max_tokens, model_context_window_exceeded), Gemini (MAX_TOKENS,
 * SAFETY …), Bedrock (guardrail_intervened, content_filtered). Compared in lower case.
 */
const AT_THE_LIMIT = new Set([
  'length',
  'max_tokens',
  'max_output_tokens',
  'model_length',
  'model_context_window_exceeded',
]);
const FILTERED = new Set([
  'content_filter',
  'content_filtered',
  'guardrail_intervened',
  'safety',
  'recitation',
  'blocklist',
  'prohibited_content',
  'spii',
]);
/** Mistral and OpenRouter (error), DeepSeek (insufficient_system_resource). */
const FAILED = new Set(['error', 'insufficient_system_resource']);

/** What a model's own word for why it stopped says against its answer; null = the answer is whole. */
export function finishFault(reason: unknown): TargetError | null {
  if (typeof reason !== 'string') return null;
  const told = reason.toLowerCase();
  if (AT_THE_LIMIT.has(told))
    return new TargetError(
      'target_unfinished',
      `the answer is cut off at the limit of tokens (finish_reason ${told}): raise max_tokens, or have the bot say less`,
    );
  if (FILTERED.has(told))
    return new TargetError(
      'target_unfinished',
      `the answer is withheld by a content filter (finish_reason ${told}): see in the server's settings what it objects to`,
    );
  if (FAILED.has(told))
    return new TargetError('target_reported', `the model broke off by a failure of its own (finish_reason ${told})`);
  return null;
}

/** The same word in what LangChain keeps of an answer (`response_metadata`), whoever served the model. */
export function reasonIn(metadata: unknown): unknown {
  if (typeof metadata !== 'object' || metadata === null) return undefined;
  const { finish_reason, finishReason, stop_reason, stopReason } = metadata as Readonly<Record<string, unknown>>;
  return finish_reason ?? finishReason ?? stop_reason ?? stopReason;
}
