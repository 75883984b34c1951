import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { DEFAULT_POLICY } from '../domain/gate.js';
import { openDatabase } from '../store/open.js';
import { reviewApp } from './app.js';
import { HEADERS } from './guard.js';
import { type ReviewServer, serveReview } from './serve.js';
import type { ReviewSource } from './source.js';

const SESSION = {
  version: '0',
  reviewer: null,
  language: null,
  database: 'x.db',
  baseline: 'main',
  hard_graders: [],
  read_only: false,
} as const;

const FILES = new Map([
  ['/', { type: 'text/html; charset=utf-8', bytes: new TextEncoder().encode('<!doctype html><title>page</title>') }],
  ['/assets/index.js', { type: 'text/javascript; charset=utf-8', bytes: new TextEncoder().encode('go()') }],
]);

let server: ReviewServer;
let host: string;
let cookie: string;

beforeAll(async () => {
  const source: ReviewSource = {
    db: openDatabase(':memory:', { create: true }),
    policy: DEFAULT_POLICY,
    session: SESSION,
    present: () => true,
    compared: () => Promise.reject(new Error('nothing to compare')),
    changed: () => undefined,
  };
  server = await serveReview(0, (launch) => reviewApp(source, FILES, launch));
  host = `127.0.0.1:${server.port}`;
  const entered = await ask('GET', new URL(server.url).pathname + new URL(server.url).search, { host });
  cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
});
afterAll(() => server.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A request with exactly these headers: `fetch` would not let them be forged. */
function ask(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return new Promise((answered, failed) => {
    const sent = request(
      { port: server.port, host: '127.0.0.1', method, path, headers, setHost: false },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        response.on('end', () => answered({ status: response.statusCode ?? 0, headers: response.headers, text }));
      },
    );
    sent.on('error', failed);
    sent.end(body);
  });
}

const own = () => ({ host, cookie, origin: `http://${host}` });
const json = { 'content-type': 'application/json' };
const JUDGEMENT = JSON.stringify({ by: 'Eve', decision: 'confirm', verdicts: [] });

describe('the address of the launch', () => {
  it('is traded for a cookie that scripts cannot read and other sites do not send', async () => {
    const { status, headers } = await ask('GET', `/?token=${new URL(server.url).searchParams.get('token')}`, { host });
    expect(status).toBe(303);
    expect(headers.location).toBe('/');
    expect(String(headers['set-cookie'])).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('does not hold the secret of the cookie', () => {
    expect(cookie.length).toBeGreaterThan(30);
    expect(server.url).not.toContain(cookie.split('=')[1]);
  });

  it('lets its owner in', async () => {
    expect((await ask('GET', '/api/session', { host, cookie })).text).toBe(JSON.stringify(SESSION));
    expect((await ask('GET', '/api/runs', own())).status).toBe(200);
  });
});

describe('a request that is not the page’s own is refused', () => {
  const rebound = () => `evil.example:${server.port}`;
  test.each<
    [what: string, status: number, error: string, method: string, path: string, headers: () => Record<string, string>]
  >([
    ['no token', 401, 'token', 'GET', '/api/session', () => ({ host })],
    ['a wrong token', 401, 'token', 'GET', '/?token=guessed', () => ({ host })],
    ['a wrong cookie', 401, 'token', 'GET', '/api/runs', () => ({ host, cookie: `${cookie}x` })],
    [
      'the cookie of another port',
      401,
      'token',
      'GET',
      '/api/runs',
      () => ({ host, cookie: cookie.replace(/_\d+/, '_1') }),
    ],
    ['a rebound name', 403, 'host', 'GET', '/api/session', () => ({ host: rebound(), cookie })],
    ['a rebound name for the page', 403, 'host', 'GET', '/', () => ({ host: rebound() })],
    [
      'a rebound name with its own origin',
      403,
      'host',
      'GET',
      '/api/runs',
      () => ({ host: rebound(), cookie, origin: `http://${rebound()}` }),
    ],
    [
      'the machine’s other address',
      403,
      'host',
      'GET',
      '/api/runs',
      () => ({ host: `0.0.0.0:${server.port}`, cookie }),
    ],
    ['another port', 403, 'host', 'GET', '/api/runs', () => ({ host: `127.0.0.1:${server.port + 1}`, cookie })],
    ['a foreign origin', 403, 'origin', 'GET', '/api/runs', () => ({ ...own(), origin: 'https://evil.example' })],
    ['the origin "null"', 403, 'origin', 'GET', '/api/runs', () => ({ ...own(), origin: 'null' })],
    [
      'an origin of another port',
      403,
      'origin',
      'POST',
      '/api/judgements',
      () => ({ ...own(), ...json, origin: `http://127.0.0.1:1` }),
    ],
    [
      'https instead of http',
      403,
      'origin',
      'POST',
      '/api/judgements',
      () => ({ ...own(), ...json, origin: `https://${host}` }),
    ],
    ['a POST without origin', 403, 'origin', 'POST', '/api/judgements', () => ({ host, cookie, ...json })],
    [
      'a script element on another site',
      403,
      'origin',
      'GET',
      '/api/runs',
      () => ({ host, cookie, 'sec-fetch-site': 'cross-site' }),
    ],
    [
      'a page on another port of this machine',
      403,
      'origin',
      'GET',
      '/api/runs',
      () => ({ host, cookie, 'sec-fetch-site': 'same-site' }),
    ],
    [
      'a form',
      400,
      'input',
      'POST',
      '/api/judgements',
      () => ({ ...own(), 'content-type': 'application/x-www-form-urlencoded' }),
    ],
    [
      'a form with files',
      400,
      'input',
      'POST',
      '/api/judgements',
      () => ({ ...own(), 'content-type': 'multipart/form-data; boundary=x' }),
    ],
    ['plain text', 400, 'input', 'POST', '/api/judgements', () => ({ ...own(), 'content-type': 'text/plain' })],
    ['no type at all', 400, 'input', 'POST', '/api/judgements', own],
    [
      'a type that begins alike',
      400,
      'input',
      'POST',
      '/api/judgements',
      () => ({ ...own(), 'content-type': 'application/json-patch+json' }),
    ],
    [
      'a POST without token',
      401,
      'token',
      'POST',
      '/api/judgements',
      () => ({ host, origin: `http://${host}`, ...json }),
    ],
  ])('%s', async (_, status, error, method, path, headers) => {
    const answer = await ask(method, path, headers(), method === 'POST' ? JUDGEMENT : undefined);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text).error).toBe(error);
    expect(answer.headers).toMatchObject(HEADERS);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });
});

