// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '551c105dbbb6',
  disclosure: 'f0a9e6ba7f68',
  escalation: '0c97344df964',
  privacy: 'ce993d0148dd',
  consistency: '00ad22321f4d',
  empathy: '5109d485f098',
  latency: '54d854d3d394',
  data_minimisation: 'd41f6376bd8e',
};
