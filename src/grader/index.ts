import { accuracy } from './accuracy/index.js';
import { consistency } from './consistency/index.js';
import { dataMinimisation } from './data-minimisation.js';
import { disclosure } from './disclosure.js';
import { empathy } from './empathy.js';
import { escalation } from './escalation.js';
import { latency } from './latency.js';
import type { Grader } from './port.js';
import { privacy } from './privacy/index.js';

/** Every grader, in the order of reports. Adding one is its file, its test, and a line here and in `GRADER_NAMES`. */
export const GRADERS: readonly Grader[] = [
  accuracy,
  disclosure,
  escalation,
  privacy,
  consistency,
  empathy,
  latency,
  dataMinimisation,
];
