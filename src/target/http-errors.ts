import { TargetError, type TargetErrorCode } from '../domain/errors.js';

const BY_CODE: Readonly<Record<string, TargetErrorCode>> = {
  ECONNREFUSED: 'target_refused',
  EHOSTUNREACH: 'target_refused',
  ENETUNREACH: 'target_refused',
  ENOTFOUND: 'target_dns',
  EAI_AGAIN: 'target_dns',
  ECONNRESET: 'target_reset',
  EPIPE: 'target_reset',
  UND_ERR_SOCKET: 'target_reset',
  UND_ERR_CONNECT_TIMEOUT: 'target_timeout',
  UND_ERR_HEADERS_TIMEOUT: 'target_timeout',
  UND_ERR_BODY_TIMEOUT: 'target_timeout',
  ETIMEDOUT: 'target_timeout',
};

const NEXT: Readonly<Record<string, string>> = {
  target_refused: 'start the bot, or correct the url of the target',
  target_dns: 'correct the host name in the url of the target',
  target_tls: "check the bot's certificate, or use http:// on loopback",
  target_reset: "look into the bot's log: it closed the connection in the middle of an answer",
  target_timeout: "see why the bot is slow, or raise the target's deadlines",
  target_failed: "look into the bot's log",
};

/** What a failed request was, as an error with a code. A TargetError is handed through. */
export function networkError(error: unknown): TargetError {
  if (error instanceof TargetError) return error;
  const code = codeOf(error);
  const kind = BY_CODE[code] ?? (isTls(code) ? 'target_tls' : 'target_failed');
  const message = error instanceof Error ? error.message || code : String(error);
  return new TargetError(kind, message, NEXT[kind] ?? '', { cause: error });
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause === undefined ? '' : codeOf(cause);
}

function isTls(code: string): boolean {
  return /^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/.test(code);
}

/** What an answer that is no 2xx means. `text` is its body; the beginning is quoted. */
export function statusError(
  status: number,
  headers: Readonly<Record<string, string | string[] | undefined>>,
  text: string,
): TargetError {
  const body = text.slice(0, 120).replace(/\s+/g, ' ').trim();
  const message = `HTTP ${status}${body === '' ? '' : `: ${body}`}`;
  if (status === 429 || status === 503) {
    const wait = headers['retry-after'];
    const asked = wait === undefined ? '' : ` (it asks to wait: ${String(wait)})`;
    return new TargetError('target_rate_limited', message + asked, 'lower --concurrency');
  }
  if (status >= 300 && status < 400) {
    const location = String(headers.location ?? 'nowhere');
    return new TargetError('target_redirect', `${message} redirects to ${location}`, 'put that url into the target');
  }
  const next = status === 401 || status === 403 ? "check the target's headers (token, key)" : "look into the bot's log";
  return new TargetError('target_http_status', message, next);
}
