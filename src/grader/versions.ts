// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '1eabffb48a40',
  disclosure: '5d241cc7b8d8',
  escalation: '9425c830bd1a',
  privacy: '5790b5b4f115',
  consistency: 'd0c0719cf99c',
  empathy: 'b6ee06f4871f',
  latency: 'd29836df1d65',
};
