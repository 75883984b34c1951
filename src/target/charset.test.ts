import { describe, expect, it } from 'vitest';
import { decoderOf, streamDecoder } from './charset.js';
import { bodyText } from './http-body.js';

/** What mail and old tills write, in the bytes of windows-1252. */
const TEXT = '„Für 5 € – ‚ja‘ …“ Œuvre ™ Ž';
const BYTES = Buffer.from([
  ...[0x84, 0x46, 0xfc, 0x72, 0x20, 0x35, 0x20, 0x80, 0x20, 0x96, 0x20, 0x82, 0x6a, 0x61, 0x91, 0x20, 0x85, 0x93],
  ...[0x20, 0x8c, 0x75, 0x76, 0x72, 0x65, 0x20, 0x99, 0x20, 0x8e],
]);

describe('a charset', () => {
  it.each(['windows-1252', 'ISO-8859-1', 'latin1', 'us-ascii', 'cp1252'])('%s is windows-1252', (charset) => {
    expect(decoderOf(charset)(BYTES)).toBe(TEXT);
  });

  it.each<[string, readonly number[], string]>([
    ['windows-1252', [0x81, 0x8d, 0x9d], '\x81\x8d\x9d'],
    ['iso-8859-15', [0xa4, 0xe4], '€ä'],
    ['windows-1250', [0x80, 0x9e], '€ž'],
    ['windows-1251', [0x80, 0xe4], 'Ђд'],
    ['utf-8', [0xe2, 0x82, 0xac], '€'],
    ['utf-16le', [0xac, 0x20], '€'],
  ])('%s: %j', (charset, bytes, text) => {
    expect(decoderOf(charset)(Uint8Array.from(bytes))).toBe(text);
  });

  it('that is unknown, or does not fit, is told apart', () => {
    expect(() => decoderOf('klingon')).toThrow(RangeError);
    expect(() => decoderOf('utf-8')(BYTES)).toThrow(TypeError);
  });
});

describe('a text that comes in pieces', () => {
  const lines = Buffer.concat([Buffer.from('data: '), BYTES, Buffer.from('\r\ndata: a\n\ndata: '), BYTES]);
  const text = `data: ${TEXT}\r\ndata: a\n\ndata: ${TEXT}`;
  const read = (bytes: Buffer, size: number, charset?: string) => {
    const decode = streamDecoder(charset);
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      decode(bytes.subarray(at * size, (at + 1) * size)),
    );
    return [...pieces, decode(null)].join('');
  };

  it.each([1, 2, 3, 7, 50, 1000])('is the same when %i bytes come at a time', (size) => {
    expect(read(lines, size, 'windows-1252')).toBe(text);
    expect(read(Buffer.from(text), size)).toBe(text);
    // An event stream is UTF-8, whatever its headers say.
    expect(read(Buffer.from(text), size, 'iso-8859-1')).toBe(text);
  });

  it('and is in no charset that it names is refused', () => {
    expect(() => read(lines, 5)).toThrow(TypeError);
    expect(() => read(lines, 5, 'klingon')).toThrow(RangeError);
  });
});

it.each([
  [{}, 'names no charset, so it is read as utf-8, which does not fit its bytes'],
  [{ 'content-type': 'text/plain; charset=utf-8' }, 'says it is "utf-8", which does not fit its bytes'],
  [{ 'content-type': 'text/plain; charset=klingon' }, 'says it is "klingon", which is no known charset'],
])('a reply whose bytes cannot be read says no more than is known: %j', async (headers, told) => {
  await expect(bodyText(Buffer.from([0xff, 0xfe, 0x7b, 0]), headers, 100)).rejects.toThrow(told);
});
