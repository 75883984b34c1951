// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'f71c3d3fb4c8',
  disclosure: '34ef5c52757d',
  escalation: '2a2876dd6f6c',
  privacy: '10a8b6058f27',
  consistency: '73416d56ffaf',
  empathy: '4dd8f793f5d3',
  latency: 'ce1d505aa1bb',
  data_minimisation: 'ec91f71f5379',
};
