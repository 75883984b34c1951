// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '2610c348feab',
  disclosure: '456cf8fb2e5e',
  escalation: '11a1bc464717',
  privacy: 'a96e8e3fe34d',
  consistency: 'a8ac2c0d156f',
  empathy: 'b1eb7856b26d',
  latency: 'b9a378325cde',
  data_minimisation: 'b816c44a7cfe',
};
