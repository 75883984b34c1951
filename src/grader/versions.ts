// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'e6f4aebb1536',
  disclosure: '1e53850d809e',
  escalation: 'cca59835d65c',
  privacy: 'ded94efcce18',
  consistency: 'c278f5cda29e',
  empathy: '26f761493c9c',
  latency: '54d854d3d394',
  data_minimisation: 'd41f6376bd8e',
};
