// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '7b2674e2e396',
  disclosure: '270400fdadde',
  escalation: 'a9969498a703',
  privacy: '6feacef0fa97',
  consistency: '9a0f368c2339',
  empathy: '72e046be1ec3',
  latency: 'b64e1c052b42',
};
