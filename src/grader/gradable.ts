import type { Dataset } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import type { Transcript } from '../domain/transcript.js';

/** A dialogue (in the wording that was said), what is true, and what was said in one trial. */
export interface Gradable {
  readonly dialogue: Dialogue;
  readonly dataset: Dataset;
  readonly transcript: Transcript;
}
