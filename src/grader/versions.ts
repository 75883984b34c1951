// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '0a1f574353f4',
  disclosure: 'ab5fed17e31c',
  escalation: '1c68298dca0f',
  privacy: '7f922048d4c5',
  consistency: 'd55c9ee5669c',
  empathy: '2c79f682d28f',
  latency: '63c4c0959046',
  data_minimisation: '7379af6a41b8',
};
