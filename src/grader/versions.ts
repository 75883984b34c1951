// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '778beb1bb3be',
  disclosure: 'e2c176eea757',
  escalation: 'cc04dbbdf877',
  privacy: 'e76bf17fce2a',
  consistency: 'f7d33d52e448',
  empathy: '5e00f2597aaa',
  latency: '66439ae3a1ea',
  data_minimisation: '89cb1f508b72',
};
