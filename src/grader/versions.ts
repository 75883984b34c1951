// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '8c922745e68c',
  disclosure: 'be211406ca5c',
  escalation: 'adc7dcd58523',
  privacy: 'ff4e10b4230b',
  consistency: '8ace9f2a59dc',
  empathy: '14df80b6c0f0',
  latency: '3c8123bef48f',
  data_minimisation: '61ab7db308a1',
};
