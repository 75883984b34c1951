// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '1b6bfecc0c1d',
  disclosure: 'ce830bf70a4f',
  escalation: 'e270c9bade17',
  privacy: 'b76c73b634df',
  consistency: 'e8a716a533a3',
  empathy: '1784fa6630b2',
  latency: 'acef2ab6af21',
};
