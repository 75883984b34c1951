// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '8ec82d407ece',
  disclosure: '3abd5e35c152',
  escalation: '4fb9067906bc',
  privacy: '13cf2ee97190',
  consistency: '097721157a5a',
  empathy: 'cf1a26024bee',
  latency: 'ce8095432895',
  data_minimisation: 'b8225ed943d1',
};
