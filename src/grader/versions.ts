// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'ba9173beb425',
  disclosure: '359d544a3738',
  escalation: '204685330c2e',
  privacy: 'fb1867f3a6d4',
  consistency: 'e8b01b02f93c',
  empathy: 'e3d245b2f041',
  latency: '1dd724f11647',
};
