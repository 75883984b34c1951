// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'e6650701cbcb',
  disclosure: 'a42dd64614cc',
  escalation: 'f92f1c1d443b',
  privacy: 'f5b203cd304f',
  consistency: '206e74d6e48f',
  empathy: 'cd2f88f1938b',
  latency: '0b7d8ff832b5',
  data_minimisation: '78bfd7ba2676',
};
