// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'aba6caca2223',
  disclosure: '647689afa48b',
  escalation: 'd59fcca64798',
  privacy: '6701ca9dade4',
  consistency: '973082b50ab4',
  empathy: 'a4856e6de4ef',
  latency: 'b02aee00dd24',
  data_minimisation: '7266bc7d74a6',
};
