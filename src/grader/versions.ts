// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'd970aed0280b',
  disclosure: 'cb01d9511497',
  escalation: '3e1c64adcbb7',
  privacy: '5957b12b9c59',
  consistency: 'e92665895946',
  empathy: 'e700c1d04eed',
  latency: '33836270b893',
};
