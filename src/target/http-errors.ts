import { TargetError, type TargetErrorCode } from '../domain/errors.js';
import { readableText } from './http-body.js';
import { isGood, type WireResponse } from './http-client.js';
import { retryAfter } from './retry-after.js';
import { tlsFault } from './tls-faults.js';
import { isUsedUp } from './used-up.js';

const BY_CODE: Readonly<Record<string, TargetErrorCode>> = {
  ECONNREFUSED: 'target_refused',
  EHOSTUNREACH: 'target_refused',
  ENETUNREACH: 'target_refused',
  ENOTFOUND: 'target_dns',
  EAI_AGAIN: 'target_dns',
  ECONNRESET: 'target_reset',
  ECONNABORTED: 'target_reset',
  EPIPE: 'target_reset',
  UND_ERR_SOCKET: 'target_reset',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'target_protocol',
  UND_ERR_HEADERS_OVERFLOW: 'target_protocol',
  UND_ERR_RESPONSE: 'target_protocol',
  UND_ERR_CONNECT_TIMEOUT: 'target_timeout_connect',
  ETIMEDOUT: 'target_timeout_connect',
};

/** What undici tells of answers that HTTP has no place for, in words that name no cause. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^bad response$/, 'the answer begins with HTTP 100 Continue, which nobody has asked for'],
  [/assert\(upgrade\)|^bad upgrade$/, 'the answer is HTTP 101: it changes the protocol, which nobody has asked for'],
];

/** What a failed request was, as an error with a code. A TargetError is handed through. */
export function networkError(error: unknown): TargetError {
  if (error instanceof TargetError) return error;
  const code = codeOf(error);
  const told = error instanceof Error ? FOREIGN.find(([words]) => words.test(error.message))?.[1] : undefined;
  if (told !== undefined) return new TargetError('target_protocol', told, { cause: error });
  const isParsing = error instanceof Error && error.name === 'HTTPParserError';
  const kind = BY_CODE[code] ?? (isParsing ? 'target_protocol' : kindByPattern(code));
  const own = error instanceof Error ? error.message || code : String(error);
  const message = own.replace(/^Client network socket disconnected before secure TLS.*/, CLOSED_EARLY);
  if (kind === 'target_tls') return new TargetError(kind, tlsFault(code, message), { cause: error });
  return new TargetError(kind, message, { cause: error });
}

const CLOSED_EARLY = 'the connection was closed while its encryption (TLS) was being agreed on';

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause === undefined ? '' : codeOf(cause);
}

function kindByPattern(code: string): TargetErrorCode {
  if (
    /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO|HOSTNAME_|INVALID_CA|INVALID_PURPOSE)/.test(code)
  )
    return 'target_tls';
  return code.startsWith('HPE_') ? 'target_protocol' : 'target_failed';
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * What an answer means whose status is no 2xx; null for one of success. Never fails for what is wrong with its body:
 * nobody who is asked to wait, or told that a key is wrong, should look for the fault in a broken gzip.
 */
export async function failureIn({
  status,
  headers,
  bytes,
}: Omit<WireResponse, 'total_ms'>): Promise<TargetError | null> {
  return isGood(status) ? null : statusError(status, headers, await readableText(bytes, headers));
}

/** What an answer that is no 2xx means. `text` is its body; the beginning is quoted. */
export function statusError(status: number, headers: Headers, text: string): TargetError {
  const body = text.slice(0, 120).replace(/\s+/g, ' ').trim();
  const message = `HTTP ${status}${body === '' ? '' : `: ${body}`}`;
  const asked = headers['retry-after'];
  const waiting = asked === undefined ? message : `${message} (it asks to wait: ${String(asked).slice(0, 60)})`;
  const wait_ms = retryAfter(headers, Date.now());
  if (isUsedUp(status, text, wait_ms)) return new TargetError('target_used_up', waiting);
  if (status === 429) return new TargetError('target_rate_limited', waiting, { wait_ms });
  if (status === 502 || status === 503 || status === 504)
    return new TargetError('target_unavailable', waiting, { wait_ms });
  if (status === 401 || status === 403 || status === 407) return new TargetError('target_unauthorized', message);
  if (status >= 300 && status < 400 && headers.location !== undefined)
    return new TargetError('target_redirect', `HTTP ${status} redirects to ${String(headers.location).slice(0, 200)}`);
  return new TargetError('target_http_status', message);
}
