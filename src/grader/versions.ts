// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '528bb1dab8be',
  disclosure: '41701209fbc8',
  escalation: '501c7397e853',
  privacy: '102eb886cff1',
  consistency: 'd4d88568480d',
  empathy: 'f7ee455cc97a',
  latency: 'd8486052b64c',
};
