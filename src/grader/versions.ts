// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'e6f4aebb1536',
  disclosure: 'c9c36ddbdef1',
  escalation: '1600c7ab0744',
  privacy: '5fb660c084c6',
  consistency: 'c278f5cda29e',
  empathy: '7f6a21d87ba5',
  latency: '54d854d3d394',
  data_minimisation: 'd41f6376bd8e',
};
