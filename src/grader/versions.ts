// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'b90490bd7433',
  disclosure: '515e522713cf',
  escalation: 'c44cc3e47cde',
  privacy: '7570432ba199',
  consistency: 'c590ded069fa',
  empathy: 'f67a0df89859',
  latency: 'ceaf2e469800',
  data_minimisation: 'b73a78ba91f3',
};
