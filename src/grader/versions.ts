// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '203f72a02519',
  disclosure: '125a08264408',
  escalation: 'f051bd42ecba',
  privacy: '4699779cc82d',
  consistency: '8995a56b09a3',
  empathy: '230c275f6f2a',
  latency: '4012999d667b',
  data_minimisation: '9777ee4c28cf',
};
