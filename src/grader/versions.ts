// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'ed4aacbea68a',
  disclosure: '5764671cf0b4',
  escalation: 'cd73617008cf',
  privacy: 'd4b0018c38c7',
  consistency: 'd0f37758b902',
  empathy: '8452485ffadc',
  latency: '222adfa72b7f',
  data_minimisation: 'b0f91018becd',
};
