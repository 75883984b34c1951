// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'eaf7144c3206',
  disclosure: '1ab7193ee308',
  escalation: '3aac0fc2dddf',
  privacy: '9201693f957d',
  consistency: '5aad652bdcc4',
  empathy: '9f426c1f70d4',
  latency: '30b4feb7f733',
  data_minimisation: '8b436ca660e0',
};
