import { expect, test } from 'vitest';
import type { Verdict } from '../domain/verdict.js';
import { findingOf } from './findings.js';

const verdict = (change: Partial<Verdict> = {}): Verdict => ({
  grader: 'accuracy',
  turn: 1,
  outcome: 'fail',
  score: 0,
  reason: 'says another date',
  evidence: [{ turn: 1, quote: '9 March', rule: 'never.asserted' }],
  hard: false,
  version: 'v1',
  ...change,
});
const quoting = (quote: string, rule = 'never.asserted') => verdict({ evidence: [{ turn: 1, quote, rule }] });
const REPLY = ['It comes on 9 March.'];

test.each<[what: string, same: boolean, other: Verdict, replies: (string | null)[]]>([
  ['another version and reason', true, verdict({ version: 'v2', reason: 'is wrong' }), REPLY],
  ['the same words in another reply', true, verdict(), ['Yes: 9 March!']],
  ['other spacing', true, quoting('9  March'), REPLY],
  ['the same words quoted twice', true, verdict({ evidence: [...verdict().evidence, ...verdict().evidence] }), REPLY],
  ['other words', false, quoting('10 March'), REPLY],
  ['more words', false, verdict({ evidence: [...verdict().evidence, { turn: 1, quote: 'x', rule: 'r' }] }), REPLY],
  ['another turn', false, verdict({ turn: 2 }), REPLY],
  ['another grader', false, verdict({ grader: 'privacy' }), REPLY],
  ['another outcome', false, verdict({ outcome: 'pass' }), REPLY],
])('an accusation and %s: the same finding is %s', (_, same, other, replies) => {
  expect(findingOf(other, replies) === findingOf(verdict(), REPLY)).toBe(same);
});

test.each<[what: string, one: Verdict]>([
  ['that misses something', quoting('Hello!', 'handover.none')],
  [
    'that misses one thing and accuses of another',
    verdict({
      evidence: [
        { turn: 1, quote: 'Hello!', rule: 'states.missing' },
        { turn: 1, quote: '9', rule: 'x' },
      ],
    }),
  ],
  ['without evidence', verdict({ evidence: [] })],
  ['that passes', verdict({ outcome: 'pass' })],
])('a verdict %s rests on the whole reply', (_, one) => {
  expect(findingOf(one, ['Hello! Bye.'])).toBe(findingOf(one, ['Hello!  Bye. ']));
  expect(findingOf(one, ['Hello! Bye.'])).not.toBe(findingOf(one, ['Hello! A colleague calls you.']));
});

test('a verdict on the whole dialogue that misses something rests on all replies', () => {
  const one = { ...quoting('Hello!', 'disclosure.missing'), turn: null };
  expect(findingOf(one, ['Hello!', 'Bye'])).not.toBe(findingOf(one, ['Hello!', null]));
});
