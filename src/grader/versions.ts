// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'c8177f75e67e',
  disclosure: 'c9fd846fe2dc',
  escalation: 'b679eab1bbbf',
  privacy: '02864b3bd117',
  consistency: '408725bb14f3',
  empathy: 'f7a27b4f8933',
  latency: '2ea17e0557d2',
  data_minimisation: '365e9c9d50b2',
};
