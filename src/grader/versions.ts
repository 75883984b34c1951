// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '62ba7dbc6402',
  disclosure: 'a027f25b2635',
  escalation: 'ec2584083748',
  privacy: '4eefb28299db',
  consistency: '0529f74a9112',
  empathy: '893d6f11d934',
  latency: 'a08f6183a15e',
  data_minimisation: '32f6ff5b9482',
};
