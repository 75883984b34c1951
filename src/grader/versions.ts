// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '1235b113cd98',
  disclosure: 'e4d40004924a',
  escalation: 'e9409d722099',
  privacy: '34c17855faa0',
  consistency: '4c74ca232043',
  empathy: '33bdab224fe1',
  latency: 'b3f1162bc172',
  data_minimisation: 'c3653e6000bc',
};
