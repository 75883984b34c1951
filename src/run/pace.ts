import pLimit from 'p-limit';
import { createSpacing } from './spacing.js';

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
 * Begins at full width. A limit halves it and pauses the whole target; after that the target is asked no more often than it
 * was seen to bear (see Spacing), and as many answers in a row as conversations are open widen it by one again, once nothing
 * was refused for a while. A width that fails when it is tried is left by one. Answers of one wave that were refused
 * together count as one limit.
 */
export function createPace(options: PaceOptions): Pace {
  const { concurrency, first_pause_ms = 1_000, longest_pause_ms = 60_000 } = options;
  const limit = pLimit(concurrency);
  const spacing = createSpacing(performance.now());
  const sleepers = createSleepers();
  let pausedUntil = 0;
  let limits = 0;
  let limitedAt = Number.NEGATIVE_INFINITY;
  let isTrying = false;
  let inARow = 0;
  let waves = 0;
  let isReleased = false;
  const narrow = () => {
    limit.concurrency = Math.max(1, isTrying ? limit.concurrency - 1 : Math.floor(limit.concurrency / 2));
    isTrying = false;
  };
  const waitForPlace = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted && !isReleased) {
      const before = limits;
      const now = performance.now();
      const wait = pausedUntil > now ? pausedUntil - now : spacing.place(now);
      const hasPlace = pausedUntil <= now;
      if (wait > 0) await sleepers.sleep(wait, signal);
      // Who had a place when the target refused others has none any more.
      if (hasPlace && limits === before) return;
    }
  };
  return {
    run: (conversation) => limit(conversation),
    ready: (signal) => (limits === 0 || isReleased ? undefined : waitForPlace(signal)),
    answered() {
      waves = 0;
      inARow += 1;
      const now = performance.now();
      spacing.answered(now);
      if (limit.concurrency >= concurrency || inARow < limit.concurrency) return;
      if (now - limitedAt < spacing.hold_ms()) return;
      inARow = 0;
      isTrying = true;
      limit.concurrency += 1;
    },
    limited(wait_ms) {
      if (isReleased) return null;
      const now = performance.now();
      const wait = Math.min(wait_ms ?? first_pause_ms * 2 ** Math.min(waves, 10), longest_pause_ms);
      const isNewWave = pausedUntil <= now;
      pausedUntil = Math.max(pausedUntil, now + wait);
      limits += 1;
      if (!isNewWave) return null;
      // Where nothing is answered at all, it is not for their number.
      if (waves === 0) narrow();
      waves += 1;
      inARow = 0;
      spacing.limited(now, wait, wait_ms !== undefined);
      limitedAt = now;
      return wait;
    },
    release() {
      isReleased = true;
      sleepers.wake();
    },
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

/** Those who wait for their time, and can all be woken before it. */
function createSleepers() {
  const waking = new Set<() => void>();
  return {
    wake() {
      for (const wake of waking) wake();
    },
    sleep: (milliseconds: number, signal: AbortSignal): Promise<void> =>
      new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          waking.delete(end);
          signal.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, Math.ceil(milliseconds));
        waking.add(end);
        signal.addEventListener('abort', end, { once: true });
      }),
  };
}
