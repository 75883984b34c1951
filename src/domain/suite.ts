import type { Dataset } from './dataset.js';
import type { Dialogue } from './dialogue.js';

/** One YAML file of dialogues, validated and with its templates filled in. */
export interface Suite {
  readonly name: string;
  readonly file: string;
  readonly language: string;
  readonly dataset: Dataset;
  readonly dialogues: readonly Dialogue[];
  /** Groups of dialogues, by id, whose turns are said together. */
  readonly interleave?: readonly (readonly string[])[];
}
