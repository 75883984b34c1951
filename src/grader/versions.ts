// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '81daaa4311bb',
  disclosure: 'da02a4808fec',
  escalation: 'b092aefd13f4',
  privacy: 'd007409e5dfe',
  consistency: '9fb9f181b08b',
  empathy: '43fe745e4a4a',
  latency: 'eb2c285e3a03',
  data_minimisation: '919898ca325a',
};
