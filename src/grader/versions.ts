// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '0e8ad1a06df5',
  disclosure: '11254cb6fe19',
  escalation: '554565d53de9',
  privacy: 'e7b752a063e4',
  consistency: '07e1b501d3e7',
  empathy: '9557a0340b2d',
  latency: '429366b447fc',
};
