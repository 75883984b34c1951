import { expect, it } from 'vitest';
import { dialogue, run, trial } from '../gate/comparable.test-cases.js';
import { compareRuns } from '../gate/compare.js';
import { comparisonText } from './comparison.js';
import { styleFor } from './style.js';

it('shows replies of several messages on one line, with what moved', () => {
  const of = (reply: string | null) => [dialogue('x', '', { trials: [trial('pass', { replies: [reply] })] })];
  const text = (before: string, now: string | null) =>
    comparisonText(
      compareRuns({ name: null, baseline: [run('a', of(before))], candidate: run('b', of(now)) }),
      styleFor(false),
      { all: true },
    );
  expect(text('Hello.\nOn 3 March.', 'Hello.\nOn 4 March.')).toContain('      Hello. ⏎ On [-3 -]{+4 +}March.\n');
  expect(text('Hello.\nOn 3 March.', null)).toContain('      Hello. ⏎ On 3 March. → (no reply)\n');
});
