// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '17290b8198d7',
  disclosure: '4a1de5ce4759',
  escalation: '8431a522b60e',
  privacy: 'f492d88d0c45',
  consistency: 'cff17767bb29',
  empathy: '08d8dc210d07',
  latency: '5d2cf35d1df9',
  data_minimisation: '7f0c2346c728',
};
