import { describe, expect, test } from 'vitest';
import { type Decision, overturnOf, reviewOf } from './review.js';

const judgements = (...made: readonly (readonly [Decision, by: string, second?: string])[]) =>
  made.map(([decision, by, second], index) => ({
    decision,
    by,
    second: second ?? null,
    reason: `because ${index}`,
    at: `2026-11-0${index + 1}T00:00:00.000Z`,
    run: 'r1',
  }));

describe.each([false, true])('hard: %s', (hard) => {
  test.each([
    ['nothing', [], null, null],
    ['confirmed', [['confirm', 'Ada']], 'confirmed', 'confirmed'],
    ['one person overturns', [['overturn', 'Ada']], 'overturned', 'awaits_second'],
    [
      'the same person twice, written otherwise',
      [
        ['overturn', 'Ada L'],
        ['overturn', ' ada  l '],
      ],
      'overturned',
      'awaits_second',
    ],
    [
      'two people, one by one',
      [
        ['overturn', 'Ada'],
        ['overturn', 'Grace'],
      ],
      'overturned',
      'overturned',
    ],
    ['two people at once', [['overturn', 'Ada', 'Grace']], 'overturned', 'overturned'],
    ['oneself as the second', [['overturn', 'Ada', 'ADA']], 'overturned', 'awaits_second'],
    [
      'taken back by a confirmation',
      [
        ['overturn', 'Ada', 'Grace'],
        ['confirm', 'Joan'],
      ],
      'confirmed',
      'confirmed',
    ],
    [
      'doubted afterwards',
      [
        ['overturn', 'Ada', 'Grace'],
        ['unsure', 'Joan'],
      ],
      'unsure',
      'unsure',
    ],
    [
      'begun anew after a doubt',
      [
        ['overturn', 'Ada'],
        ['unsure', 'Joan'],
        ['overturn', 'Grace'],
      ],
      'overturned',
      'awaits_second',
    ],
  ] as const)('%s', (_, made, soft, strict) => {
    expect(reviewOf(judgements(...made), hard)?.state ?? null).toBe(hard ? strict : soft);
  });
});

test('an overturned verdict tells both names, the newest reason and when', () => {
  const review = reviewOf(judgements(['confirm', 'Joan'], ['overturn', 'Ada'], ['overturn', 'Grace']), true);
  expect(review && overturnOf(review, 'fail')).toEqual({
    was: 'fail',
    by: 'Ada',
    second: 'Grace',
    reason: 'because 2',
    at: '2026-11-03T00:00:00.000Z',
  });
});

test('what still waits for a second name is not overturned', () => {
  const review = reviewOf(judgements(['overturn', 'Ada']), true);
  expect(review && overturnOf(review, 'fail')).toBeNull();
});
