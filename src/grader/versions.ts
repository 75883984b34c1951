// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'ba84ca91d2b0',
  disclosure: '23453cf343dc',
  escalation: 'a54cb25f2771',
  privacy: 'fcbf2dda3507',
  consistency: 'c484d534d931',
  empathy: '83b06e09b098',
  latency: '24ad464ba738',
};
