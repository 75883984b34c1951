// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '9d5975127327',
  disclosure: 'c7a49ee0b57f',
  escalation: 'a92cc3c91e59',
  privacy: '77ccdbec5ca4',
  consistency: '9727b8406c35',
  empathy: '4d516b83330d',
  latency: '5aa60c235d41',
  data_minimisation: '35e406c31669',
};
