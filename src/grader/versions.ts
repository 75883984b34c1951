// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'a7379fb750c8',
  disclosure: '0e9f76618849',
  escalation: 'e4662d2f3f46',
  privacy: '6c426bf0debf',
  consistency: 'd8572ad3020a',
  empathy: '5f3d2b28259b',
  latency: '335f1bbbcf54',
};
