// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'a7ef1ec824e0',
  disclosure: 'cae4e89fb173',
  escalation: '358ba7611591',
  privacy: '8d4f0cbcf7fa',
  consistency: '01acdca6b3d8',
  empathy: '5968e7c02410',
  latency: '7597ecf5f244',
};
