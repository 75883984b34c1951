// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '850cea174d4b',
  disclosure: '2d08c39ae7b2',
  escalation: 'a391973440e0',
  privacy: 'fb1867f3a6d4',
  consistency: '69c42f135904',
  empathy: '95341d46dbba',
  latency: '1dd724f11647',
};
