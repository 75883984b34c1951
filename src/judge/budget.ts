import type { Usage } from './chat.js';

/** What may be spent; absent = any. `cost` is in the currency of the price. */
export interface SpendLimit {
  readonly tokens?: number | undefined;
  readonly cost?: number | undefined;
}

/** Of a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
}

export interface Spent {
  /** Questions that were answered. */
  readonly calls: number;
  /** Questions that nobody answered. */
  readonly unanswered: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  /** Null without a price. */
  readonly cost: number | null;
  /** Whether some model did not tell its usage, so that the figures are reckoned from lengths. */
  readonly estimated: boolean;
}

/** Counts what is spent. Calls that are under way when a limit is reached are still counted past it. */
export interface Budget {
  add(usage: Usage): void;
  /** A question that nobody answered, which costs nothing that is known. */
  addUnanswered(): void;
  /** The limit that is reached, in words; null = go on. */
  reached(): string | null;
  spent(): Spent;
}

export function createBudget(limit: SpendLimit = {}, price: Price | null = null): Budget {
  let calls = 0;
  let unanswered = 0;
  let input = 0;
  let output = 0;
  let estimated = false;
  const cost = () => (price === null ? null : (input * price.input + output * price.output) / 1e6);
  return {
    add(usage) {
      calls += 1;
      input += usage.input_tokens;
      output += usage.output_tokens;
      estimated ||= usage.estimated;
    },
    addUnanswered() {
      unanswered += 1;
    },
    reached() {
      const { tokens, cost: most } = limit;
      if (tokens !== undefined && input + output >= tokens) return `the limit of ${tokens} tokens is reached`;
      const money = cost();
      if (most !== undefined && money !== null && money >= most) return `the limit of ${most} is spent`;
      return null;
    },
    spent: () => ({ calls, unanswered, input_tokens: input, output_tokens: output, cost: cost(), estimated }),
  };
}
