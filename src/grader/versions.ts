// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '22c60d394889',
  disclosure: 'a57a46317dae',
  escalation: '8678f83bc7b0',
  privacy: '568a65299e05',
  consistency: 'fe574a2d1d93',
  empathy: '2c70baff0cdc',
  latency: '4ea331bc2226',
  data_minimisation: '577875f8193d',
};
