// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '1ab0e9a7a2c4',
  disclosure: '06f8bb848847',
  escalation: '68de07ab8bfc',
  privacy: 'c2f45c1fd495',
  consistency: '0243270195b6',
  empathy: 'da26196333ab',
  latency: 'd7b055d1a70b',
  data_minimisation: '4119202b5fd8',
};
