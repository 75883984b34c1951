// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'db9d77042e6d',
  disclosure: '13b739698e69',
  escalation: 'd7ef0ecc152a',
  privacy: 'c67ce795a36c',
  consistency: 'e800e07aa39d',
  empathy: '7a11b8dba8f7',
  latency: '101dd1dda7e4',
  data_minimisation: '8fad187a63bd',
};
