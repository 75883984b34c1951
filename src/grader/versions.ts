// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '8f4841561d84',
  disclosure: '130aa4567370',
  escalation: '5c7bf4a64ae7',
  privacy: '6b2d8d552989',
  consistency: 'c3765af2fb68',
  empathy: '024394136cb7',
  latency: 'f3770a52dc8f',
  data_minimisation: 'ff6351832081',
};
