// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'f2becddb49a1',
  disclosure: '9021ab6cccdd',
  escalation: '5c7ea8004cda',
  privacy: 'b1242463db17',
  consistency: 'f1a53294999a',
  empathy: '23ed162ccbf5',
  latency: '39fd1298ff1c',
  data_minimisation: 'f454836ec94a',
};
