// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'e9663c4d8845',
  disclosure: 'e02c3b6b3c9c',
  escalation: '6231295fcbb5',
  privacy: '0622cf9a682a',
  consistency: '5de2518df4ea',
  empathy: 'f8466261417c',
  latency: '4b3581d4d098',
  data_minimisation: '20046c748f32',
};
