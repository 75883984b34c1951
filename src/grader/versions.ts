// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '63b1c6674410',
  disclosure: '0866bdee8945',
  escalation: '23a088148d83',
  privacy: 'bc43a1678db4',
  consistency: '551044f5a17e',
  empathy: '7cea779deb7d',
  latency: '9c54d0fa250f',
  data_minimisation: '828fad824594',
};
