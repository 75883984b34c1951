// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '15a50b3da9e3',
  disclosure: '6889fa403729',
  escalation: '297e1b1e4ae2',
  privacy: '4aab7ceccd95',
  consistency: '9615715f7d9d',
  empathy: 'ff44490bd623',
  latency: '87931cc80328',
  data_minimisation: 'fd7cca85627f',
};
