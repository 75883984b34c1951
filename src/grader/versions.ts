// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '2fc9a1dcb93e',
  disclosure: 'b5fb5b0e47b5',
  escalation: 'c3d9c089dddf',
  privacy: '90fb841ac7bb',
  consistency: 'dbf174dc299a',
  empathy: 'd8aaec8960fd',
  latency: 'b6a5c84d4f2f',
  data_minimisation: 'd370b66dea59',
};
