// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '0f09b7b6322f',
  disclosure: '970bdda4fe8c',
  escalation: '0b5b6017874f',
  privacy: 'c389b7ff400d',
  consistency: '49626a274f0f',
  empathy: '88e2ae35226c',
  latency: 'afce4e86b14a',
  data_minimisation: '7311128018a4',
};
