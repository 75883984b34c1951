// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'bcb46cce5677',
  disclosure: '594b2d7e91fd',
  escalation: '080e89b76248',
  privacy: '51dda3a33f7c',
  consistency: 'f42c62869c45',
  empathy: '1204c0b5cfb5',
  latency: 'a0c4fff7a04f',
};
