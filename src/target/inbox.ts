import type { TargetError } from '../domain/errors.js';

/** A message with the moment at which it came (performance.now). */
export interface Arrived<T> {
  readonly message: T;
  readonly at_ms: number;
}

/** What a bot sends by itself, kept in order until it is read. */
export interface Inbox<T> {
  put(message: T): void;
  /** Nothing more will come; what was put before can still be read. */
  fail(error: TargetError): void;
  /** The next message, as soon as there is one; rejects with the error when nothing more will come. */
  next(signal: AbortSignal): Promise<Arrived<T>>;
  /** The next message if it is there. */
  poll(): Arrived<T> | null;
  /** Takes what is there now. */
  drain(): Arrived<T>[];
}

export function createInbox<T>(): Inbox<T> {
  const messages: Arrived<T>[] = [];
  let failure: TargetError | undefined;
  let wake: (() => void) | undefined;
  const came = () => {
    wake?.();
    wake = undefined;
  };
  return {
    put(message) {
      messages.push({ message, at_ms: performance.now() });
      came();
    },
    fail(error) {
      failure ??= error;
      came();
    },
    async next(signal) {
      for (;;) {
        signal.throwIfAborted();
        const first = messages.shift();
        if (first !== undefined) return first;
        if (failure !== undefined) throw failure;
        await new Promise<void>((resolve) => {
          const woken = () => {
            signal.removeEventListener('abort', woken);
            resolve();
          };
          signal.addEventListener('abort', woken, { once: true });
          wake = woken;
        });
      }
    },
    poll: () => messages.shift() ?? null,
    drain: () => messages.splice(0),
  };
}

/** The next message; null when none has come within so many milliseconds (null = however long it takes). */
export async function nextWithin<T>(
  inbox: Inbox<T>,
  quiet_ms: number | null,
  signal: AbortSignal,
): Promise<Arrived<T> | null> {
  if (quiet_ms === null) return inbox.next(signal);
  const quiet = AbortSignal.timeout(quiet_ms);
  try {
    return await inbox.next(AbortSignal.any([signal, quiet]));
  } catch (error) {
    if (!quiet.aborted || signal.aborted) throw error;
    // A timer that is late has waited for this process: what has come meanwhile is read first.
    await new Promise((read) => setImmediate(read));
    return inbox.poll();
  }
}
