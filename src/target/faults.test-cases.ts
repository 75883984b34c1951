import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { drip, type Fault, response } from '../../scripts/fault-server.js';
import type { TargetErrorCode } from '../domain/errors.js';

/** The most that the target under test may send. */
export const MAX_BYTES = 4096;

export const GOOD = '{"reply":"I am an automated assistant."}';
export const write =
  (bytes: string | Buffer): Fault =>
  (socket) =>
    void socket.write(bytes);
export const writeAndEnd =
  (bytes: string | Buffer): Fault =>
  (socket) =>
    void socket.end(bytes);
export const json = (body: string | Buffer, headers: Record<string, string> = {}) =>
  write(response(body, '200 OK', { 'content-type': 'application/json', ...headers }));
export const status = (line: string, headers: Record<string, string> = {}) => write(response('sorry', line, headers));
export const encoded = (encoding: string, body: Buffer) =>
  write(response(body, '200 OK', { 'content-encoding': encoding }));
export const KEPT = { connection: 'keep-alive' };
export const HEAD = 'HTTP/1.1 200 OK\r\n';
export const UTF16 = { 'content-type': 'application/json; charset=utf-16le' };

/** Ways in which a body goes wrong; its status says more than that. */
const BROKEN_BODIES: readonly (readonly [name: string, sent: (line: string, more: string) => Fault])[] = [
  [
    'broken gzip',
    (line, more) => write(`HTTP/1.1 ${line}\r\n${more}content-encoding: gzip\r\ncontent-length: 5\r\n\r\nsorry`),
  ],
  [
    'an unknown compression',
    (line, more) => write(`HTTP/1.1 ${line}\r\n${more}content-encoding: zstd\r\ncontent-length: 5\r\n\r\nsorry`),
  ],
  [
    'another charset',
    (line, more) => write(Buffer.from(`HTTP/1.1 ${line}\r\n${more}content-length: 5\r\n\r\n\xff\xfe\xe9rz`, 'latin1')),
  ],
  ['a body that stalls', (line, more) => write(`HTTP/1.1 ${line}\r\n${more}content-length: 99\r\n\r\nsor`)],
  ['a body that never comes', (line, more) => write(`HTTP/1.1 ${line}\r\n${more}content-length: 99\r\n\r\n`)],
  [
    'a body too long',
    (line, more) => write(`HTTP/1.1 ${line}\r\n${more}content-length: 100000\r\n\r\n${'x'.repeat(100_000)}`),
  ],
  ['a body closed early', (line, more) => writeAndEnd(`HTTP/1.1 ${line}\r\n${more}content-length: 99\r\n\r\nsor`)],
  ['a broken chunk', (line, more) => write(`HTTP/1.1 ${line}\r\n${more}transfer-encoding: chunked\r\n\r\nzz\r\n`)],
  [
    'a body that drips for ever',
    (line, more) => (socket) => {
      socket.write(`HTTP/1.1 ${line}\r\n${more}content-length: 4000\r\n\r\n`);
      drip(socket, ' ', 50);
    },
  ],
];

const STATUSES: readonly (readonly [line: string, more: string, code: TargetErrorCode])[] = [
  ['429 Slow', 'retry-after: 1\r\n', 'target_rate_limited'],
  ['401 Unauthorized', '', 'target_unauthorized'],
  ['500 Internal Server Error', '', 'target_http_status'],
  ['503 Service Unavailable', 'retry-after: 1\r\n', 'target_unavailable'],
];

/** Every broken body with every status. */
export const BROKEN_ERRORS = STATUSES.flatMap(([line, more, code]) =>
  BROKEN_BODIES.map(([name, sent]) => [`${line} with ${name}`, sent(line, more), code] as const),
);

