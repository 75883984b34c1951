import type { ContactPolicy } from '../domain/dialogue.js';

/** What `testkunde run` was asked for. */
export interface RunOptions {
  readonly config?: string;
  readonly target?: string;
  readonly db?: string;
  readonly trials?: number;
  readonly concurrency?: number;
  readonly only?: readonly string[];
  readonly grader?: readonly string[];
  readonly attempts?: number;
  /** Id of the run to take up, or true for the newest that did not finish. */
  readonly resume?: string | true;
  /** Name of the baseline to compare with. */
  readonly baseline?: string;
  /** Hold suspects again, decide, and let the exit code be the gate's answer. */
  readonly gate?: boolean;
  readonly reporter?: readonly string[];
  readonly unknownContacts?: ContactPolicy;
  readonly format?: 'text' | 'json';
}
