// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'f89f570ec751',
  disclosure: 'afdcee60dc55',
  escalation: '14c4720b7cf7',
  privacy: 'd713e64041d2',
  consistency: '0b48ab6d13f5',
  empathy: 'd081a91771b8',
  latency: 'bb3f8a3e6086',
  data_minimisation: '53b03b5e0ab9',
};
