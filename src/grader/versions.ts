// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '36eb85038558',
  disclosure: '3c85441de7d8',
  escalation: 'b7b75089ffbb',
  privacy: 'b1bf65708bed',
  consistency: 'a9424ecfc826',
  empathy: 'd7446ce59771',
  latency: 'ade75e80a7da',
};
