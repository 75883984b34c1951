// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'dddaa597224c',
  disclosure: '594983cc7fe2',
  escalation: 'd1449958cde8',
  privacy: '8f56536bb2a9',
  consistency: 'd916ff4a9d65',
  empathy: '7a3210b3a340',
  latency: '087f0cd12003',
  data_minimisation: '80d20d4bc033',
};
