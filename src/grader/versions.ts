// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '3fff41e55b09',
  disclosure: '70de43f575d9',
  escalation: 'b94631d8c164',
  privacy: '6d3f4b576afe',
  consistency: '1c8f54139e78',
  empathy: '64b78e681756',
  latency: '7dd47c7c7e11',
  data_minimisation: '9c24e5af1b60',
};
