// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '37db66acc86e',
  disclosure: 'b05769fdd5af',
  escalation: '0bd7590d1212',
  privacy: 'ff9147984ff4',
  consistency: '189a894a47fe',
  empathy: 'ec71fa0fd990',
  latency: '08a51ddd0b97',
};
