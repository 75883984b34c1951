// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'd0b337e2ffc5',
  disclosure: '02563c23335a',
  escalation: 'a67a3f7e7e39',
  privacy: '844e7dc438e1',
  consistency: '0044d02ce1ec',
  empathy: 'dafd8ed5bec0',
  latency: 'bed19b591673',
  data_minimisation: 'b41b2791259b',
};
