// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '29955b394e8c',
  disclosure: '13c70f049cf7',
  escalation: '45287e44086d',
  privacy: '0914aa75d8fe',
  consistency: '22fefb88e6cf',
  empathy: '9201d184088b',
  latency: '49e9d1895c68',
  data_minimisation: '0e2e9db261f6',
};
