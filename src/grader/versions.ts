// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: 'd5dc4925194f',
  disclosure: '052802f9766e',
  escalation: '87542dc8ef5a',
  privacy: '5ea9e8bc38e0',
  consistency: '97d55bc04c4e',
  empathy: 'c3e224ad257d',
  latency: 'a0f52061ecb8',
  data_minimisation: 'bddf73e9be0a',
};
