// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'ead83556cca7',
  disclosure: '69321b46c24d',
  escalation: 'af941a5d5b74',
  privacy: 'ff9147984ff4',
  consistency: '9a9a17c4aa5f',
  empathy: 'e0e8a0daa03c',
  latency: '08a51ddd0b97',
};
