// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '3444dee3f713',
  disclosure: 'ac309ff51511',
  escalation: '42125810dd3e',
  privacy: '792b582ec93c',
  consistency: '41b94233c34e',
  empathy: '60ac15a09543',
  latency: 'd22c2f85f390',
  data_minimisation: '608515b56868',
};
