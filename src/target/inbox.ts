import type { TargetError } from '../domain/errors.js';

/** What a bot sends by itself, kept in order until it is read. */
export interface Inbox<T> {
  put(message: T): void;
  /** Nothing more will come; what was put before can still be read. */
  fail(error: TargetError): void;
  /** The next message, as soon as there is one; rejects with the error when nothing more will come. */
  next(signal: AbortSignal): Promise<T>;
  /** Takes what is there now. */
  drain(): T[];
}

export function createInbox<T>(): Inbox<T> {
  const messages: T[] = [];
  let failure: TargetError | undefined;
  let wake: (() => void) | undefined;
  const came = () => {
    wake?.();
    wake = undefined;
  };
  return {
    put(message) {
      messages.push(message);
      came();
    },
    fail(error) {
      failure ??= error;
      came();
    },
    async next(signal) {
      for (;;) {
        signal.throwIfAborted();
        if (messages.length > 0) return messages.shift() as T;
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
    drain: () => messages.splice(0),
  };
}
