import { has, type Token, WordKind } from './token.js';

/** Bots that are known by name, in every language; who says not to be one of them may be a machine all the same. */
export const PRODUCTS: readonly string[] = ['chatgpt', 'gpt'];

/** Whether words name a machine only by a product's name: "I'm not ChatGPT". */
export function namesProductOnly(tokens: readonly Token[]): boolean {
  const machines = tokens.filter((token) => has(token, WordKind.machineNoun));
  return machines.length > 0 && machines.every((token) => has(token, WordKind.products));
}
