// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'c8997a889407',
  disclosure: 'df976e416f75',
  escalation: 'd3b25ff11418',
  privacy: '84bd5b918414',
  consistency: '2b12ededaed9',
  empathy: 'e7bcd7345877',
  latency: '5759af3f08fd',
  data_minimisation: 'b123833dfe72',
};
