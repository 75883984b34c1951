// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '2167b79a3090',
  disclosure: '31f1974c7b1a',
  escalation: '7722c9d5bb73',
  privacy: '0d084fcb2e63',
  consistency: '90cee788f7ce',
  empathy: 'f04dabc1d7bb',
  latency: 'a9d3eb55f1ff',
  data_minimisation: '46d293f262ed',
};
