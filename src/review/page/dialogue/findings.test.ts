import { expect, test } from 'vitest';
import { failingRefs, findingsOf, passesOf } from './findings.js';
import { answer, detail, side, verdict } from './sample.test-cases.js';

const BEFORE = side([answer([1, 2, 3], [verdict('old'), verdict('both')]), answer([4], [])]);
const NOW = side([
  answer([1, 2], [verdict('both'), verdict('new', { turn: 3 }), verdict('leak', { hard: true, turn: 2 })]),
  answer([3, 4], [verdict('both'), verdict('leak', { hard: true, turn: 2 }), verdict('fine', { outcome: 'pass' })]),
]);

test('each finding once, what got worse first and the hard ones first among it', () => {
  const shown = findingsOf(detail(BEFORE, NOW)).map(
    ({ verdict, before, now, moved }) =>
      `${verdict.finding} ${before?.found}/${before?.trials} ${now?.found}/${now?.trials} ${moved}`,
  );
  expect(shown).toEqual(['leak 0/4 4/4 worse', 'both 3/4 4/4 worse', 'new 0/4 2/4 worse', 'old 3/4 0/4 better']);
});

test('of one side alone, nothing has moved', () => {
  expect(findingsOf(detail(null, NOW)).map(({ moved }) => moved)).toEqual(['same', 'same', 'same']);
  expect(findingsOf(detail(BEFORE, null)).map(({ moved }) => moved)).toEqual(['better', 'better']);
});

test('a judgement of the whole dialogue is about what fails now, by the first trial that shows it', () => {
  expect(failingRefs(detail(BEFORE, NOW)).map(({ finding, run, number }) => `${finding} ${run} ${number}`)).toEqual([
    'leak r 1',
    'both r 1',
    'new r 1',
  ]);
});

test('the same thing in two wordings is one finding with two verdicts to judge, open until both are judged', () => {
  const same = { reason: 'no date' };
  const review = { state: 'confirmed' as const, judgements: [] };
  const now = side([
    answer([1], [verdict('a', { ...same, review })]),
    answer([2], [verdict('b', same)]),
    answer([3], []),
  ]);
  const [finding, ...more] = findingsOf(detail(side([]), now));
  expect(more).toEqual([]);
  expect(finding?.refs.map((ref) => ref.finding)).toEqual(['a', 'b']);
  expect(finding?.now).toEqual({ found: 2, trials: 3 });
  expect(finding?.verdict.review).toBeNull();
});

test('what passes is that of the candidate; of a dialogue that was removed, that of the baseline', () => {
  const shown = (before: typeof NOW | null, now: typeof NOW | null) =>
    passesOf(detail(before, now)).map(({ verdict, refs, now: rate }) => [
      verdict.finding,
      refs.length,
      rate?.found ?? 0,
    ]);
  expect(shown(BEFORE, NOW)).toEqual([['fine', 1, 2]]);
  expect(shown(NOW, BEFORE)).toEqual([]);
  expect(shown(NOW, null)).toEqual([['fine', 1, 0]]);
});
