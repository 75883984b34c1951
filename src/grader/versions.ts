// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '64bcb081be53',
  disclosure: '1d9804298976',
  escalation: '8fc33ef325f4',
  privacy: 'da7f436121e5',
  consistency: '9de777dc46c1',
  empathy: '974575622402',
  latency: 'd1d82cd01629',
  data_minimisation: '9a51ecc65672',
};
