// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '7a3f4dfd1107',
  disclosure: 'f7a4eefa35e4',
  escalation: '9ab426315309',
  privacy: '65c7b499ec40',
  consistency: '0e27c34c4d22',
  empathy: '5345027d6d36',
  latency: 'e0c2c4829fbe',
  data_minimisation: '465aabf41c66',
};
