// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '3f0bdc961bd2',
  disclosure: 'fa7317222817',
  escalation: '0e441369762e',
  privacy: 'a6ba92a14975',
  consistency: '94acabe3b5b5',
  empathy: 'ff7db2709a0c',
  latency: 'd885e2d5831b',
  data_minimisation: '6ce82349225e',
};
