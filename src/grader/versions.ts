// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '832e3c2ee8c1',
  disclosure: 'd0b5999f8b03',
  escalation: '733a92931f02',
  privacy: '9387019bdaa4',
  consistency: '12aa285143ab',
  empathy: 'd6fad5a0de35',
  latency: '23bed4adcb63',
  data_minimisation: '9ae5ec6e632d',
};
