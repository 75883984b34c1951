// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'a7ef1ec824e0',
  disclosure: 'cae4e89fb173',
  escalation: '358ba7611591',
  privacy: 'c5baacb59686',
  consistency: '01acdca6b3d8',
  empathy: '6527b2fdd9c5',
  latency: '7597ecf5f244',
};
