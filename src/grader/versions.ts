// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'de82878b4bcb',
  disclosure: '0c536e90c5b2',
  escalation: '29854860512d',
  privacy: 'bbbb34fddb03',
  consistency: 'f5e047921668',
  empathy: '98ae7bec5186',
  latency: '3fc863ad3379',
  data_minimisation: 'bf58820f87d6',
};
