// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '22c60d394889',
  disclosure: 'cb3a917cea57',
  escalation: '9a31a1a23444',
  privacy: 'b746290e54af',
  consistency: '1851c9fd667c',
  empathy: '5cfc123f93e1',
  latency: '4ea331bc2226',
  data_minimisation: '577875f8193d',
};
