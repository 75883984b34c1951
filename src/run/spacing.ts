/** How often the target is asked, once it has said that it was asked too often. */
export interface Spacing {
  /** Milliseconds until who asks now may ask; 0 = at once. Takes the place. */
  place(now_ms: number): number;
  answered(now_ms: number): void;
  /** The target refused, and is left alone for so long; `isAsked`: it said itself how long. */
  limited(now_ms: number, pause_ms: number, isAsked: boolean): void;
  /** How long nothing more is tried after a limit. */
  hold_ms(): number;
}

/** Where the target refuses what it has borne before, so much of it is asked. */
const LESS = 0.95;
/** By so much more is asked when it has borne that for a while; twice as much each time that it bears it. */
const FIRST_STEP = 0.3;
const FIRST_HOLD_MS = 1_500;
const LONGEST_HOLD_MS = 60_000;

/** So many requests in each of so many milliseconds. */
interface Share {
  readonly requests: number;
  readonly period_ms: number;
}

/**
 * Asks as often as the target has answered until it refused, pause and all: whatever it counts by, that is what it bears.
 * One that says when to come back (`Retry-After`) counts by windows and is asked all at once in each; any other evenly.
 * More is tried, little by little, when nothing was refused for a while; a while that is longer each time that this fails,
 * never shorter than the pause that was asked for, and short again when the target bears all that there is to ask.
 */
export function createSpacing(started_ms: number): Spacing {
  let share: Share | null = null;
  let from_ms = started_ms;
  let places = 0;
  let hold_ms = FIRST_HOLD_MS;
  let step = FIRST_STEP;
  let calm_ms = started_ms;
  let since_ms = started_ms;
  let answers = 0;
  let hasWaited = false;
  let isLimited = false;
  const tryMore = (known: Share, now_ms: number) => {
    const { requests, period_ms } = known;
    share = more(known, step);
    step *= 2;
    // The window that is open stays open; who is asked evenly is asked more often from the next place on.
    if (requests > 1) places = Math.floor(places / requests) * share.requests + (places % requests);
    else {
      from_ms = Math.max(now_ms, from_ms + places * period_ms);
      places = 0;
    }
  };
  return {
    hold_ms: () => hold_ms,
    place(now_ms) {
      if (share === null) return 0;
      const { requests, period_ms } = share;
      // Places of windows that are over are nobody's any more.
      places = Math.max(places, Math.floor((now_ms - from_ms) / period_ms) * requests);
      const at_ms = from_ms + Math.floor(places / requests) * period_ms;
      places += 1;
      if (at_ms > now_ms) hasWaited = true;
      return Math.max(0, at_ms - now_ms);
    },
    answered(now_ms) {
      answers += 1;
      if (share === null || now_ms - calm_ms < hold_ms) return;
      if (hasWaited) tryMore(share, now_ms);
      else hold_ms = FIRST_HOLD_MS;
      calm_ms = now_ms;
      hasWaited = false;
    },
    limited(now_ms, pause_ms, isAsked) {
      if (isLimited && answers > 0) hold_ms *= 2;
      isLimited = true;
      hold_ms = Math.min(LONGEST_HOLD_MS, Math.max(hold_ms, isAsked ? pause_ms : 0));
      step = FIRST_STEP;
      // As long as nothing is answered at all, there is nothing to learn from.
      if (answers > 0) {
        share = isAsked
          ? { requests: answers, period_ms: now_ms + pause_ms - since_ms }
          : { requests: 1, period_ms: borne(share, (now_ms + (share === null ? pause_ms : 0) - since_ms) / answers) };
        since_ms = isAsked ? now_ms + pause_ms : now_ms;
        answers = 0;
      }
      from_ms = now_ms + pause_ms;
      calm_ms = from_ms;
      places = 0;
      hasWaited = false;
    },
  };
}

function borne(before: Share | null, interval_ms: number): number {
  return before === null ? interval_ms : Math.max(before.period_ms / before.requests / LESS, interval_ms);
}

function more({ requests, period_ms }: Share, step: number): Share {
  return requests === 1
    ? { requests, period_ms: period_ms / (1 + step) }
    : { requests: Math.ceil(requests * (1 + step)), period_ms };
}
