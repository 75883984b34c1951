// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'a3a4ef1777d3',
  disclosure: 'f5b4b923eaba',
  escalation: '8841d90ec427',
  privacy: '644e5717409d',
  consistency: '7f9ad8d1b507',
  empathy: 'c88e680c022f',
  latency: '09f175ee4800',
  data_minimisation: 'f0db30cad4e6',
};
