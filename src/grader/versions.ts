// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '9bf5f4f2360e',
  disclosure: 'cb01d9511497',
  escalation: '0eb15e7a3a2d',
  privacy: '8b9078dcdbe3',
  consistency: 'ad8cde5c3491',
  empathy: 'e700c1d04eed',
  latency: '33836270b893',
};
