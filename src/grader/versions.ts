// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'd3438f9b4f04',
  disclosure: 'bafa9ff7b4fd',
  escalation: '6c68cf49fafb',
  privacy: '8cdb462d9392',
  consistency: 'fbe66b088bf5',
  empathy: 'e6c1f9d7b55b',
  latency: '83743b064c64',
  data_minimisation: '52ca2e6167fb',
};
