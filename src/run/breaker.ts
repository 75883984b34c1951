import type { TargetError, TargetErrorCode } from '../domain/errors.js';
import { untilEither } from './pace.js';

/** Failures in a row that say that there is nobody to talk to: of a target that never answered, and of one that did. */
interface Patience {
  readonly strange: number;
  readonly known: number;
}

/** Nobody is there; a known target may be restarting. */
const ABSENT: Patience = { strange: 1, known: 5 };
/** The key is wrong, or was withdrawn; a single dialogue may be forbidden alone. */
const LOCKED: Patience = { strange: 3, known: 5 };
/** It hangs, or breaks off; each failure has cost a deadline's time. */
const SILENT: Patience = { strange: 3, known: 6 };
/** It answers, but with nothing that could be judged. */
const BROKEN: Patience = { strange: 10, known: 25 };

const PATIENCE: Readonly<Record<TargetErrorCode, Patience>> = {
  target_refused: ABSENT,
  target_dns: ABSENT,
  target_tls: ABSENT,
  target_unauthorized: LOCKED,
  target_used_up: LOCKED,
  target_reset: SILENT,
  target_timeout_connect: SILENT,
  target_timeout_first_byte: SILENT,
  target_timeout_idle: SILENT,
  target_timeout_total: SILENT,
  target_unavailable: BROKEN,
  target_rate_limited: BROKEN,
  target_protocol: BROKEN,
  target_http_status: BROKEN,
  target_redirect: BROKEN,
  target_bad_reply: BROKEN,
  target_empty_reply: BROKEN,
  target_unfinished: BROKEN,
  target_late: BROKEN,
  target_encoding: BROKEN,
  target_too_large: BROKEN,
  target_reported: BROKEN,
  target_not_started: ABSENT,
  target_exited: SILENT,
  target_given_up: BROKEN,
  target_failed: BROKEN,
};

/**
 * So many failures without an answer between them make a target doubtful: from then on one conversation at a time asks it,
 * and the others wait for what becomes of that. What is on its way already cannot be held back.
 */
const DOUBTFUL = 8;

/** Stops asking a target that is not there, after as many failures in a row as the latest one's kind allows. */
export interface Breaker {
  /** The error that opened the breaker; null while the target is asked. */
  open(): TargetError | null;
  /** Waits until `who` may ask a doubtful target; undefined = now. Resolves too when the breaker has opened meanwhile. */
  pass(who: object, signal: AbortSignal): Promise<void> | undefined;
  /** `who` will ask no more; its failure has been told of. */
  leave(who: object): void;
  answered(): void;
  /**
   * True when this failure opened the breaker. `asked_ms` is when the target was asked (performance.now): what was on its
   * way already when another failure came is the same failure, but for what has cost a deadline's time.
   */
  failed(error: TargetError, asked_ms: number): boolean;
}

export function createBreaker(): Breaker {
  const queue = createQueue();
  let everAnswered = false;
  let inARow = 0;
  let unanswered = 0;
  let countedAt = Number.NEGATIVE_INFINITY;
  let down: TargetError | null = null;
  const count = (error: TargetError, asked_ms: number): boolean => {
    if (asked_ms < countedAt && !error.code.startsWith('target_timeout')) return false;
    countedAt = performance.now();
    inARow += 1;
    const { strange, known } = PATIENCE[error.code];
    return inARow >= (everAnswered ? known : strange);
  };
  return {
    open: () => down,
    pass: (who, signal) => (down === null && unanswered >= DOUBTFUL ? queue.enter(who, signal) : undefined),
    leave: queue.leave,
    answered(): void {
      everAnswered = true;
      inARow = 0;
      unanswered = 0;
      queue.releaseAll();
    },
    failed(error: TargetError, asked_ms: number): boolean {
      if (down !== null) return false;
      // Who asks to be left alone is alive; how often it is asked is the pace's to say.
      if (error.code === 'target_rate_limited') unanswered = 0;
      else unanswered += 1;
      const isOpen = count(error, asked_ms);
      if (isOpen) down = error;
      if (isOpen || unanswered === 0) queue.releaseAll();
      return isOpen;
    },
  };
}

/** Lets one at a time through, in the order in which they came. */
function createQueue() {
  let first: object | null = null;
  let waiting: { readonly who: object; readonly go: () => void }[] = [];
  return {
    enter(who: object, signal: AbortSignal): Promise<void> | undefined {
      if (first === null || first === who) {
        first = who;
        return undefined;
      }
      return untilEither(new Promise((go) => waiting.push({ who, go })), signal);
    },
    leave(who: object): void {
      waiting = waiting.filter((one) => one.who !== who);
      if (first !== who) return;
      const next = waiting.shift();
      first = next?.who ?? null;
      next?.go();
    },
    releaseAll(): void {
      const all = waiting;
      first = null;
      waiting = [];
      for (const { go } of all) go();
    },
  };
}
