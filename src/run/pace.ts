import pLimit from 'p-limit';
import type { PlannedTrial } from '../domain/trial.js';
import { type DialogueTask, dialogueKey } from './collect.js';
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

/**
 * Conversations that are over may wait for their verdicts, then nothing new begins until some have them: however fast the
 * bot and long the run, memory stays flat. So many turns may wait: what a quick bot says while the thread that judges is
 * still getting up to speed, for a few mebibytes.
 */
const WAITING_TURNS = 3000;
/** Units that may wait however long they are, and however short. */
const WAITING = { least: 32, most: 1024 };
/** Units whose turns are counted to tell how long those of a run are. */
const SAMPLE = 8;

/** Units that may wait for their verdicts. Those that a judge is asked about wait elsewhere, as many as may. */
export function mayWait(
  open: readonly PlannedTrial[],
  tasks: ReadonlyMap<string, DialogueTask>,
  asksJudge: boolean,
): number {
  if (asksJudge) return WAITING.least;
  const step = Math.ceil(open.length / SAMPLE);
  const some = open.filter((_, index) => index % step === 0);
  const longest = Math.max(1, ...some.map((planned) => tasks.get(dialogueKey(planned))?.dialogue.turns.length ?? 1));
  return Math.max(WAITING.least, Math.min(WAITING.most, Math.floor(WAITING_TURNS / longest)));
}

/** Holds units one after the other until there are none; calls `talked` when a unit's place is free for another. */
export type Lane = (talked: () => void) => Promise<void>;

/**
 * Lanes for the units that may be `open`, and for those that may be `waiting` for their verdicts; no more than there are
 * `units`. The latter begin once a first unit has talked: before that there is no place for them, and making ready for
 * it would hold up the first requests.
 */
export function lanesOf(
  lane: Lane,
  units: number,
  { open, waiting }: { readonly open: number; readonly waiting: number },
): Promise<void>[] {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const firsts = Array.from({ length: Math.min(units, open) }, () => lane(begin).finally(begin));
  const others = Array.from({ length: Math.min(units - firsts.length, waiting) }, () => begun.then(() => lane(begin)));
  return [...firsts, ...others];
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
