// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'cd1a6d00c408',
  disclosure: 'e28fce1b4f45',
  escalation: 'aade0c16b1c1',
  privacy: 'e5b38792ed1f',
  consistency: 'a75142050248',
  empathy: 'be5e6f4a8192',
  latency: 'a3a672f6d00f',
  data_minimisation: '3c8bb6762cfb',
};
