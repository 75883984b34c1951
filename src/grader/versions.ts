// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '5ddc9fbbe548',
  disclosure: '31317885b880',
  escalation: '592ff82b329d',
  privacy: 'de7f7c384819',
  consistency: '1a21acf27968',
  empathy: '560f906929fe',
  latency: '8aff919a82ca',
  data_minimisation: '3af1bf127792',
};
