// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '896c60a398b5',
  disclosure: '44347dadc341',
  escalation: 'ca1b0e0147e6',
  privacy: '102eb886cff1',
  consistency: '86f859581a52',
  empathy: '38e857425df5',
  latency: 'd8486052b64c',
};
