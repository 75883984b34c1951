// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '0c3e904ed4db',
  disclosure: 'a3fb7e728eff',
  escalation: 'cee93dab044b',
  privacy: 'e01f42c00e9d',
  consistency: '127e22a12655',
  empathy: '930d06d62246',
  latency: 'bd436340b0ed',
  data_minimisation: 'fa698bbbf070',
};
