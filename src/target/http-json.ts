import type { Dispatcher } from 'undici';
import { bodyText, parseJson } from './http-body.js';
import { type ExchangeLimits, exchange, type Headers, type WireRequest } from './http-client.js';
import { networkError, statusError } from './http-errors.js';
import type { Answer } from './port.js';

/** A JSON document that a server answered with. */
export interface JsonAnswer {
  readonly document: unknown;
  readonly headers: Headers;
  readonly timing: Answer['timing'];
}

/**
 * Sends a request and takes the JSON document that answers it. Rejects with a TargetError for all that can go wrong, and
 * with the signal's reason when it is aborted. `answered` hears of the headers of any answer, be it an error.
 */
export async function askForJson(
  agent: Dispatcher,
  request: WireRequest,
  limits: ExchangeLimits,
  signal: AbortSignal,
  answered?: (headers: Headers) => void,
): Promise<JsonAnswer> {
  signal.throwIfAborted();
  try {
    const response = await exchange(agent, request, limits, signal);
    const { status, headers, bytes, first_byte_ms } = response;
    answered?.(headers);
    const text = await bodyText(bytes, headers, limits.max_bytes);
    if (status < 200 || status > 299) throw statusError(status, headers, text);
    return { document: parseJson(text), headers, timing: { first_byte_ms, total_ms: response.total_ms() } };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw networkError(error);
  }
}

/** A POST of a JSON document, with headers whose names are in lower case. */
export function jsonPost(url: string, headers: Readonly<Record<string, string>>, document: unknown): WireRequest {
  const all = { accept: 'application/json', 'content-type': 'application/json', ...headers };
  return { method: 'POST', url, headers: all, body: JSON.stringify(document) };
}
