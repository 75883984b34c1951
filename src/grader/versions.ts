// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '6d76edc7d8d2',
  disclosure: 'c99ae59052c4',
  escalation: '9d95df575d76',
  privacy: '13fee4407aae',
  consistency: '17d67dc6495a',
  empathy: '92a3b0717083',
  latency: '6f5e336ff551',
  data_minimisation: 'a8d06f0199b1',
};
