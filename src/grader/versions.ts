// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'b8532a4b7683',
  disclosure: '9ed428b10701',
  escalation: 'a2fba6fcc00a',
  privacy: '83e04d27aeaf',
  consistency: 'cc8a5dfd999a',
  empathy: '690ed9692978',
  latency: 'da5fec6c0660',
};
