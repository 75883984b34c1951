// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'bdcc866e15b7',
  disclosure: 'b08e03001f28',
  escalation: '891b1432ef22',
  privacy: '0444376f5a68',
  consistency: 'f13c4758918e',
  empathy: '57c6bcd75ef6',
  latency: '22337b876071',
};
