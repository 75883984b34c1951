// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '7588a60107f5',
  disclosure: '015f8e7a0046',
  escalation: 'cda47e095e2e',
  privacy: '9e6f931c62b7',
  consistency: '9d3fecfe7d6d',
  empathy: '6b71e7070b43',
  latency: '37a96c6d34c0',
  data_minimisation: '977aa1b83e4d',
};
