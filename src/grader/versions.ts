// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'e6262c5d5449',
  disclosure: 'b72fb723c869',
  escalation: 'b44db8cfcd19',
  privacy: 'a2a510d10dad',
  consistency: 'ef3a12e80078',
  empathy: '4310569b9b75',
  latency: '5141eba3a8e2',
};
