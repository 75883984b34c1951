// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '597eccebc713',
  disclosure: '11254cb6fe19',
  escalation: '3a1041791e46',
  privacy: 'bfa45f33594d',
  consistency: '07e1b501d3e7',
  empathy: '9557a0340b2d',
  latency: '429366b447fc',
};
