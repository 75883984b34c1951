// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '9111687dbf47',
  disclosure: 'b8c96870c62c',
  escalation: 'f4b20eb399cb',
  privacy: '730e612d8680',
  consistency: 'bfb53bd9a02d',
  empathy: 'e10d6e01c6c5',
  latency: '31931f614f2b',
  data_minimisation: '5178d3805fa1',
};
