// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '4e13420dcf40',
  disclosure: 'ed5667eac2bb',
  escalation: '5ffe27d4df5f',
  privacy: '1e18ffbb840d',
  consistency: '04a105f56da8',
  empathy: '42c4a35a5957',
  latency: 'fd4b1d1d0edd',
};
