import { TargetError } from '../domain/errors.js';

/** How long an exchange may take, in milliseconds. */
export interface Deadlines {
  /** Until there is a connection. */
  readonly connect: number;
  /** From the sending to the first byte of the answer. */
  readonly first_byte: number;
  /** From one byte of the answer to the next. */
  readonly idle: number;
  /** The whole exchange, its body included. */
  readonly total: number;
}

/** One exchange under watch. */
export interface Watch {
  /** Milliseconds since the exchange began, on a monotonic clock. */
  elapsed(): number;
  /** There is a connection, and the customer's words go out. */
  sent(): void;
  /** Something of the answer has come. */
  bytes(): void;
  end(): void;
}

/** A timer that fires so late has waited for this process, not for the target: what has come meanwhile is read first. */
const LATE_MS = 200;

/** Calls `expire` once, when one of the deadlines is over. All on a monotonic clock, with one timer. */
export function watchDeadlines(deadlines: Deadlines, expire: (error: TargetError) => void): Watch {
  const started = performance.now();
  let since = started;
  let phase: 'connect' | 'first_byte' | 'idle' = 'connect';
  let excused = false;
  let armedFor = 0;
  let timer: NodeJS.Timeout;
  const due = () => Math.min(since + deadlines[phase], started + deadlines.total);
  const arm = (now: number) => {
    armedFor = due();
    timer = setTimeout(check, Math.max(0, armedFor - now));
  };
  const check = () => {
    const now = performance.now();
    const over = now - due();
    if (over < -1) arm(now);
    else if (over > LATE_MS && !excused) {
      excused = true;
      timer = setTimeout(check, LATE_MS);
    } else expire(deadlineError(now - started >= deadlines.total - 1 ? 'total' : phase, deadlines));
  };
  const enter = (next: typeof phase) => {
    since = performance.now();
    phase = next;
    if (due() >= armedFor) return;
    clearTimeout(timer);
    arm(since);
  };
  arm(started);
  return {
    elapsed: () => performance.now() - started,
    sent: () => enter('first_byte'),
    bytes: () => enter('idle'),
    end: () => clearTimeout(timer),
  };
}

function deadlineError(which: keyof Deadlines, deadlines: Deadlines): TargetError {
  const limit = `${deadlines[which]} ms`;
  if (which === 'connect') return new TargetError('target_timeout_connect', `no connection within ${limit}`);
  if (which === 'first_byte')
    return new TargetError('target_timeout_first_byte', `nothing was answered within ${limit}`);
  if (which === 'idle')
    return new TargetError('target_timeout_idle', `the answer stopped in the middle, for more than ${limit}`);
  return new TargetError('target_timeout_total', `no whole reply within ${limit}`);
}
