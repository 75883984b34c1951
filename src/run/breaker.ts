import type { TargetError, TargetErrorCode } from '../domain/errors.js';

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
  target_late: BROKEN,
  target_encoding: BROKEN,
  target_too_large: BROKEN,
  target_reported: BROKEN,
  target_not_started: ABSENT,
  target_exited: SILENT,
  target_failed: BROKEN,
};

/** Stops asking a target that is not there, after as many failures in a row as the latest one's kind allows. */
export interface Breaker {
  /** The error that opened the breaker; null while the target is asked. */
  open(): TargetError | null;
  answered(): void;
  /**
   * True when this failure opened the breaker. `asked_ms` is when the target was asked (performance.now): what was on its
   * way already when another failure came is the same failure, but for what has cost a deadline's time.
   */
  failed(error: TargetError, asked_ms: number): boolean;
}

export function createBreaker(): Breaker {
  let everAnswered = false;
  let inARow = 0;
  let countedAt = Number.NEGATIVE_INFINITY;
  let down: TargetError | null = null;
  return {
    open: () => down,
    answered(): void {
      everAnswered = true;
      inARow = 0;
    },
    failed(error: TargetError, asked_ms: number): boolean {
      if (down !== null) return false;
      if (asked_ms < countedAt && !error.code.startsWith('target_timeout')) return false;
      countedAt = performance.now();
      inARow += 1;
      const { strange, known } = PATIENCE[error.code];
      if (inARow < (everAnswered ? known : strange)) return false;
      down = error;
      return true;
    },
  };
}
