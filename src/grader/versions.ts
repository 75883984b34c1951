// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '27d3e0b4f055',
  disclosure: 'c56d65c29090',
  escalation: 'b092aefd13f4',
  privacy: 'd007409e5dfe',
  consistency: 'f645840529ad',
  empathy: '20673dabe8cb',
  latency: 'eb2c285e3a03',
  data_minimisation: '919898ca325a',
};
