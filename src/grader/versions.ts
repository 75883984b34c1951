// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'b70ec9f35713',
  disclosure: 'c0061f9694fa',
  escalation: '57ae9ec6b349',
  privacy: 'af64bdccfb87',
  consistency: 'e5cc5fbf697b',
  empathy: '30739876f765',
  latency: '871e08e44766',
  data_minimisation: '7ece6d481e27',
};
