// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'f7fe29782e5b',
  disclosure: '889efa86ed42',
  escalation: '78352f905dd4',
  privacy: '8de1ec3faf32',
  consistency: '977022afe4c4',
  empathy: '968dfd6e41bd',
  latency: '12824e6f82f9',
  data_minimisation: '824a92165c77',
};
