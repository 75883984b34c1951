// Written by `npm run generate`; a test checks that it is fresh.
import type { OwnGraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<OwnGraderName, string>> = {
  accuracy: '2fe5d6b6a97c',
  disclosure: 'e0bb1ae86783',
  escalation: '9a2ebd3a7ea6',
  privacy: '3e6351a82721',
  consistency: '9e0d2bab8e81',
  empathy: '94393edaa0fe',
  latency: 'd206ecede593',
  data_minimisation: 'c18fe5184d09',
};
