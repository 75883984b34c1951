// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '940d23723c81',
  disclosure: '8724d0692c71',
  escalation: '4d05bce9464d',
  privacy: '7c7269f020bd',
  consistency: '25e4ee987fd1',
  empathy: '2adf29fc68e4',
  latency: '40c2059796c9',
  data_minimisation: 'bf079edf6305',
};
