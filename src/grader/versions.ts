// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '15aeff5a858d',
  disclosure: '5dfd896609fb',
  escalation: '0eb15e7a3a2d',
  privacy: '8b9078dcdbe3',
  consistency: '7d9e81cc9c1d',
  empathy: '2ca4c8948c5a',
  latency: '33836270b893',
};
