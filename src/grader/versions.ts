// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '0a33c515c6a2',
  disclosure: 'ecc9d51d9953',
  escalation: '3cbfeb5fc91c',
  privacy: '09d6a8efc2ba',
  consistency: 'd10a97d40494',
  empathy: 'd0ad15f57d41',
  latency: 'e9de98a26afe',
  data_minimisation: 'ab627a8d8827',
};
