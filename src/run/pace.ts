import pLimit from 'p-limit';

/** How many conversations are held at a time, and when the target may be asked at all. */
export interface Pace {
  /** Holds a conversation as soon as there is room for it. */
  run<T>(conversation: () => Promise<T>): Promise<T>;
  /** Resolves when the target may be asked; undefined = at once. Never rejects. */
  ready(signal: AbortSignal): Promise<void> | undefined;
  answered(): void;
  /** The target asked to be left alone, for so long when it said so. Returns the pause in milliseconds when one begins. */
  limited(wait_ms: number | undefined): number | null;
  /** Ends a pause: there is nothing to wait for any more. */
  release(): void;
  /** Conversations that may be open now. */
  width(): number;
}

export interface PaceOptions {
  /** The most conversations at a time. */
  readonly concurrency: number;
  /** Pause after a limit without `Retry-After`, doubled each time until something is answered. */
  readonly first_pause_ms?: number;
  /** No pause is longer, whatever the target asks for. */
  readonly longest_pause_ms?: number;
}

/**
 * Begins at full width. A limit halves it and pauses the whole target; as many answers in a row as conversations are
 * open widen it by one again. Answers of one wave that were refused together count as one limit.
 */
export function createPace(options: PaceOptions): Pace {
  const { concurrency, first_pause_ms = 1_000, longest_pause_ms = 60_000 } = options;
  const limit = pLimit(concurrency);
  let pausedUntil = 0;
  let pause: Promise<void> | undefined;
  let endPause = () => {};
  let inARow = 0;
  let waves = 0;
  const startPause = () => {
    let timer: NodeJS.Timeout;
    pause = new Promise((resolve) => {
      const check = () => {
        const left = pausedUntil - performance.now();
        if (left > 0.5) timer = setTimeout(check, left);
        else endPause();
      };
      endPause = () => {
        clearTimeout(timer);
        pause = undefined;
        pausedUntil = 0;
        resolve();
      };
      // Never at once, be it that there is nothing to wait for: the pause would be over before it has begun.
      timer = setTimeout(check, pausedUntil - performance.now());
    });
  };
  return {
    run: (conversation) => limit(conversation),
    ready: (signal) => pause && untilEither(pause, signal),
    answered() {
      waves = 0;
      inARow += 1;
      if (limit.concurrency >= concurrency || inARow < limit.concurrency) return;
      inARow = 0;
      limit.concurrency += 1;
    },
    limited(wait_ms) {
      const now = performance.now();
      const wait = Math.min(wait_ms ?? first_pause_ms * 2 ** Math.min(waves, 10), longest_pause_ms);
      const isNewWave = pause === undefined;
      pausedUntil = Math.max(pausedUntil, now + wait);
      if (!isNewWave) return null;
      waves += 1;
      inARow = 0;
      limit.concurrency = Math.max(1, Math.floor(limit.concurrency / 2));
      startPause();
      return wait;
    },
    release: () => endPause(),
    width: () => limit.concurrency,
  };
}

/** Resolves at the promise's end or at the signal's abort. */
export function untilEither(promise: Promise<void>, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      signal.removeEventListener('abort', end);
      resolve();
    };
    signal.addEventListener('abort', end, { once: true });
    void promise.then(end);
  });
}
