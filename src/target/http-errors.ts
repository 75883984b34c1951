import { TargetError, type TargetErrorCode } from '../domain/errors.js';
import { retryAfter } from './retry-after.js';

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

/** What a failed request was, as an error with a code. A TargetError is handed through. */
export function networkError(error: unknown): TargetError {
  if (error instanceof TargetError) return error;
  const code = codeOf(error);
  const isParsing = error instanceof Error && error.name === 'HTTPParserError';
  const kind = BY_CODE[code] ?? (isParsing ? 'target_protocol' : kindByPattern(code));
  const message = error instanceof Error ? error.message || code : String(error);
  return new TargetError(kind, message, { cause: error });
}

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

/** What an answer that is no 2xx means. `text` is its body; the beginning is quoted. */
export function statusError(status: number, headers: Headers, text: string): TargetError {
  const body = text.slice(0, 120).replace(/\s+/g, ' ').trim();
  const message = `HTTP ${status}${body === '' ? '' : `: ${body}`}`;
  const asked = headers['retry-after'];
  const waiting = asked === undefined ? message : `${message} (it asks to wait: ${String(asked).slice(0, 60)})`;
  const wait_ms = retryAfter(headers, Date.now());
  if (status === 429) return new TargetError('target_rate_limited', waiting, { wait_ms });
  if (status === 502 || status === 503 || status === 504)
    return new TargetError('target_unavailable', waiting, { wait_ms });
  if (status === 401 || status === 403 || status === 407) return new TargetError('target_unauthorized', message);
  if (status >= 300 && status < 400)
    return new TargetError('target_redirect', `HTTP ${status} redirects to ${String(headers.location ?? 'nowhere')}`);
  return new TargetError('target_http_status', message);
}
