import type { Dispatcher } from 'undici';
// Only the agent: the whole package (fetch, WebSockets, caches, mocks) takes thrice as long to load.
import Agent from 'undici/lib/dispatcher/agent.js';
import { TargetError } from '../domain/errors.js';
import { type Deadlines, type Watch, watchDeadlines } from './deadlines.js';
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

/** An answer that has come whole; one whose status is no 2xx, as far as it came. Durations in milliseconds since the request was made. */
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

/** Hears of an answer's headers at once, be it that of an error. */
export type OnHead = (headers: Headers, status: number) => void;

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

/** What is read of the body of an error at the most: its status says what matters, its first words are quoted. */
const ERROR_BODY = { ms: 1_000, bytes: 65_536 };

/** What has come of an answer so far. */
interface Coming {
  head: Pick<WireResponse, 'status' | 'headers'>;
  first_byte_ms: number | undefined;
  size: number;
  readonly chunks: Uint8Array[];
}

/**
 * Sends a request and takes its whole answer. Rejects with a TargetError when a deadline or the cap is passed, with the
 * signal's reason when it is aborted, and with what undici throws when the network fails. A status that is no 2xx is an
 * answer whatever becomes of its body: that is taken as far as it comes, and not waited for long. With `take`, the
 * answer's first byte is that of its body: a server that streams sends its headers before it thinks. `onHead` hears of
 * them at once.
 */
export function exchange(
  agent: Dispatcher,
  { url, ...request }: WireRequest,
  limits: ExchangeLimits,
  signal: AbortSignal,
  take?: TakePiece,
  onHead?: OnHead,
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const handler = createHandler(limits, signal, { take, onHead, resolve, reject });
    try {
      agent.dispatch({ ...request, ...addressOf(url) }, handler);
    } catch (error) {
      handler.onResponseError?.(undefined as never, error as Error);
    }
  });
}

interface Hearer {
  readonly take: TakePiece | undefined;
  readonly onHead: OnHead | undefined;
  readonly resolve: (response: WireResponse) => void;
  readonly reject: (reason: unknown) => void;
}

function createHandler(
  { deadlines, max_bytes }: ExchangeLimits,
  signal: AbortSignal,
  { take, onHead, resolve, reject }: Hearer,
): Dispatcher.DispatchHandler {
  const coming: Coming = { head: { status: 0, headers: {} }, first_byte_ms: undefined, size: 0, chunks: [] };
  let sending: Dispatcher.DispatchController | undefined;
  let isOver = false;
  let isError = false;
  let patience: NodeJS.Timeout | undefined;
  const end = () => {
    isOver = true;
    watch.end();
    clearTimeout(patience);
    stopListening();
  };
  const finish = () => {
    end();
    resolve(responseOf(coming, watch));
  };
  // A request that still waits for its connection cannot be aborted: it is given up on when it would go out.
  const breakOff = (reason: Error) => {
    if (isOver) return;
    end();
    sending?.abort(reason);
    reject(reason);
  };
  /** The body went wrong: of an error, what has come of it is enough. */
  const giveUp = (reason: Error) => {
    if (isOver) return;
    if (!isError) return breakOff(reason);
    finish();
    sending?.abort(reason);
  };
  const watch = watchDeadlines(deadlines, giveUp as (error: TargetError) => void);
  const stopListening = onAbortOf(signal, () => breakOff(signal.reason as Error));
  const came = () => {
    coming.first_byte_ms ??= watch.elapsed();
    watch.bytes();
  };
  return {
    onRequestStart(controller) {
      if (isOver) return controller.abort(new Error('given up on'));
      sending = controller;
      // The time until there is a connection, which a session's first request may wait for, has its own deadline.
      watch.sent();
    },
    onResponseStart(_, status, headers) {
      if (isOver) return;
      if (status < 100) return breakOff(noStatus(status));
      // An interim answer (100, 103) is none yet.
      if (status < 200) return;
      coming.head = { status, headers };
      isError = !isGood(status);
      if (take === undefined || isError) came();
      if (isError) patience = setTimeout(giveUp, Math.min(ERROR_BODY.ms, deadlines.idle / 2), new Error('told enough'));
      onHead?.(headers, status);
    },
    onResponseData(_, chunk) {
      if (isOver) return;
      came();
      if (add(coming, chunk) > (isError ? ERROR_BODY.bytes : max_bytes)) return giveUp(tooLarge(max_bytes));
      if (isError) return;
      try {
        if (take?.(coming.head, chunk) !== true) return;
      } catch (error) {
        return breakOff(error as Error);
      }
      finish();
      sending?.abort(new Error('nothing more is needed'));
    },
    onResponseEnd() {
      if (!isOver) finish();
    },
    onResponseError(_, error) {
      if (isOver) return;
      if (isError) return finish();
      end();
      reject(error);
    },
  };
}

function responseOf({ head, chunks, size, first_byte_ms }: Coming, watch: Watch): WireResponse {
  const bytes = chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks, size);
  return { ...head, bytes, first_byte_ms: first_byte_ms ?? watch.elapsed(), total_ms: watch.elapsed };
}

/** Returns how many bytes there are now. */
function add(coming: Coming, chunk: Uint8Array): number {
  coming.chunks.push(chunk);
  coming.size += chunk.byteLength;
  return coming.size;
}

function noStatus(status: number): TargetError {
  const shown = String(status).padStart(3, '0');
  return new TargetError('target_protocol', `the answer begins with HTTP status ${shown}, which is none`);
}

/** Whether a status is one of success. */
export function isGood(status: number): boolean {
  return status >= 200 && status < 300;
}
