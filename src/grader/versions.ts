// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'acb0c9c3523b',
  disclosure: '0a9c7ef2c01e',
  escalation: '9912e59b6832',
  privacy: '1402c2a11743',
  consistency: 'a1986074e7cd',
  empathy: '44e9c5cf19c5',
  latency: 'dfada890c494',
  data_minimisation: 'b70692b7a7f7',
};
