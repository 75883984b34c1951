// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'e57ad108b1ad',
  disclosure: 'bbdb423baf86',
  escalation: 'ee335f9eebef',
  privacy: 'a143b0e90c0f',
  consistency: 'ccc9d328bd52',
  empathy: 'f189aa3ee351',
  latency: '740a98b16caf',
  data_minimisation: 'e8125ce7657c',
};
