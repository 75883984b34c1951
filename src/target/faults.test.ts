import type { Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { connectionServer, type Fault, faultServer, response } from '../../scripts/fault-server.js';
import { freePort } from '../../scripts/free-port.js';
import { holdAll } from '../../scripts/hold-all.js';
import { SELF_SIGNED } from '../../scripts/self-signed.js';
import { EMPTY_DATASET } from '../domain/dataset.js';
import { TARGET_ERRORS, type TargetErrorCode } from '../domain/errors.js';
import { GRADERS } from '../grader/index.js';
import { gradeHere } from '../run/grade-here.js';
import {
  BROKEN_ERRORS,
  encoded,
  FAULTS,
  GOOD,
  HEAD,
  json,
  KEPT,
  MAX_BYTES,
  status,
  UTF16,
  write,
  writeAndEnd,
} from './faults.test-cases.js';
import { createHttpTarget, httpSettings } from './http.js';
import { networkError } from './http-errors.js';

const DEADLINES = { connect: 1500, first_byte: 1000, idle: 800, total: 2000 };
/** Nothing hangs longer beyond its deadline; the slowest possible end is the total deadline's. */
const GRACE_MS = 1000;

beforeAll(async () => {
  // The graders' first reading takes its time; it is not the target's.
  await heldWith('http://127.0.0.1:1/');
});

/** One dialogue that owes something, held once with what answers at `url`; its trial, and how long it took. */
async function heldWith(url: string, says: readonly string[] = ['Are you a robot?']) {
  const settings = { type: 'http', url, body: { message: '{{ text }}' }, deadlines: DEADLINES, max_bytes: MAX_BYTES };
  const target = createHttpTarget('broken', httpSettings.parse(settings));
  const expected = { discloses: 'ai', never: ['banana'] } as const;
  const turns = says.map((text) => ({ says: text, paraphrases: [], expect: expected }));
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
  expect(turn?.error?.message).toMatch(/^.+$/);
  expect(turn?.error?.message).not.toMatch(/SSL routines|deps\/openssl/);
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

  // Some of each kind; http-json.test.ts has all, also those that ask for a pause, which a run tries ten times.
  it.each(BROKEN_ERRORS.filter(([, , code], index) => index % 2 === 0 && !/limited|unavailable/.test(code)))(
    '%s',
    async (_, fault, code) => {
      const { port } = await faultServer(fault);
      await expectFault(`http://127.0.0.1:${port}/chat`, code);
    },
  );

  it.each(UNREACHED)('%s', async (_, url, code) => {
    await expectFault(await url(), code);
  });

  it('all codes but the last resort and those of other protocols have a fault here', () => {
    const others = [
      ...['target_unfinished', 'target_late', 'target_reported', 'target_not_started', 'target_exited'],
      ...['target_given_up', 'target_failed'],
    ];
    const codes = new Set([...FAULTS, ...UNREACHED].map(([, , code]) => code));
    expect(Object.keys(TARGET_ERRORS).filter((code) => !codes.has(code as TargetErrorCode))).toEqual(others);
    expect(FAULTS.length + UNREACHED.length).toBeGreaterThanOrEqual(40);
  });
});

describe('what looks odd and is whole is a reply', () => {
  it.each<[name: string, fault: Fault]>([
    ['a byte order mark', json(`\ufeff${GOOD}`)],
    ['UTF-16 that says so', write(response(Buffer.from(GOOD, 'utf16le'), '200 OK', UTF16))],
    ['HTTP/1.0', writeAndEnd(`HTTP/1.0 200 OK\r\n\r\n${GOOD}`)],
    [
      'trailers',
      write(`${HEAD}transfer-encoding: chunked\r\n\r\n${GOOD.length.toString(16)}\r\n${GOOD}\r\n0\r\nx-a: b\r\n\r\n`),
    ],
    ['a NUL that is escaped', json('{"reply":"I am an automated assistant.\\u0000"}')],
    ['gzip', encoded('gzip', gzipSync(GOOD))],
    ['deflate', encoded('deflate', deflateSync(GOOD))],
    ['br', encoded('br', brotliCompressSync(GOOD))],
    [
      'windows-1252 that says so',
      write(
        response(
          Buffer.from('{"reply":"I am an automated assistant, for \x80 5 \x96 \x84yes\x93."}', 'latin1'),
          '200 OK',
          {
            'content-type': 'application/json; charset=windows-1252',
          },
        ),
      ),
    ],
    ['words beside a card', json('{"reply":["I am an automated assistant.",{"button":"Yes"}]}')],
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

describe('a connection that is kept for the next turn', () => {
  it('may be closed in between', async () => {
    const { port, requests } = await faultServer((socket) => socket.end(response(GOOD, '200 OK', KEPT)));
    const { trial } = await heldWith(`http://127.0.0.1:${port}/`, ['One?', 'Two?']);
    expect([trial.status, requests()]).toEqual(['finished', 2]);
  });

  it('and breaks at the next turn costs that turn; nothing is said twice', async () => {
    let count = 0;
    const { port, requests } = await faultServer((socket) => {
      count += 1;
      if (count === 1) socket.write(response(GOOD, '200 OK', KEPT));
      else socket.resetAndDestroy();
    });
    const { trial } = await heldWith(`http://127.0.0.1:${port}/`, ['One?', 'Two?']);
    expect(trial.transcript.turns.map(({ error }) => error?.code)).toEqual([undefined, 'target_reset']);
    expect([trial.outcome, requests()]).toEqual(['ungraded', 2]);
  });
});

it('a redirect to somebody else is told, and nobody else is asked, with whatever key', async () => {
  const elsewhere = await faultServer(json(GOOD));
  const { port } = await faultServer(status('302 Found', { location: `http://127.0.0.1:${elsewhere.port}/` }));
  await expectFault(`http://127.0.0.1:${port}/`, 'target_redirect');
  expect(elsewhere.requests()).toBe(0);
});

it('a bot that listens on 127.0.0.1 alone is found as localhost', async () => {
  const { port } = await faultServer(json(GOOD));
  expect((await heldWith(`http://localhost:${port}/`)).trial.outcome).toBe('pass');
  await expectFault(`http://localhost:${await freePort()}/`, 'target_refused');
});

it.each([
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
])('%s is a fault of the encrypted connection', (code) => {
  const cause = Object.assign(new Error('certificate'), { code });
  expect(networkError(new TypeError('failed', { cause }))).toMatchObject({ code: 'target_tls' });
});
