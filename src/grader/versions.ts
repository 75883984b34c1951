// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'fecfb30d2f3d',
  disclosure: '93485d18e997',
  escalation: 'cc88c3f3ac90',
  privacy: '21a52a846edf',
  consistency: 'd622aabeccce',
  empathy: '71a1e444f830',
  latency: '16ff3842232b',
  data_minimisation: 'b4e24d77dc95',
};
