// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'de3e67cde117',
  disclosure: '965b3bd395f2',
  escalation: '04bf3cfa808c',
  privacy: '32c00eaee501',
  consistency: '225378c3e615',
  empathy: '3b7ba95e3a0a',
  latency: 'ca386a9ced23',
  data_minimisation: 'ee37ab081143',
};
