// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '1b9ec72af672',
  disclosure: '45d4fc5fb8d2',
  escalation: '6491ca1c19fc',
  privacy: '7eec5fbd90b3',
  consistency: 'fad5fb9471d3',
  empathy: 'fa63094d1fa0',
  latency: 'eb078e868ba9',
  data_minimisation: '466a10f68c0e',
};
