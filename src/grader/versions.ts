// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'a3b304fe73cc',
  disclosure: 'be211406ca5c',
  escalation: 'adc7dcd58523',
  privacy: '4ebaced7821b',
  consistency: '9b743bdd9479',
  empathy: '14df80b6c0f0',
  latency: '3c8123bef48f',
  data_minimisation: '61ab7db308a1',
};
