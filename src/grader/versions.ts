// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'c53ba52587d1',
  disclosure: '5993287be603',
  escalation: 'bd421fcf7354',
  privacy: '0470155d1728',
  consistency: '46fbcc8dded5',
  empathy: '04c7b1076b68',
  latency: '0d5bc615edc8',
  data_minimisation: '91fc670af955',
};
