/** A server with a limit, for tests of the pace: what it answers to a request at a moment in milliseconds. */
export interface LimitedServer {
  /** Undefined = answered; else refused, with what `Retry-After` says in milliseconds (null = nothing). */
  ask(now_ms: number): { readonly wait_ms: number | null } | undefined;
  /** An answer is on its way: for servers that count requests in hand. */
  done(): void;
}

/** So many requests a second, and as many at once as have been saved up. Tells no `Retry-After`. */
export function tokenBucket(per_second: number, burst: number): LimitedServer {
  let tokens = burst;
  let last_ms = 0;
  return {
    ask(now_ms) {
      tokens = Math.min(burst, tokens + ((now_ms - last_ms) / 1000) * per_second);
      last_ms = now_ms;
      if (tokens < 1) return { wait_ms: null };
      tokens -= 1;
      return undefined;
    },
    done() {},
  };
}

/** So many requests in each window; says in whole seconds when the next one begins. */
export function fixedWindow(requests: number, window_ms: number): LimitedServer {
  let window = -1;
  let count = 0;
  return {
    ask(now_ms) {
      const current = Math.floor(now_ms / window_ms);
      if (current !== window) count = 0;
      window = current;
      count += 1;
      if (count <= requests) return undefined;
      return { wait_ms: Math.ceil(((current + 1) * window_ms - now_ms) / 1000) * 1000 };
    },
    done() {},
  };
}

/** So many requests in hand at a time. */
export function atATime(requests: number): LimitedServer {
  let open = 0;
  return {
    ask() {
      if (open >= requests) return { wait_ms: null };
      open += 1;
      return undefined;
    },
    done() {
      open -= 1;
    },
  };
}

/** Refuses everything for a while, and nothing after. */
export function outage(from_ms: number, to_ms: number): LimitedServer {
  return {
    ask: (now_ms) => (now_ms >= from_ms && now_ms < to_ms ? { wait_ms: null } : undefined),
    done() {},
  };
}
