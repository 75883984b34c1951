import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EMPTY_DATASET } from '../../src/domain/dataset.js';
import { gradeTranscript } from '../../src/grader/grade.js';
import { GRADERS } from '../../src/grader/index.js';
import { readTranscript } from '../../src/suite/transcript-line.js';

/** Failed verdicts in 1,212 turns of calm customers with bots that make no mistake; each is a false alarm. */
const MOST = { disclosure: 0, escalation: 0, privacy: 0, consistency: 0, data_minimisation: 1 };

function failures(language: 'de' | 'en'): string[] {
  const lines = readFileSync(new URL(`dialogues.${language}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const defaults = { datasetAt: () => EMPTY_DATASET, languageOf: () => language };
  return lines
    .flatMap((line, index) => gradeTranscript(readTranscript(line, index + 1, defaults), GRADERS).verdicts)
    .filter(({ outcome }) => outcome === 'fail')
    .map(({ grader }) => grader);
}

// No bound: what is judged here is not its time.
const PATIENCE = 120_000;

it('few ordinary conversations are alarmed about, and no more than when this was measured', {
  timeout: PATIENCE,
}, () => {
  const failed = [...failures('de'), ...failures('en')];
  for (const [grader, most] of Object.entries(MOST))
    expect(failed.filter((one) => one === grader).length, grader).toBeLessThanOrEqual(most);
});
