// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'c9a4823310a2',
  disclosure: '64abaa3c73c6',
  escalation: '92a60b40a58e',
  privacy: '9095e8d3d359',
  consistency: 'e432e06ec800',
  empathy: '6a73f743d5b4',
  latency: '7b601e02d931',
  data_minimisation: '09996cbe81f7',
};
