// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '578f16dce652',
  disclosure: 'c980c5a1bc66',
  escalation: 'c308c7428612',
  privacy: '5f3e9f6cf24d',
  consistency: '07e4b88a373c',
  empathy: 'b465935eba84',
  latency: '67664d2153f5',
  data_minimisation: 'fa33c4eb794f',
};
