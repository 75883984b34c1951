// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '2e72bd9a4252',
  disclosure: 'ae16d2d12f73',
  escalation: 'd81d28c4fc2f',
  privacy: '696dc79c86ef',
  consistency: 'bf3d03515ab8',
  empathy: '8735d07c1e7f',
  latency: '155cc93b3ed7',
  data_minimisation: '3708be8cab3e',
};
