// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'abc0ff5b534f',
  disclosure: '8d0c9d122679',
  escalation: '302abcc697ba',
  privacy: '3483455deb3f',
  consistency: 'a2c1cd34a279',
  empathy: '1e74b31272e5',
  latency: 'f348aa231d38',
  data_minimisation: '59d160cdaf20',
};
