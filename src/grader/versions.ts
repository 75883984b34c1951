// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '530e6920838e',
  disclosure: 'd766296d6c0e',
  escalation: '49214b362fdd',
  privacy: 'ae755f2ee3e5',
  consistency: '3be323d4b53a',
  empathy: '3a9735eba506',
  latency: 'd99aad49f173',
  data_minimisation: 'fc64c3b627cb',
};
