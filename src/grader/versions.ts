// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '70bfb99dc679',
  disclosure: '5834bf300d3d',
  escalation: '38d54031c7fe',
  privacy: 'bd14cca0915a',
  consistency: '40766565d50d',
  empathy: '0ade2f9dc984',
  latency: '8961459e1dc9',
  data_minimisation: '6038133660f8',
};
