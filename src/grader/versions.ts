// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'f7b3e377697b',
  disclosure: 'ad3c6099b390',
  escalation: '20f6e2494a7b',
  privacy: 'a0df4a896f4a',
  consistency: 'c4c53c08ee84',
  empathy: 'b7b1e061964d',
  latency: '1e53cd224e93',
  data_minimisation: '105ad7d762ec',
};
