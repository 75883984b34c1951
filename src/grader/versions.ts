// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'f6be357d259a',
  disclosure: '204073dbc5a8',
  escalation: '6f201ff9fef2',
  privacy: 'f85c0515841f',
  consistency: '745de7f33821',
  empathy: 'cede209188b6',
  latency: 'e51433f25dc3',
};
