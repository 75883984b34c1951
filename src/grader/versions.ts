// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '60f3778d8bd9',
  disclosure: 'e9f6de9cdfb0',
  escalation: 'b1695632b369',
  privacy: 'b2f5125d78e5',
  consistency: '3b55c3b63da8',
  empathy: '1e74b31272e5',
  latency: 'f348aa231d38',
  data_minimisation: '59d160cdaf20',
};
