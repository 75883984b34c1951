// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'f47f2d35b05a',
  disclosure: '227cada79193',
  escalation: '2dfe983dd6b9',
  privacy: '546b52244591',
  consistency: '5bcf7e24f663',
  empathy: 'f79ef91404c8',
  latency: 'cd4ab189698b',
};
