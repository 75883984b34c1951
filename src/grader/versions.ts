// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'd2390052df8a',
  disclosure: '88d8b41839ad',
  escalation: '6dc1e724cf91',
  privacy: '7e094cb4164d',
  consistency: 'b5b7c309e27b',
  empathy: '9de62783cc78',
  latency: 'd273f20f74e4',
  data_minimisation: '6e6912b0d4e7',
};