export const FAULTS: readonly (readonly [name: string, fault: Fault, code: TargetErrorCode])[] = [
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
  [
    'garbage for trailers',
    write(`${HEAD}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\0\x01 no trailer\r\n\r\n`),
    'target_protocol',
  ],
  [
    'a chunk without measure',
    write(`${HEAD}transfer-encoding: chunked\r\n\r\n${'f'.repeat(40)}\r\n`),
    'target_protocol',
  ],
  [
    'a length and chunks',
    write(`${HEAD}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`),
    'target_protocol',
  ],
  ['a negative length', write(`${HEAD}content-length: -5\r\n\r\n{}`), 'target_protocol'],
  ['NUL within the headers', write(`${HEAD}x-a: b\0c\r\ncontent-length: 2\r\n\r\n{}`), 'target_protocol'],
  ['the same length twice', json(GOOD, { 'content-length': '40', 'Content-Length': '40' }), 'target_protocol'],
  ['two lengths', write(`${HEAD}content-length: 5\r\ncontent-length: 6\r\n\r\n{"a":1}`), 'target_protocol'],
  ['headers without measure', write(`${HEAD}x-long: ${'x'.repeat(40_000)}\r\n\r\n`), 'target_protocol'],
  ['status 000', write('HTTP/1.1 000 Nothing\r\ncontent-length: 2\r\n\r\n{}'), 'target_protocol'],
  ['status 099', write('HTTP/1.1 099\r\ncontent-length: 2\r\n\r\n{}'), 'target_protocol'],
  ['a status of two digits', write('HTTP/1.1 20 OK\r\n\r\n'), 'target_protocol'],
  ['a status of four digits', write('HTTP/1.1 2000 OK\r\n\r\n'), 'target_protocol'],
  ['another protocol, unasked', write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n'), 'target_protocol'],
  ['go on, unasked', write('HTTP/1.1 100 Continue\r\n\r\n'), 'target_protocol'],
  ['304', write('HTTP/1.1 304 Not Modified\r\n\r\n'), 'target_http_status'],
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
  ['429 for a quota', write(response('{"error":{"code":"insufficient_quota"}}', '429 Slow')), 'target_used_up'],
  ['402', status('402 Payment Required'), 'target_used_up'],
  ['502', status('502 Bad Gateway'), 'target_unavailable'],
  ['503', status('503 Service Unavailable', { 'retry-after': '1' }), 'target_unavailable'],
  ['504', status('504 Gateway Timeout'), 'target_unavailable'],
  // JSON
  ['204', write('HTTP/1.1 204 No Content\r\n\r\n'), 'target_empty_reply'],
  ['204 with a body', write(response(GOOD, '204 No Content')), 'target_protocol'],
  ['NUL bytes', json('{"reply":"a\0b"}'), 'target_bad_reply'],
  ['only NUL bytes', json('\0'.repeat(40)), 'target_bad_reply'],
  ['an empty body', json(''), 'target_empty_reply'],
  ['white space', json(' \n '), 'target_empty_reply'],
  ['HTML with 200', write(response('<!doctype html><title>Log in</title>')), 'target_bad_reply'],
  ['JSON cut short', json(GOOD.slice(0, -5)), 'target_bad_reply'],
  ['two documents', json(`${GOOD}\n${GOOD}`), 'target_bad_reply'],
  ['JavaScript that is no JSON', json("{reply: 'hi'}"), 'target_bad_reply'],
  ['NaN', json('{"reply": NaN}'), 'target_bad_reply'],
  ['null', json('null'), 'target_bad_reply'],
  ['a document without the reply', json('{"answer":"hi"}'), 'target_bad_reply'],
  ['a reply that is null', json('{"reply":null}'), 'target_empty_reply'],
  ['a reply without a letter', json('{"reply":" \\u200b\\n"}'), 'target_empty_reply'],
  ['replies without a letter', json('{"reply":["","\\u00a0"]}'), 'target_empty_reply'],
  ['a reply that is an object', json('{"reply":{"text":"hi"}}'), 'target_bad_reply'],
  ['a reply that is a list of objects', json('{"reply":[{"text":"hi"}]}'), 'target_bad_reply'],
  ['cards that no setting names, and no words', json('{"reply":"","buttons":[{"t":"Yes"}]}'), 'target_empty_reply'],
  ['cards that no setting names, alone', json('{"quick_replies":[{"t":"Yes"}]}'), 'target_bad_reply'],
  ['a card in place of words', json('{"reply":{"type":"list","items":[1]}}'), 'target_bad_reply'],
  ['an error with 200', json('{"reply":null,"error":{"message":"no model"}}'), 'target_empty_reply'],
  ['a gzip that does not say so', json(gzipSync(GOOD)), 'target_encoding'],
  ['a reply that is a number', json('{"reply":42}'), 'target_bad_reply'],
  ['a reply that is true', json('{"reply":true}'), 'target_bad_reply'],
  ['a reply of nothing', json('{"reply":[]}'), 'target_empty_reply'],
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
  [
    'UTF-16 that is cut within a character',
    write(response(Buffer.from(`{"reply":"hi"}`, 'utf16le').subarray(0, -1), '200 OK', UTF16)),
    'target_encoding',
  ],
  ['half a br', encoded('br', brotliCompressSync(GOOD.repeat(20)).subarray(0, 20)), 'target_encoding'],
  ['half a deflate', encoded('deflate', deflateSync(GOOD.repeat(20)).subarray(0, 20)), 'target_encoding'],
  ['br that is none', encoded('br', Buffer.from(GOOD)), 'target_encoding'],
  // Size
  ['a gzip bomb', encoded('gzip', gzipSync(Buffer.alloc(2_000_000))), 'target_too_large'],
  ['a br bomb', encoded('br', brotliCompressSync(Buffer.alloc(2_000_000))), 'target_too_large'],
  ['a bomb in a bomb', encoded('gzip, gzip', gzipSync(gzipSync(Buffer.alloc(20_000_000)))), 'target_encoding'],
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
