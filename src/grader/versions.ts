// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'ab676ba3f072',
  disclosure: 'be211406ca5c',
  escalation: 'adc7dcd58523',
  privacy: '4621d4be3a36',
  consistency: '40467c2ed5c1',
  empathy: '14df80b6c0f0',
  latency: '3c8123bef48f',
  data_minimisation: '61ab7db308a1',
};
