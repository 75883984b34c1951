// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '10b9bd1697fa',
  disclosure: 'c74075b52358',
  escalation: '2e67434c939c',
  privacy: 'a37fb9a1d37f',
  consistency: '5bc9b4bb1d67',
  empathy: '354c9d7fa79a',
  latency: '163b2526be71',
  data_minimisation: '86a05ccccc67',
};
