/** What an action may know and touch of the process. Tests hand in their own. */
export interface Io {
  /** Writes to stdout as given; a line brings its own line break. */
  stdout(text: string): void;
  /** Writes to stderr as given. */
  stderr(text: string): void;
  /** Absolute working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stderr is a terminal: progress is drawn only then. */
  readonly isTTY: boolean;
  /** Whether stdout shows colours. */
  readonly colours: boolean;
  /**
   * Waits while stdout's reader is slower than the writing; rejects with ReaderGone when nobody reads any more.
   * Absent where neither can happen.
   */
  drained?(): Promise<void>;
}

/** Whether a stream failed because nobody is at its other end: a pipe's reader has ended, or the terminal was closed. */
export function isGone(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return code === 'EPIPE' || code === 'EIO';
}

/** Nobody reads any more what is to be printed. */
export class ReaderGone extends Error {}
