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
  /** Waits while stdout's reader is slower than the writing; absent where that cannot happen. */
  drained?(): Promise<void>;
}
