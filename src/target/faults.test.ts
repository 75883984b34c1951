import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectionServer, drip, type Fault, faultServer, response } from '../../scripts/fault-server.js';
import { freePort } from '../../scripts/free-port.js';
import { holdAll } from '../../scripts/hold-all.js';
import { SELF_SIGNED } from '../../scripts/self-signed.js';
import { EMPTY_DATASET } from '../domain/dataset.js';
import { TARGET_ERRORS, type TargetErrorCode } from '../domain/errors.js';
import { GRADERS } from '../grader/index.js';
import { gradeHere } from '../run/grade-here.js';
import { createHttpTarget, httpSettings } from './http.js';

const DEADLINES = { connect: 1500, first_byte: 1000, idle: 800, total: 2000 };
/** Nothing hangs longer beyond its deadline; the slowest possible end is the total deadline's. */
const GRACE_MS = 1000;
const MAX_BYTES = 4096;

beforeAll(async () => {
  // The graders' first reading takes its time; it is not the target's.
  await heldWith('http://127.0.0.1:1/');
});

/** One dialogue that owes something, held once with what answers at `url`; its trial, and how long it took. */
async function heldWith(url: string) {
  const settings = { type: 'http', url, body: { message: '{{ text }}' }, deadlines: DEADLINES, max_bytes: MAX_BYTES };
  const target = createHttpTarget('broken', httpSettings.parse(settings));
  const turns = [
    { says: 'Are you a robot?', paraphrases: [], expect: { discloses: 'ai', never: ['banana'] } as const },
  ];
  const dialogue = { id: 'd', language: 'en', answers: {}, turns };
  const began = performance.now();
  const { dialogues } = await holdAll(
    [{ suite: 's', dialogue: 'd', number: 1, variant: null }],
    [{ suite: 's', dialogue, dataset: EMPTY_DATASET, contentHash: 'h' }],
    {
      ...{ target, grading: gradeHere(GRADERS), concurrency: 1, signal: new AbortController().signal, observer: {} },
      // A pause that the target asks for is kept by the run, whose tests it has: here it is cut short.
      ...{ attempts: 1, first_pause_ms: 1, longest_pause_ms: 1 },
    },
  );
  const took_ms = performance.now() - began;
  await target.close();
  const trial = dialogues[0]?.trials[0];
  if (trial === undefined) throw new Error('nothing was held');
  return { trial, took_ms };
}

const GOOD = '{"reply":"I am an automated assistant."}';
const write =
  (bytes: string | Buffer): Fault =>
  (socket) =>
    void socket.write(bytes);
const writeAndEnd =
  (bytes: string | Buffer): Fault =>
  (socket) =>
    void socket.end(bytes);
const json = (body: string, headers: Record<string, string> = {}) =>
  write(response(body, '200 OK', { 'content-type': 'application/json', ...headers }));
const status = (line: string, headers: Record<string, string> = {}) => write(response('sorry', line, headers));
const encoded = (encoding: string, body: Buffer) => write(response(body, '200 OK', { 'content-encoding': encoding }));
const HEAD = 'HTTP/1.1 200 OK\r\n';

