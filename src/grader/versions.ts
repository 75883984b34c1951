// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'e1c4e1450030',
  disclosure: '18d6604494b2',
  escalation: '2e9ee75b8dec',
  privacy: '660a5ee1a857',
  consistency: '9d8a007ba8d6',
  empathy: '67b958242495',
  latency: '8283a14b8d5a',
  data_minimisation: '664ba1939600',
};
