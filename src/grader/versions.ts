// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '8d13900882d4',
  disclosure: 'caaeb6409492',
  escalation: '4cdbba26b8c6',
  privacy: 'df3e802ab018',
  consistency: '455a876c90da',
  empathy: 'e92072df2fbb',
  latency: 'b6afd66015ce',
  data_minimisation: '303f9ac4f9cb',
};
