import type { Reading } from './reading.js';
import type { Span } from './span.js';

/** How a text stands to something that it says. Only `asserted` claims it. */
export type Stance =
  | 'asserted'
  | 'negated'
  | 'hedged'
  | 'asked'
  | 'conditional'
  | 'quoted'
  | 'attributed'
  | 'corrected';

export interface Assertion {
  readonly stance: Stance;
  /** The words that make it anything but asserted. */
  readonly cue?: Span;
  /** The clause that the span stands in. */
  readonly clause: Span;
}

/** How the text stands to what it says at `span` (an offset range of the reading). */
export function assertionOf(reading: Reading, span: Span): Assertion {
  const sentence = reading.sentences.find((one) => one.start <= span.start && span.start < one.end);
  const clause = sentence ?? { start: 0, end: reading.text.length };
  return {
    stance: sentence?.question === true ? 'asked' : 'asserted',
    clause: { start: clause.start, end: clause.end },
  };
}
