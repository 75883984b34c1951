import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { TargetError } from '../domain/errors.js';
import { isNestedDeeper, MAX_NESTING } from '../domain/nesting.js';
import { charsetOf, decoderOf } from './charset.js';
import { emptyReply } from './reply.js';

type Headers = Readonly<Record<string, string | string[] | undefined>>;
type Decompress = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Buffer>;

const ENCODINGS: Readonly<Record<string, Decompress>> = {
  gzip: promisify(gunzip) as Decompress,
  'x-gzip': promisify(gunzip) as Decompress,
  deflate: promisify(inflate) as Decompress,
  br: promisify(brotliDecompress) as Decompress,
};

/** A whole body as text: at most `limit` bytes when it is decompressed. */
export async function bodyText(bytes: Uint8Array, headers: Headers, limit: number): Promise<string> {
  return decode(await bodyBytes(bytes, headers, limit), headers);
}

/** A whole body, decompressed: at most `limit` bytes. */
export async function bodyBytes(bytes: Uint8Array, headers: Headers, limit: number): Promise<Uint8Array> {
  const encoding = encodingOf(headers);
  return encoding === '' ? bytes : decompressed(bytes, encoding, limit);
}

function encodingOf(headers: Headers): string {
  const encoding = headers['content-encoding'];
  if (encoding === undefined) return '';
  const named = String(encoding).trim().toLowerCase();
  return named === 'identity' ? '' : named;
}

export function tooLarge(limit: number): TargetError {
  return new TargetError('target_too_large', `the reply is larger than ${limit} bytes`);
}

async function decompressed(bytes: Uint8Array, encoding: string, limit: number): Promise<Uint8Array> {
  const decompress = ENCODINGS[encoding];
  if (decompress === undefined)
    throw new TargetError('target_encoding', `the reply is encoded as "${encoding.slice(0, 40)}"`);
  try {
    return await decompress(bytes, { maxOutputLength: limit });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit);
    throw new TargetError('target_encoding', `the reply is no whole ${encoding}: ${message}`);
  }
}

/** What can be read of a body that may be broken, such as that of an error; never fails. */
export async function readableText(bytes: Uint8Array, headers: Headers): Promise<string> {
  try {
    return await bodyText(bytes, headers, READABLE);
  } catch {
    return encodingOf(headers) === '' ? new TextDecoder().decode(bytes) : '';
  }
}

/** Bytes of an error, decompressed, that are worth reading. */
const READABLE = 100_000;

function decode(bytes: Uint8Array, headers: Headers): string {
  const named = charsetOf(headers);
  const charset = named ?? 'utf-8';
  try {
    return decoderOf(charset)(bytes);
  } catch (error) {
    const why = error instanceof RangeError ? 'is no known charset' : 'does not fit its bytes';
    const told =
      named === undefined ? `names no charset, so it is read as ${charset}` : `says it is "${named.slice(0, 40)}"`;
    throw new TargetError('target_encoding', `the reply ${told}, which ${why}`);
  }
}

/**
 * A JSON document. Throws TargetError `target_empty_reply` for no text at all, `target_bad_reply` for what is none, or
 * nests too deeply to be handled.
 */
export function parseJson(text: string): unknown {
  if (text.trim() === '') throw emptyReply('the body of its answer is empty');
  if (isNestedDeeper(text))
    throw new TargetError('target_bad_reply', `the reply nests deeper than ${MAX_NESTING} levels`);
  try {
    return JSON.parse(text);
  } catch {
    const start = text.slice(0, 60).replace(/\s+/g, ' ');
    throw new TargetError('target_bad_reply', `the reply is no JSON; it begins with: ${start}`);
  }
}
