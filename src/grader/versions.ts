// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'a4671d97c679',
  disclosure: '8d93effb36e2',
  escalation: 'dc506003f28b',
  privacy: '0f9df822ef7b',
  consistency: 'a71d8ac22f8a',
  empathy: '92fb41c8b119',
  latency: 'd97466a40c9c',
  data_minimisation: '37c23912ab2d',
};
