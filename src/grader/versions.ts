// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'cacc6d190137',
  disclosure: '510510909b82',
  escalation: '14c4720b7cf7',
  privacy: '32fa6f86d844',
  consistency: '7399573ef062',
  empathy: '3c23d5a5e984',
  latency: 'bb3f8a3e6086',
  data_minimisation: '53b03b5e0ab9',
};