describe('a POST', () => {
  const post = (body: string) => ask('POST', '/api/judgements', { ...own(), ...json }, body);

  it.each([
    ['empty', ''],
    ['broken', '{"by":'],
    ['no object', '[]'],
    ['without verdicts', JUDGEMENT],
    ['with a field that nobody knows', JSON.stringify({ by: 'Eve', decision: 'confirm', verdicts: [], admin: true })],
    ['with a prototype', '{"__proto__":{"by":"Eve"},"decision":"confirm","verdicts":[]}'],
    ['with an endless name', JSON.stringify({ by: 'E'.repeat(101), decision: 'confirm', verdicts: [] })],
  ])('that is %s is refused', async (_, body) => {
    const { status, text } = await post(body);
    expect(status).toBe(400);
    expect(JSON.parse(text).error).toBe('input');
  });

  it('that is too large is refused, said or not', async () => {
    const body = JSON.stringify({ by: 'Eve', reason: 'x'.repeat(300_000) });
    expect((await post(body)).status).toBe(413);
    const chunked = await ask('POST', '/api/judgements', { ...own(), ...json, 'transfer-encoding': 'chunked' }, body);
    expect(chunked.status).toBe(413);
  });
});

describe('a path', () => {
  test.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/../../api.js',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/%00',
    '//etc/passwd',
    '/report.html',
    '/assets',
  ])('%s leads nowhere', async (path) => {
    const { status, text } = await ask('GET', path, { host, cookie });
    expect(status).toBe(404);
    expect(JSON.parse(text).error).toBe('not_found');
  });

  test.each([
    ['PUT', '/api/judgements'],
    ['DELETE', '/api/runs'],
    ['OPTIONS', '/api/judgements'],
    ['POST', '/api/runs'],
    ['GET', '/api/judgements'],
    ['GET', '/api/'],
  ])('%s %s is no route', async (method, path) => {
    const answer = await ask(method, path, { ...own(), ...json });
    expect(answer.status).toBe(404);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('of the page brings its headers', async () => {
    const page = await ask('GET', '/', { host });
    expect(page.status).toBe(200);
    expect(page.headers).toMatchObject(HEADERS);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(HEADERS['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(HEADERS['content-security-policy']).not.toContain('unsafe');
    expect((await ask('GET', '/assets/index.js', { host })).headers).toMatchObject(HEADERS);
  });
});

it('a query with more than a route takes is refused', async () => {
  expect((await ask('GET', '/api/runs?limit=9999', own())).status).toBe(400);
  expect((await ask('GET', '/api/runs?sql=1', own())).status).toBe(400);
});

it('only this machine can connect, and a taken port is told with the way out', async () => {
  const refused = await serveReview(server.port, () => {
    throw new Error('never asked');
  }).catch((error: { message: string; next: string }) => `${error.message} | ${error.next}`);
  expect(refused).toMatch(/^port \d+ is in use \| choose another with --port/);
  const outside = await new Promise<string>((done) => {
    const socket = connect({ host: '127.0.0.2', port: server.port });
    socket.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? ''));
    socket.on('connect', () => done('connected'));
  });
  expect(outside).toBe('ECONNREFUSED');
});
