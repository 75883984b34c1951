import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { Problem } from './problem.js';

/** What a launch of the server is known by. */
export interface Launch {
  readonly port: number;
  /** In the address that is opened; traded once and again for the cookie. */
  readonly token: string;
  /** In the cookie. */
  readonly session: string;
}

/** The most that a POST may bring, in bytes. */
const MOST_BYTES = 256 * 1024;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** On every answer, errors included: nothing is kept, framed, sniffed or run that the server did not bring. */
export const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Lets through only what was asked of this very server by its own name: another name is somebody's that points here. */
export function ownHost({ port }: Launch): MiddlewareHandler {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!hosts.includes(host)) throw new Problem('host', 'this server answers under its own name only');
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== `http://${host}`) throw foreign();
    await next();
  };
}

/** For what holds data: with the launch's cookie, and asked by the page itself. */
export function ownPage(launch: Launch): MiddlewareHandler {
  return async (context, next) => {
    const site = context.req.header('sec-fetch-site');
    if (site !== undefined && site !== 'same-origin') throw foreign();
    if (!same(getCookie(context, cookieName(launch)) ?? '', launch.session))
      throw new Problem('token', 'open the address that testkunde review printed: it holds the token of this launch');
    await next();
  };
}

function foreign(): Problem {
  return new Problem('origin', 'another page may not ask this server');
}

/** The JSON of a POST. Throws Problem for any other type, for a foreign sender, and for more than may be sent. */
export async function jsonBody(context: Context): Promise<unknown> {
  if (context.req.header('origin') === undefined) throw foreign();
  const type = context.req.header('content-type') ?? '';
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(type))
    throw new Problem('input', 'a POST brings application/json');
  if (Number(context.req.header('content-length') ?? 0) > MOST_BYTES) throw tooLarge();
  let bytes = 0;
  const parts: Uint8Array[] = [];
  for await (const part of (context.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += part.byteLength;
    if (bytes > MOST_BYTES) throw tooLarge();
    parts.push(part);
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
  } catch {
    throw new Problem('input', 'the body is no JSON in UTF-8');
  }
}

function tooLarge(): Problem {
  return new Problem('too_large', `a POST may bring ${MOST_BYTES / 1024} KiB`);
}

/** Trades the token in the address for the cookie. Throws Problem `token` where it is another. */
export function enter(context: Context, launch: Launch): void {
  if (!same(context.req.query('token') ?? '', launch.token))
    throw new Problem(
      'token',
      'the token in this address is of another launch: open the address that was printed last',
    );
  setCookie(context, cookieName(launch), launch.session, { httpOnly: true, sameSite: 'Strict', path: '/' });
}

/** Cookies do not know ports: two servers on one machine would take each other's. */
function cookieName({ port }: Launch): string {
  return `testkunde_${port}`;
}

/** Compares without telling by its time how much was right. */
function same(given: string, wanted: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
