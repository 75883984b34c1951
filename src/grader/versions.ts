// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '8433c1cb9740',
  disclosure: '559604828190',
  escalation: '87542dc8ef5a',
  privacy: '5ea9e8bc38e0',
  consistency: '5d4621c23aa6',
  empathy: '27b8e7753ad9',
  latency: 'a0f52061ecb8',
  data_minimisation: 'bddf73e9be0a',
};
