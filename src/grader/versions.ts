// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '3d1a54614a72',
  disclosure: '03d2b382ff16',
  escalation: 'e5290985ac81',
  privacy: 'ab877ebe399d',
  consistency: '4533271eb005',
  empathy: 'e1985075c89a',
  latency: '6e792e6e9f93',
  data_minimisation: '76d547bd1153',
};
