// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'c1f61f978f5c',
  disclosure: 'daf63f2c6bd2',
  escalation: '2c4b6971f786',
  privacy: 'b04b126f056a',
  consistency: 'a1187ac2a2c4',
  empathy: '4e4a32065826',
  latency: '5cdea75a825b',
  data_minimisation: '40776bafd50f',
};
