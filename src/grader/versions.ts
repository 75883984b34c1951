// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'dcceb8febc15',
  disclosure: '6485083c1470',
  escalation: '296b7ea4dc3a',
  privacy: '90c0466c8feb',
  consistency: '37a424fd8090',
  empathy: '4ad4f88c5f82',
  latency: 'c72289795292',
  data_minimisation: '7131a60ace30',
};
