// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '3a9da151cf90',
  disclosure: '81c3c285556c',
  escalation: '163baa167b4b',
  privacy: 'e8e05e921ea4',
  consistency: 'ff721303f617',
  empathy: 'd0ac042314d6',
  latency: 'ee6640ef6622',
};
