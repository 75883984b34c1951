import { describe, expect, it } from 'vitest';
import { testIo } from '../../scripts/test-io.js';
import type { TrialStatus } from '../domain/trial.js';
import { createProgress } from './progress.js';

/** What is said of ten dialogues, each of one trial that ended so. */
function told(statuses: readonly TrialStatus[], isTTY = false): string {
  const io = testIo('/', { isTTY });
  const progress = createProgress(10, io, () => 0);
  for (const status of statuses)
    progress.dialogueEnded({ outcome: status === 'finished' ? 'pass' : 'ungraded', trials: [{ status }] });
  progress.end();
  return io.written.stderr;
}

const times = (count: number, status: TrialStatus) => Array.from({ length: count }, () => status);

describe('the progress of a run', () => {
  it.each<[what: string, statuses: readonly TrialStatus[], held: number]>([
    ['that was interrupted', [...times(3, 'finished'), ...times(2, 'interrupted'), ...times(5, 'not_held')], 3],
    ['whose target was given up on', [...times(4, 'finished'), ...times(2, 'error'), ...times(4, 'not_held')], 6],
    ['that broke before its end', times(2, 'finished'), 2],
  ])('%s counts what was held, and says so in the end', (_, statuses, held) => {
    const said = told(statuses);
    expect(said).not.toContain(`${held + 1} of 10`);
    expect(said.endsWith(`${held} of 10 dialogues were held\n`)).toBe(true);
    expect(told(statuses, true).endsWith(`${held} of 10 dialogues were held\n`)).toBe(true);
  });

  it('that was held whole ends with its last tenth, and counts what was held before', () => {
    const io = testIo('/');
    const progress = createProgress(2, io, () => 0);
    progress.dialogueEnded({ outcome: 'fail', trials: [] });
    progress.dialogueEnded({ outcome: 'pass', trials: [{ status: 'finished' }] });
    progress.end();
    expect(io.written.stderr).toBe('1 of 2 dialogues, 1 failing, 0 s left\n2 of 2 dialogues, 1 failing\n');
  });
});
