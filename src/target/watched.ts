import { type Deadlines, type Watch, watchDeadlines } from './deadlines.js';

/** One turn under watch. */
export interface WatchedTurn {
  readonly watch: Watch;
  /** Aborted with the error of a deadline, or with the caller's reason. */
  readonly signal: AbortSignal;
}

/**
 * Does the work of one turn within its deadlines. What does not listen to the signal is given up on. Rejects with the
 * TargetError of a deadline, with the caller's reason, or with what the work throws.
 */
export async function watched<T>(
  deadlines: Deadlines,
  signal: AbortSignal,
  work: (turn: WatchedTurn) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const abort = new AbortController();
  const onAbort = () => abort.abort(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  const watch = watchDeadlines(deadlines, (error) => abort.abort(error));
  const aborted = new Promise<never>((_, reject) => {
    abort.signal.addEventListener('abort', () => reject(abort.signal.reason), { once: true });
  });
  try {
    return await Promise.race([work({ watch, signal: abort.signal }), aborted]);
  } finally {
    watch.end();
    signal.removeEventListener('abort', onAbort);
  }
}
