import type { Dispatcher } from 'undici';
import { bodyText, parseJson } from './http-body.js';
import { type ExchangeLimits, exchange, type Headers, isGood, type OnHead, type WireRequest } from './http-client.js';
import type { Answer } from './port.js';

/** A JSON document that a server answered with. */
export interface JsonAnswer {
  readonly document: unknown;
  readonly headers: Headers;
  readonly timing: Answer['timing'];
}

/**
 * Sends a request and takes the JSON document that answers it. Rejects with a TargetError for all that can go wrong, and
 * with the signal's reason when it is aborted. `answered` hears of the headers of any answer at once, be it an error.
 */
export async function askForJson(
  agent: Dispatcher,
  request: WireRequest,
  limits: ExchangeLimits,
  signal: AbortSignal,
  answered?: OnHead,
): Promise<JsonAnswer> {
  signal.throwIfAborted();
  try {
    const response = await exchange(agent, request, limits, signal, undefined, answered);
    const { headers, bytes, first_byte_ms } = response;
    if (!isGood(response.status)) throw await (await errors()).failureIn(response);
    const document = parseJson(await bodyText(bytes, headers, limits.max_bytes));
    return { document, headers, timing: { first_byte_ms, total_ms: response.total_ms() } };
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw (await errors()).networkError(error);
  }
}

/** Only who fails needs them: a run's first request waits for all that is loaded before. */
const errors = () => import('./http-errors.js');

/** A POST of a JSON document, with headers whose names are in lower case. */
export function jsonPost(url: string, headers: Readonly<Record<string, string>>, document: unknown): WireRequest {
  const all = { accept: 'application/json', 'content-type': 'application/json', ...headers };
  return { method: 'POST', url, headers: all, body: JSON.stringify(document) };
}
