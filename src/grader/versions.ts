// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'fdfbea9c68e9',
  disclosure: '72e2b7fe1751',
  escalation: '8faac76b2403',
  privacy: 'fcb13a25aaad',
  consistency: '1df744f05fce',
  empathy: 'fca25a8d2684',
  latency: '063e7578ad1a',
  data_minimisation: 'c5bdb1665148',
};
