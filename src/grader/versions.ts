// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '42825d3d5cb0',
  disclosure: 'cf8b4905fc90',
  escalation: 'a1dd25d73a9d',
  privacy: '790d99051d6a',
  consistency: '5ba8efce5d34',
  empathy: 'f8f761cabfdc',
  latency: 'eb4ccfc8b455',
  data_minimisation: '22034e2c2bcb',
};
