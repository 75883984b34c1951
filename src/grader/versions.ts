// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '587f72a14b30',
  disclosure: '504d295298cf',
  escalation: '2e32fd94ec2d',
  privacy: '65e4d9d780a4',
  consistency: 'ddedfa819cab',
  empathy: '9d438fa0d096',
  latency: 'f162859d5e14',
  data_minimisation: '2eeb6aae6a27',
};
