// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '48c5bc16827b',
  disclosure: 'beec33a58108',
  escalation: '6d1eec18dc4f',
  privacy: 'c84d872f0493',
  consistency: 'ac3dfa6e3542',
  empathy: '1cbb0ddbc9d4',
  latency: '86b3435264f3',
  data_minimisation: 'c37841bf3fe9',
};
