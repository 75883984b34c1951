// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '48228949e828',
  disclosure: '4ac37ca61e8a',
  escalation: '10e7b9f7a1e9',
  privacy: 'd103c4438390',
  consistency: '51b569a9f146',
  empathy: '0066cfe3f33d',
  latency: '8ae748d717e8',
  data_minimisation: '451d6ccbae2f',
};
