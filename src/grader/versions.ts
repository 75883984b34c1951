// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '166bae957745',
  disclosure: '8cf59ad74348',
  escalation: 'e78cd7a0781b',
  privacy: '5413b4a8162f',
  consistency: 'c0da1ae81891',
  empathy: 'e6f058aee9ac',
  latency: 'dfe3564097bb',
  data_minimisation: 'fd36ba1cb80f',
};
