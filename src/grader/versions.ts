// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'cda5a8138859',
  disclosure: '89f038414f54',
  escalation: 'deca2efe7bf2',
  privacy: '045d57413112',
  consistency: '2f6e8c00ac4b',
  empathy: '8824a0b3506f',
  latency: 'a748d5f04350',
  data_minimisation: 'cdee13435c9b',
};
