type Headers = Readonly<Record<string, string | string[] | undefined>>;

const CHARSET = /charset\s*=\s*"?([^\s";]+)/i;
const UTF8 = /^utf-?8$/i;

/** The charset that the headers of an answer name. */
export function charsetOf(headers: Headers): string | undefined {
  return CHARSET.exec(String(headers['content-type'] ?? ''))?.[1];
}

/**
 * Bytes 0x80 to 0x9F of windows-1252 (WHATWG Encoding, index-windows-1252), which is also what is meant by iso-8859-1
 * and us-ascii. Node's own decoder gives the control characters of ISO 8859-1 in their place (seen in 20 and 22).
 */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads bytes of a charset as text. Throws a RangeError for a charset that nobody knows; what it returns throws a
 * TypeError for bytes that do not fit.
 */
export function decoderOf(charset: string): (bytes: Uint8Array) => string {
  if (UTF8.test(charset)) return (bytes) => utf8.decode(bytes);
  const decoder = new TextDecoder(charset, { fatal: true });
  return decoder.encoding === 'windows-1252' ? windows1252 : (bytes) => decoder.decode(bytes);
}

function windows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(/[\x80-\x9f]/g, (byte) => WINDOWS_1252.charAt(byte.charCodeAt(0) - 0x80));
}

/**
 * Reads a text that comes in pieces, cut anywhere; null = that was all. An event stream is UTF-8, whatever its headers
 * say (WHATWG); one that names another charset and has a line that is no UTF-8 is taken at its word in that line.
 */
export function streamDecoder(charset?: string): (bytes: Uint8Array | null) => string {
  if (charset !== undefined && !UTF8.test(charset)) return lineDecoder(charset);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (bytes) => (bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }));
}

/** Gives whole lines: only of those can it be told which charset they are in. */
function lineDecoder(charset: string): (bytes: Uint8Array | null) => string {
  let rest: Uint8Array[] = [];
  const decode = (bytes: Uint8Array): string => {
    try {
      return utf8.decode(bytes);
    } catch {
      return decoderOf(charset)(bytes);
    }
  };
  return (bytes) => {
    const end = bytes === null ? 0 : 1 + Math.max(bytes.lastIndexOf(10), bytes.lastIndexOf(13));
    if (bytes !== null && end === 0) {
      rest.push(bytes);
      return '';
    }
    const whole = Buffer.concat(bytes === null ? rest : [...rest, bytes.subarray(0, end)]);
    rest = bytes === null ? [] : [bytes.subarray(end)];
    return linesOf(whole).map(decode).join('');
  };
}

/** Each with the bytes that end it. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1)
    if (bytes[at] === 10 || bytes[at] === 13) {
      lines.push(bytes.subarray(start, at + 1));
      start = at + 1;
    }
  lines.push(bytes.subarray(start));
  return lines;
}
