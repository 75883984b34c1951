// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '042e50fa6028',
  disclosure: 'a951d7a4758d',
  escalation: 'f88568220866',
  privacy: 'ae27b512ff92',
  consistency: 'd6c565a29cfb',
  empathy: 'bf2600acd5dd',
  latency: 'de9808974962',
  data_minimisation: 'bd120ff6646e',
};