const FAULTS: readonly (readonly [name: string, fault: Fault, code: TargetErrorCode])[] = [
  // The connection
  ['closed instead of an answer', (socket) => void socket.end(), 'target_reset'],
  ['reset instead of an answer', (socket) => void socket.resetAndDestroy(), 'target_reset'],
  ['closed within the headers', writeAndEnd(`${HEAD}content-ty`), 'target_reset'],
  ['closed within the body', writeAndEnd(`${HEAD}content-length: 999\r\n\r\n{"reply":"I am`), 'target_reset'],
  [
    'closed within a chunked body',
    writeAndEnd(`${HEAD}transfer-encoding: chunked\r\n\r\n5\r\n{"rep\r\n`),
    'target_reset',
  ],
  [
    'reset within the body',
    (socket) => {
      socket.write(`${HEAD}content-length: 999\r\n\r\n{"reply":`);
      setTimeout(() => socket.resetAndDestroy(), 20);
    },
    'target_reset',
  ],
  // Time
  ['silence', () => {}, 'target_timeout_first_byte'],
  ['headers that drip', (socket) => drip(socket, 'x', 50), 'target_protocol'],
  [
    'headers that never end',
    (socket) => {
      socket.write(HEAD);
      drip(socket, 'x-more: y\r\n', 50);
    },
    'target_timeout_first_byte',
  ],
  ['only an interim answer', write('HTTP/1.1 102 Processing\r\n\r\n'), 'target_timeout_first_byte'],
  ['headers, then silence', write(`${HEAD}content-length: 99\r\n\r\n`), 'target_timeout_idle'],
  ['half a body, then silence', write(`${HEAD}content-length: 99\r\n\r\n{"reply":`), 'target_timeout_idle'],
  [
    'a body that drips for ever',
    (socket) => {
      socket.write(`${HEAD}content-length: 4000\r\n\r\n`);
      drip(socket, ' ', 50);
    },
    'target_timeout_total',
  ],
  [
    'a chunked body whose end never comes',
    (socket) => {
      socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
      drip(socket, '1\r\n \r\n', 50);
    },
    'target_timeout_total',
  ],
  // HTTP
  ['no HTTP at all', write('SSH-2.0-OpenSSH_9.9\r\n'), 'target_protocol'],
  ['a broken status line', write('HTTP/1.1 OK 200\r\n\r\n'), 'target_protocol'],
  ['a broken chunk', write(`${HEAD}transfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n`), 'target_protocol'],
  ['two lengths', write(`${HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\n{"a":1}`), 'target_reset'],
  ['headers without measure', write(`${HEAD}x-long: ${'x'.repeat(40_000)}\r\n\r\n`), 'target_protocol'],
  ['400', status('400 Bad Request'), 'target_http_status'],
  ['404', status('404 Not Found'), 'target_http_status'],
  ['413', status('413 Payload Too Large'), 'target_http_status'],
  ['422', status('422 Unprocessable Content'), 'target_http_status'],
  ['500', status('500 Internal Server Error'), 'target_http_status'],
  ['500 with HTML', write(response('<html>boom</html>', '500 Internal Server Error')), 'target_http_status'],
  ['an unknown status', status('599 Whatever'), 'target_http_status'],
  ['401', status('401 Unauthorized', { 'www-authenticate': 'Bearer' }), 'target_unauthorized'],
  ['403', status('403 Forbidden'), 'target_unauthorized'],
  ['407', status('407 Proxy Authentication Required'), 'target_unauthorized'],
  ['301', status('301 Moved Permanently', { location: '/other' }), 'target_redirect'],
  ['302 to itself', status('302 Found', { location: '/chat' }), 'target_redirect'],
  ['307', status('307 Temporary Redirect', { location: 'http://127.0.0.1:9/' }), 'target_redirect'],
  ['429', status('429 Too Many Requests'), 'target_rate_limited'],
  ['429 for seconds', status('429 Too Many Requests', { 'retry-after': '2' }), 'target_rate_limited'],
  ['429 until a date', status('429 Slow', { 'retry-after': 'Tue, 03 Mar 2026 12:00:00 GMT' }), 'target_rate_limited'],
  ['429 for a century', status('429 Slow', { 'retry-after': '3153600000' }), 'target_rate_limited'],
  ['429 for nonsense', status('429 Slow', { 'retry-after': '-1; DROP' }), 'target_rate_limited'],
  ['502', status('502 Bad Gateway'), 'target_unavailable'],
  ['503', status('503 Service Unavailable', { 'retry-after': '1' }), 'target_unavailable'],
  ['504', status('504 Gateway Timeout'), 'target_unavailable'],
  // JSON
  ['204', write('HTTP/1.1 204 No Content\r\n\r\n'), 'target_bad_reply'],
  ['an empty body', json(''), 'target_bad_reply'],
  ['white space', json(' \n '), 'target_bad_reply'],
  ['HTML with 200', write(response('<!doctype html><title>Log in</title>')), 'target_bad_reply'],
  ['JSON cut short', json(GOOD.slice(0, -5)), 'target_bad_reply'],
  ['two documents', json(`${GOOD}\n${GOOD}`), 'target_bad_reply'],
  ['JavaScript that is no JSON', json("{reply: 'hi'}"), 'target_bad_reply'],
  ['NaN', json('{"reply": NaN}'), 'target_bad_reply'],
  ['null', json('null'), 'target_bad_reply'],
  ['a document without the reply', json('{"answer":"hi"}'), 'target_bad_reply'],
  ['a reply that is null', json('{"reply":null}'), 'target_bad_reply'],
  ['a reply of nothing', json('{"reply":[]}'), 'target_bad_reply'],
  ['an abyss', json(`{"reply":${'['.repeat(1500)}${']'.repeat(1500)}}`), 'target_bad_reply'],
  [
    'an event stream',
    write(response(`data: ${GOOD}\n\n`, '200 OK', { 'content-type': 'text/event-stream' })),
    'target_bad_reply',
  ],
  // Encodings
  ['bytes that are no UTF-8', write(response(Buffer.from('{"reply":"caf\xe9"}', 'latin1'))), 'target_encoding'],
  ['UTF-16 without saying so', write(response(Buffer.from('\ufeff{"reply":"hi"}', 'utf16le'))), 'target_encoding'],
  ['an unknown charset', json(GOOD, { 'content-type': 'application/json; charset=klingon' }), 'target_encoding'],
  ['an unknown compression', encoded('zstd', Buffer.from(GOOD)), 'target_encoding'],
  ['gzip that is none', encoded('gzip', Buffer.from(GOOD)), 'target_encoding'],
  ['half a gzip', encoded('gzip', gzipSync(GOOD.repeat(20)).subarray(0, 40)), 'target_encoding'],
  ['br that is none', encoded('br', Buffer.from(GOOD)), 'target_encoding'],
  // Size
  ['a gzip bomb', encoded('gzip', gzipSync(Buffer.alloc(2_000_000))), 'target_too_large'],
  ['a long body', json(`{"reply":"${'x'.repeat(MAX_BYTES)}"}`), 'target_too_large'],
  [
    'an endless body',
    (socket) => {
      socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`);
      drip(socket, `400\r\n${' '.repeat(1024)}\r\n`, 5);
    },
    'target_too_large',
  ],
];

/** Faults of the way to the bot: where to ask, and what is there. */
const UNREACHED: readonly (readonly [name: string, url: () => Promise<string>, code: TargetErrorCode])[] = [
  ['nobody listens', async () => `http://127.0.0.1:${await freePort()}/`, 'target_refused'],
  ['no such host', async () => 'http://bot.invalid/chat', 'target_dns'],
  ['http where https is asked', async () => `https://127.0.0.1:${await plainPort()}/`, 'target_tls'],
  [
    'a certificate that nobody vouches for',
    async () => `https://localhost:${(await connectionServer(() => {}, SELF_SIGNED)).port}/`,
    'target_tls',
  ],
  [
    'a handshake that never comes',
    async () => `https://127.0.0.1:${(await connectionServer(() => {})).port}/`,
    'target_timeout_connect',
  ],
  [
    'a handshake that breaks off',
    async () => `https://127.0.0.1:${(await connectionServer((socket) => void socket.end())).port}/`,
    'target_reset',
  ],
  [
    'closed at once',
    async () => `http://127.0.0.1:${(await connectionServer((socket) => void socket.destroy())).port}/`,
    'target_reset',
  ],
];

async function plainPort(): Promise<number> {
  const answer = (socket: Socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
  return (await connectionServer(answer)).port;
}

async function expectFault(url: string, code: TargetErrorCode): Promise<void> {
  const { trial, took_ms } = await heldWith(url);
  const [turn] = trial.transcript.turns;
  expect(turn?.error).toMatchObject({ code });
  expect(turn?.error?.message).not.toBe('');
  expect(turn?.reply).toBeNull();
  expect([trial.status, trial.outcome]).toEqual(['error', 'ungraded']);
  expect(trial.verdicts.map(({ outcome }) => outcome)).toEqual(trial.verdicts.map(() => 'ungraded'));
  expect(took_ms).toBeLessThan(DEADLINES.total + GRACE_MS);
}

describe('a fault of the target ends in one code, in time, and is nobody’s quality', () => {
  it.each(FAULTS)('%s', async (_, fault, code) => {
    const { port } = await faultServer(fault);
    await expectFault(`http://127.0.0.1:${port}/chat`, code);
  });

  it.each(UNREACHED)('%s', async (_, url, code) => {
    await expectFault(await url(), code);
  });

  it('all codes but the last resort and those of other protocols have a fault here', () => {
    const others = ['target_reported', 'target_not_started', 'target_exited', 'target_failed'];
    const codes = new Set([...FAULTS, ...UNREACHED].map(([, , code]) => code));
    expect(Object.keys(TARGET_ERRORS).filter((code) => !codes.has(code as TargetErrorCode))).toEqual(others);
    expect(FAULTS.length + UNREACHED.length).toBeGreaterThanOrEqual(40);
  });
});

describe('what looks odd and is whole is a reply', () => {
  it.each<[name: string, fault: Fault]>([
    ['a byte order mark', json(`\ufeff${GOOD}`)],
    ['gzip', encoded('gzip', gzipSync(GOOD))],
    ['deflate', encoded('deflate', deflateSync(GOOD))],
    ['br', encoded('br', brotliCompressSync(GOOD))],
    [
      'Latin-1 that says so',
      write(response(Buffer.from(GOOD, 'latin1'), '200 OK', { 'content-type': 'text/plain; charset=iso-8859-1' })),
    ],
    [
      'an interim answer before',
      write(Buffer.concat([Buffer.from('HTTP/1.1 103 Early Hints\r\n\r\n'), response(GOOD)])),
    ],
    ['a body that ends with the connection', writeAndEnd(`${HEAD}\r\n${GOOD}`)],
    [
      'one byte at a time',
      (socket) => {
        const bytes = [...response(GOOD)];
        const timer = setInterval(() => {
          const byte = bytes.shift();
          if (byte === undefined) clearInterval(timer);
          else socket.write(Buffer.from([byte]));
        }, 1);
      },
    ],
  ])('%s', async (_, fault) => {
    const { port } = await faultServer(fault);
    const { trial } = await heldWith(`http://127.0.0.1:${port}/chat`);
    expect(trial.transcript.turns[0]).not.toHaveProperty('error');
    expect([trial.status, trial.outcome]).toEqual(['finished', 'pass']);
  });
});
