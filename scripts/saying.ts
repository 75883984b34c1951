import { expect } from 'vitest';

/** For `toThrow`: an error with this in its message. Given the text itself, Vitest is content with a thrown `undefined`, too. */
export function saying(text: string | RegExp): unknown {
  const message = typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);
  return expect.objectContaining({ message });
}
