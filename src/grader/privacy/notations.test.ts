import { describe, expect, test } from 'vitest';
import { found, leaks, TABLE } from './leaks.test-cases.js';

/** The share of leaks that must be found, in each kind of value. */
const WANTED = 0.995;

describe('a value of another customer is found in whatever notation', () => {
  test.each(TABLE)('%s', { timeout: 300_000 }, (field, notations, pointed) => {
    const all = leaks(field, notations, pointed);
    const missed = all.filter((leak) => !found(leak)).map((leak) => `${leak.what}: ${leak.turn.reply}`);
    const share = 1 - missed.length / all.length;
    expect
      .soft(share, `${all.length} leaks; missed:\n${missed.slice(0, 400).join('\n')}`)
      .toBeGreaterThanOrEqual(WANTED);
  });
});
