// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'ad63a76f8140',
  disclosure: 'a8f3b9f6d60f',
  escalation: '18d6699a9fcf',
  privacy: '02e67cd4ff7e',
  consistency: '0e3716875100',
  empathy: 'af17a977c02a',
  latency: 'bd0bf3aba111',
};
