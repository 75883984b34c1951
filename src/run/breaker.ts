import type { TargetError, TargetErrorCode } from '../domain/errors.js';

/** Failures that say: there is nobody to talk to. */
const UNREACHABLE: readonly TargetErrorCode[] = ['target_refused', 'target_dns', 'target_tls'];

/** After the target has answered once, so many failures in a row count as its death. */
const IN_A_ROW = 5;

/** Stops asking a target that is not there: at once when it never answered, after a few failures when it did. */
export function createBreaker() {
  let everAnswered = false;
  let inARow = 0;
  let down: TargetError | null = null;
  return {
    /** The error that opened the breaker; null while the target is asked. */
    open: () => down,
    answered(): void {
      everAnswered = true;
      inARow = 0;
    },
    /** True when this failure opened the breaker. */
    failed(error: TargetError): boolean {
      if (down !== null || !UNREACHABLE.includes(error.code)) return false;
      inARow += 1;
      if (everAnswered && inARow < IN_A_ROW) return false;
      down = error;
      return true;
    },
  };
}
