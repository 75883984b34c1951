// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'deba4191145e',
  disclosure: '5337a71d98ae',
  escalation: 'fbfe0547bee9',
  privacy: '836384c96e6d',
  consistency: '5b9ef02f5b0f',
  empathy: '4a5cb43c2736',
  latency: '6357dbce2176',
  data_minimisation: 'd7b593726666',
};
