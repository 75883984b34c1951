// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'cde28845ad0a',
  disclosure: '36c862fcf009',
  escalation: '0d5d1863485d',
  privacy: 'a2cfb8143844',
  consistency: 'a3ba2763ba40',
  empathy: 'b758cf501272',
  latency: 'f79e87643574',
  data_minimisation: '5e557c507ff1',
};
