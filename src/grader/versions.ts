// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '682c24cc2794',
  disclosure: 'bbbb0547bd77',
  escalation: '75f5c33a02d1',
  privacy: '0568f69404dd',
  consistency: '32cfc5c63bf4',
  empathy: '80cb30ec1baa',
  latency: '787b15966eec',
  data_minimisation: '4a0b29be0a95',
};
