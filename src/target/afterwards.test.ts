import { expect, it } from 'vitest';
import { owedOf } from './afterwards.js';
import { createQuiet } from './quiet.js';

it.each<[what: string, firsts: readonly number[], owed_ms: number]>([
  ['nothing', [], 0],
  ['one reply', [900], 0],
  ['replies that took about as long', [900, 700, 1100], 0],
  ['one that came much sooner', [900, 40], 1350],
  ['one that came much sooner than a later one', [30, 40, 900], 1350],
  ['a first one that came sooner than all', [30, 900, 800], 0],
])('an answer may be owed after %s', (_, firsts, owed_ms) => {
  expect(owedOf(firsts)).toBe(owed_ms);
});

it('is waited for at the end of a conversation, until it did not come a few times', () => {
  const quiet = createQuiet(100, 5);
  quiet.wasWhole();
  expect([quiet.afterwards_ms(), quiet.afterwards_ms(1350), quiet.afterwards_ms(90_000)]).toEqual([500, 1350, 5000]);
  for (let time = 0; time < 5; time += 1) quiet.wasWhole(1350);
  expect(quiet.afterwards_ms(1350)).toBe(500);
  expect(quiet.owed_ms(1350)).toBe(0);
  quiet.wasLate(20);
  expect(quiet.afterwards_ms(1350)).toBe(1350);
  expect(createQuiet(0, 5).afterwards_ms(1350)).toBe(0);
});
