// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '4e864fc344fb',
  disclosure: '024ebe22fbba',
  escalation: '73076e524593',
  privacy: 'f365f1e58892',
  consistency: '566d6effef9c',
  empathy: '1590268d74dd',
  latency: '0d875b960491',
  data_minimisation: '8093704b6e0f',
};
