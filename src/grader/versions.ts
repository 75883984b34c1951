// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'a484d9de9a38',
  disclosure: 'c6f25ce5ac90',
  escalation: 'fff4aa3ebbab',
  privacy: '0fd807c1a73a',
  consistency: '3af3c3428043',
  empathy: 'e23efdc47a48',
  latency: '2657a78a4f1f',
  data_minimisation: '9f950dba71e4',
};
