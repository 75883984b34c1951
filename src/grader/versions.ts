// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'fdc884fc5b1e',
  disclosure: 'b43305674357',
  escalation: 'fe57b674824c',
  privacy: '14538ae19279',
  consistency: '492754af2b78',
  empathy: '6a3cf84977f9',
  latency: '6ffa95807ac6',
  data_minimisation: '9227f3115988',
};
