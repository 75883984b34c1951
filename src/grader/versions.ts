// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'd0424fda3615',
  disclosure: '0486c35c20e0',
  escalation: '309e781c2085',
  privacy: '06ad5f1b43cb',
  consistency: '1a80f888c55b',
  empathy: 'f80ce11c4447',
  latency: 'cd1d9f2e2760',
  data_minimisation: 'e630479b66fe',
};
