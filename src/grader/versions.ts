// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '77740c8535fa',
  disclosure: '31846e5c4483',
  escalation: '5a64092f4e3a',
  privacy: '25f072f70a01',
  consistency: '25a8bebd469b',
  empathy: 'af0fc2d73c37',
  latency: 'dafd5e678d7a',
  data_minimisation: 'cabce6fbff59',
};
