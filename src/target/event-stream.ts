import { createParser } from 'eventsource-parser';
import type { Dispatcher } from 'undici';
import { TargetError } from '../domain/errors.js';
import { isSomething, quoted } from './came-instead.js';
import { charsetOf, streamDecoder } from './charset.js';
import { bodyBytes, bodyText, parseJson } from './http-body.js';
import {
  type ExchangeLimits,
  exchange,
  type Headers,
  isGood,
  type WireRequest,
  type WireResponse,
} from './http-client.js';
import { failureIn, networkError } from './http-errors.js';
import type { Answer } from './port.js';
import { reportedCode } from './used-up.js';

/** One event of a stream (WHATWG server-sent events). */
export interface StreamEvent {
  /** `message` where the stream names none. */
  readonly event: string;
  readonly data: string;
}

/** Hears each event as it comes. True = the reply is whole, whatever else may come. What it throws ends the exchange. */
export type OnEvent = (event: StreamEvent) => boolean;

export interface EventReader {
  /** The next bytes, cut anywhere. True when an event ended the reply. */
  push(bytes: Uint8Array): boolean;
  /** The stream is over: what stands in its last line counts, be it that the empty line after it is missing. */
  end(): boolean;
}

/** Reads events out of bytes that are cut anywhere: within characters, within line ends. */
export function createEventReader(onEvent: OnEvent, charset?: string): EventReader {
  const decode = streamDecoder(charset);
  let isWhole = false;
  const parser = createParser({
    onEvent({ event = 'message', data }) {
      if (!isWhole) isWhole = onEvent({ event, data });
    },
  });
  const decoded = (bytes: Uint8Array | null) => {
    try {
      return decode(bytes);
    } catch {
      const other = charset === undefined ? '' : `, nor the "${charset.slice(0, 40)}" that it says it is`;
      throw new TargetError('target_encoding', `the event stream is no UTF-8${other}`);
    }
  };
  return {
    push(bytes) {
      parser.feed(decoded(bytes));
      return isWhole;
    },
    end() {
      parser.feed(`${decoded(null)}\n\n`);
      return isWhole;
    },
  };
}

/** A stream that has been read. */
export interface StreamAnswer {
  readonly headers: Headers;
  readonly timing: Answer['timing'];
  /** Whether an event ended it, not just the end of the body. */
  readonly isWhole: boolean;
}

/**
 * Sends a request and hears the events that answer it, until one of them ends the reply or the stream is over. Rejects
 * with a TargetError for all that can go wrong, and with the signal's reason when it is aborted.
 */
export async function askForEvents(
  agent: Dispatcher,
  request: WireRequest,
  limits: ExchangeLimits,
  signal: AbortSignal,
  onEvent: OnEvent,
): Promise<StreamAnswer> {
  signal.throwIfAborted();
  let reader: EventReader | undefined;
  const readerOf = ({ headers }: Head) => {
    reader ??= createEventReader(onEvent, charsetOf(headers));
    return reader;
  };
  let isWhole = false;
  try {
    const response = await exchange(agent, request, limits, signal, (head, piece) => {
      if (!isPlainStream(head)) return false;
      isWhole = readerOf(head).push(piece);
      return isWhole;
    });
    if (!isWhole) isWhole = await readRest(response, readerOf(response), limits.max_bytes);
    const { headers, first_byte_ms } = response;
    return { headers, isWhole, timing: { first_byte_ms, total_ms: response.total_ms() } };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw networkError(error);
  }
}

type Head = Pick<WireResponse, 'status' | 'headers'>;

/** Whether an answer can be read as it comes. A compressed one is read when it is there whole. */
function isPlainStream({ status, headers }: Head): boolean {
  return isGood(status) && isEventStream(headers) && headers['content-encoding'] === undefined;
}

function isEventStream(headers: Headers): boolean {
  const type = headers['content-type'];
  return type === undefined || /^\s*(text\/event-stream|text\/plain|application\/octet-stream)/i.test(String(type));
}

/** A document where a stream was asked for: whoever answers so tells of an error, or streams nothing. */
function noStream(text: string, headers: Headers): TargetError {
  const error = toldError(text);
  if (error !== null) return new TargetError(reportedCode(error), `instead of a stream an error is told: ${error}`);
  const type = String(headers['content-type']).slice(0, 60);
  const start = text.slice(0, 60).replace(/\s+/g, ' ');
  const whole = /^\s*\{/.test(text)
    ? '; if it answers with a whole document, ask it as one (stream: false, or type: http)'
    : '';
  return new TargetError(
    'target_bad_reply',
    `the answer is no event stream but ${type}; it begins with: ${start}${whole}`,
  );
}

/** What stands in the `error` of a document, if it is one. */
function toldError(text: string): string | null {
  try {
    const { error } = (parseJson(text) ?? {}) as { error?: unknown };
    return isSomething(error) ? quoted(error) : null;
  } catch {
    return null;
  }
}

async function readRest(response: WireResponse, reader: EventReader, limit: number): Promise<boolean> {
  const { headers, bytes } = response;
  if (isPlainStream(response)) return reader.end();
  const failure = await failureIn(response);
  if (failure !== null) throw failure;
  if (!isEventStream(headers)) throw noStream(await bodyText(bytes, headers, limit), headers);
  return reader.push(await bodyBytes(bytes, headers, limit)) || reader.end();
}
