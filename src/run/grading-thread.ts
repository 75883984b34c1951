import type { Dataset } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import type { Transcript } from '../domain/transcript.js';
import type { Graded } from '../grader/grade.js';
import type { Judgement } from '../grader/port.js';

/** A conversation on its way to a thread; its dataset was sent before, under this number. */
export interface SentGradable {
  readonly dialogue: Dialogue;
  readonly dataset: number;
  readonly transcript: Transcript;
}

export type ToThread =
  | { readonly dataset: number; readonly value: Dataset }
  | { readonly forget: number }
  | { readonly id: number; readonly one: SentGradable; readonly strays: readonly Judgement[] }
  | { readonly id: number; readonly across: readonly SentGradable[]; readonly graded: readonly Graded[] };

/** The answer to the message with this id. Answers come in the order of the questions. */
export interface FromThread {
  readonly id: number;
  readonly graded: readonly Graded[];
}

/** A thread that judges. */
export interface GradingThread {
  post(message: ToThread): void;
  /** Ends it, whatever it is doing. */
  end(): Promise<unknown>;
}

/** Starts one; `died` is called once when it has ended by itself, and says why. */
export type StartThread = (answered: (answer: FromThread) => void, died: (why: string) => void) => GradingThread;
