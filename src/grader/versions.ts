// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '039e1021353b',
  disclosure: '918ab4e1193d',
  escalation: 'c3f1b5e8e90d',
  privacy: '139e61b9c1a7',
  consistency: 'c2fb2d487c8d',
  empathy: 'd726fc409810',
  latency: '7df97e0d010b',
  data_minimisation: '5b665e12bc77',
};
