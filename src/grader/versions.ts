// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'a47ddb3ad004',
  disclosure: '69839d966171',
  escalation: '495d8c4a36fd',
  privacy: '63ea3e3e0341',
  consistency: '4755ba716466',
  empathy: 'c2070b31a863',
  latency: '64a58fe06809',
};
