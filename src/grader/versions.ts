// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: '1a741eddb8e4',
  disclosure: '3ed7aecd2977',
  escalation: 'accd9b789501',
  privacy: 'f07a8f85051b',
  consistency: 'd92f8928f3f4',
  empathy: '68bf21cbe1cf',
  latency: '4745778c6359',
};
