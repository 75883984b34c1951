// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '04f80fd5cf43',
  disclosure: '7c7104ca871d',
  escalation: '6f201ff9fef2',
  privacy: 'f85c0515841f',
  consistency: '02feebf09357',
  empathy: '089acc56cf6a',
  latency: 'e51433f25dc3',
};
