// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'f5f1b2e56f1f',
  disclosure: '35d832ce7c88',
  escalation: '9e1643d3b630',
  privacy: '7dbeaecacd71',
  consistency: '8f5775309b0c',
  empathy: '3ee97146c582',
  latency: '740d69544fd8',
  data_minimisation: '04d4109c964b',
};
