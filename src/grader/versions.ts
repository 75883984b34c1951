// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '748159a71479',
  disclosure: 'e430e0cb91cb',
  escalation: 'a67a3f7e7e39',
  privacy: '844e7dc438e1',
  consistency: 'c70cfdbbb709',
  empathy: '4837bc0cc5bf',
  latency: 'bed19b591673',
  data_minimisation: 'b41b2791259b',
};
