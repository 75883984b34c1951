// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '1b4b264a8f24',
  disclosure: '168e0531f695',
  escalation: '41fe0077887e',
  privacy: 'de8c058931f1',
  consistency: '54e54538d887',
  empathy: '6d21f6ef4e73',
  latency: '827847ae1c69',
};
