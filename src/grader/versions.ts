// Written by `npm run generate`; a test checks that it is fresh.
import type { GraderName } from '../domain/verdict.js';

/** Content hash of each grader: its code and every word list behind it. */
export const GRADER_VERSIONS: Readonly<Record<GraderName, string>> = {
  accuracy: 'e72d84281a1d',
  disclosure: '0e5ab8e33cb9',
  escalation: '8cb9d5e35796',
  privacy: '6bb604542d86',
  consistency: 'abbd9bbc20b8',
  empathy: '4d6fdf3eb052',
  latency: '9154614d79b5',
};
