// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '7af544384dde',
  disclosure: 'dc1c740e319a',
  escalation: '4ccbeb479beb',
  privacy: '0bf431eb5091',
  consistency: 'e18f6ee809d0',
  empathy: 'd830c8b0cef1',
  latency: '912901a5adfe',
};
