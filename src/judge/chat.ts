import type { JudgeErrorCode } from '../domain/errors.js';

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** What one answer took. */
export interface Usage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  /** Reckoned from the texts' lengths, since the model did not say. */
  readonly estimated: boolean;
}

export interface ChatAnswer {
  readonly text: string;
  readonly usage: Usage;
}

/** A model that answers messages. */
export interface ChatModel {
  /** Tells it from others in verdicts: no spaces, no secrets. */
  readonly name: string;
  /** Rejects with ChatError, or with the signal's reason when it is aborted. */
  ask(messages: readonly ChatMessage[], signal: AbortSignal): Promise<ChatAnswer>;
}

/** The model, or the way to it, failed. */
export class ChatError extends Error {
  override readonly name = 'ChatError';
  constructor(
    readonly code: JudgeErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** About four characters are a token: for models that do not tell their usage. */
const CHARACTERS_PER_TOKEN = 4;

export function estimatedUsage(messages: readonly ChatMessage[], answer: string): Usage {
  const asked = messages.reduce((sum, { content }) => sum + content.length, 0);
  return {
    input_tokens: Math.ceil(asked / CHARACTERS_PER_TOKEN),
    output_tokens: Math.ceil(answer.length / CHARACTERS_PER_TOKEN),
    estimated: true,
  };
}
