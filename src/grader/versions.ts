// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'c3744fbb5fe8',
  disclosure: '918ab4e1193d',
  escalation: 'c3f1b5e8e90d',
  privacy: '5ee88a1df9cc',
  consistency: 'c2fb2d487c8d',
  empathy: 'd726fc409810',
  latency: '7df97e0d010b',
  data_minimisation: '64ffa92903f0',
};
