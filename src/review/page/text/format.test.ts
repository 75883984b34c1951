import { expect, test } from 'vitest';
import { ago, duration, percent, points } from './format.js';

test.each([
  [0, '0 ms'],
  [412.6, '413 ms'],
  [1234, '1.2 s'],
  [9960, '10 s'],
  [59_400, '59 s'],
  [60_000, '1 min'],
  [200_000, '3 min 20 s'],
  [7_300_000, '121 min'],
])('%d ms is %s', (ms, text) => expect(duration(ms, 'en')).toBe(text));

test.each([
  [1, '100%', '100\u00a0%'],
  [0.99996, '99.9%', '99,9\u00a0%'],
  [0.0004, '0.1%', '0,1\u00a0%'],
  [0.5, '50%', '50\u00a0%'],
  [0, '0%', '0\u00a0%'],
])('%d is %s', (share, en, de) => expect([percent(share, 'en'), percent(share, 'de')]).toEqual([en, de]));

test('a change has its sign', () => {
  expect([points(-0.116, 'en'), points(0.02, 'de'), points(0, 'en')]).toEqual(['-11.6', '+2', '0']);
});

test.each([
  ['2026-11-28T20:00:00Z', 'now'],
  ['2026-11-28T19:55:00Z', '5 minutes ago'],
  ['2026-11-28T17:00:00Z', '3 hours ago'],
  ['2026-11-27T20:00:00Z', 'yesterday'],
  ['no date', 'no date'],
])('%s is %s', (iso, text) => expect(ago(iso, Date.parse('2026-11-28T20:00:00Z'), 'en')).toBe(text));
