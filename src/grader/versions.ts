// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'e8e55d156811',
  disclosure: 'cafa00e7ce79',
  escalation: 'd0b99f0f7dba',
  privacy: '5662382867fc',
  consistency: '76b44d9f54ba',
  empathy: 'db256a713427',
  latency: 'b18a2ce13a74',
  data_minimisation: 'ce8e8cbff810',
};
