// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '4437159c9f77',
  disclosure: 'cd0f4ab2943c',
  escalation: '4de6aeba9284',
  privacy: '1eacfc32438c',
  consistency: 'd0b43bcf7593',
  empathy: '86b859768362',
  latency: 'ee5d5c1b62d0',
  data_minimisation: '508bcef65787',
};
