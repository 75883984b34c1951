import type { Dispatcher } from 'undici';
// Only the agent: the whole package (fetch, WebSockets, caches, mocks) takes thrice as long to load.
import Agent from 'undici/lib/dispatcher/agent.js';
import type { TargetError } from '../domain/errors.js';
import { type Deadlines, watchDeadlines } from './deadlines.js';
import { tooLarge } from './http-body.js';

export function createHttpClient(connect_ms: number): Agent {
  return new Agent({
    connect: { timeout: connect_ms },
    // Watched by timers of its own: these count in whole seconds.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}

export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** A request as it goes on the wire. */
export interface WireRequest {
  readonly method: Dispatcher.HttpMethod;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

/** An answer that has come whole, whatever its status. Durations in milliseconds since the request was made. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly first_byte_ms: number;
  readonly total_ms: () => number;
}

export interface ExchangeLimits {
  readonly deadlines: Deadlines;
  /** Bytes on the wire. */
  readonly max_bytes: number;
}

/**
 * Reads a streamed answer piece by piece, as it comes. True = the reply is whole, whatever else may come. What it throws
 * ends the exchange.
 */
export type TakePiece = (head: Pick<WireResponse, 'status' | 'headers'>, piece: Uint8Array) => boolean;

/** The last address that was asked for: most targets have one. */
let last = { url: '', address: { origin: '', path: '' } };

function addressOf(url: string): { origin: string; path: string } {
  if (url !== last.url) {
    const { origin, pathname, search } = new URL(url);
    last = { url, address: { origin, path: pathname + search } };
  }
  return last.address;
}

/** Who waits for a signal. A listener of each exchange's own would cost a tenth of what sending it does. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls once when the signal is aborted, unless what it returns was called before. */
function onAbortOf(signal: AbortSignal, call: () => void): () => void {
  const all = waiting.get(signal) ?? new Set();
  if (!waiting.has(signal)) {
    waiting.set(signal, all);
    signal.addEventListener('abort', () => [...all].forEach((one) => void one()), { once: true });
  }
  all.add(call);
  return () => void all.delete(call);
}

/**
 * Sends a request and takes its whole answer. Rejects with a TargetError when a deadline or the cap is passed, with the
 * signal's reason when it is aborted, and with what undici throws when the network fails. With `take`, the answer's first
 * byte is that of its body: a server that streams sends its headers before it thinks. `onHead` hears of them at once.
 */
export function exchange(
  agent: Dispatcher,
  { url, ...request }: WireRequest,
  { deadlines, max_bytes }: ExchangeLimits,
  signal: AbortSignal,
  take?: TakePiece,
  onHead?: (headers: Headers) => void,
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    let sending: Dispatcher.DispatchController | undefined;
    let isOver = false;
    const end = () => {
      isOver = true;
      watch.end();
      stopListening();
    };
    // A request that still waits for its connection cannot be aborted: it is given up on when it would go out.
    const giveUp = (reason: Error) => {
      if (isOver) return;
      end();
      sending?.abort(reason);
      reject(reason);
    };
    const onAbort = () => giveUp(signal.reason as Error);
    const watch = watchDeadlines(deadlines, giveUp as (error: TargetError) => void);
    const stopListening = onAbortOf(signal, onAbort);
    let head: Pick<WireResponse, 'status' | 'headers'> = { status: 0, headers: {} };
    let first_byte_ms: number | undefined;
    let size = 0;
    const chunks: Uint8Array[] = [];
    const came = () => {
      first_byte_ms ??= watch.elapsed();
      watch.bytes();
    };
    const finish = () => {
      end();
      const bytes = chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks, size);
      resolve({ ...head, bytes, first_byte_ms: first_byte_ms ?? watch.elapsed(), total_ms: watch.elapsed });
    };
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(controller) {
        if (isOver) {
          controller.abort(new Error('given up on'));
          return;
        }
        sending = controller;
        // The time until there is a connection, which a session's first request may wait for, has its own deadline.
        watch.sent();
      },
      onResponseStart(_, code, received) {
        // An interim answer (100, 103) is none yet.
        if (isOver || code < 200) return;
        if (take === undefined) came();
        head = { status: code, headers: received };
        onHead?.(received);
      },
      onResponseData(_, chunk) {
        if (isOver) return;
        came();
        size += chunk.byteLength;
        if (size > max_bytes) return giveUp(tooLarge(max_bytes));
        chunks.push(chunk);
        try {
          if (take?.(head, chunk) !== true) return;
        } catch (error) {
          return giveUp(error as Error);
        }
        finish();
        sending?.abort(new Error('nothing more is needed'));
      },
      onResponseEnd() {
        if (!isOver) finish();
      },
      onResponseError(_, error) {
        if (isOver) return;
        end();
        reject(error);
      },
    };
    try {
      agent.dispatch({ ...request, ...addressOf(url) }, handler);
    } catch (error) {
      handler.onResponseError?.(sending as never, error as Error);
    }
  });
}
