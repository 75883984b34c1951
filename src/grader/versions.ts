// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '50757472fc56',
  disclosure: 'f934199f797a',
  escalation: '850cea2dc19c',
  privacy: 'a809a0630693',
  consistency: '23f9b12ee80a',
  empathy: '9b4653f38918',
  latency: '54d854d3d394',
  data_minimisation: 'd41f6376bd8e',
};
