// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'cacc6d190137',
  disclosure: '510510909b82',
  escalation: '14c4720b7cf7',
  privacy: 'd713e64041d2',
  consistency: '99856405f878',
  empathy: '3c23d5a5e984',
  latency: 'bb3f8a3e6086',
  data_minimisation: '53b03b5e0ab9',
};
