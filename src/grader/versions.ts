// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '1f33ba50b02e',
  disclosure: 'bc8bb3fd7f49',
  escalation: '058140e339d0',
  privacy: '6ec71a0f76b5',
  consistency: '624a3809a6eb',
  empathy: 'f18906630459',
  latency: '2042b7f2d82d',
  data_minimisation: '46b260fad376',
};
