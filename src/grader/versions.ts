// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '5eee7eee91dc',
  disclosure: 'b763b8e63588',
  escalation: '7827eb51eb64',
  privacy: '723921ebc17e',
  consistency: '28911c42e36d',
  empathy: '53a50437e2aa',
  latency: 'cfa221693054',
  data_minimisation: '1de518d715f5',
};
