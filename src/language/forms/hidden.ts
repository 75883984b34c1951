import { matchesOf } from '../matching.js';
import { Recent } from '../recent.js';
import type { Span } from '../span.js';
import { fromBase32, fromMorse, SHIFT_WORDS, shiftedBack } from './hidden-codes.js';

/** A text that stands in another one under a code, and where. */
export interface HiddenText extends Span {
  readonly text: string;
  readonly code:
    | 'base64'
    | 'base32'
    | 'hex'
    | 'URL encoding'
    | 'character references'
    | 'binary'
    | 'octal'
    | 'decimal codes'
    | 'Morse code'
    | 'tag characters'
    | 'shifted letters';
}

const BASE64 = /[A-Za-z0-9+/_-]{6,}={0,2}/g;
/** One segment of a path, and what begins or ends a code that was turned round. */
const SEGMENT = /={0,2}[A-Za-z0-9+_-]{6,}={0,2}/g;
/** Most words by far: they are no code that was turned round. */
const PLAIN_WORD = /^(?:[A-Za-z]?[a-z-]+|[A-Z-]+|[\d_-]+)$/;
/** The same in groups of four or character by character. */
const BASE64_GROUPS =
  /(?<![A-Za-z0-9+/_-])(?:(?:[A-Za-z0-9+/_-]{4} ){2,}[A-Za-z0-9+/_-]{1,4}|(?:[A-Za-z0-9+/_-] ){7,}[A-Za-z0-9+/_-])(?: ?=){0,2}/g;
const IN_GROUPS = /[A-Za-z0-9+/_-]{4} [A-Za-z0-9+/_-]{4} |(?:[A-Za-z0-9+/_-] ){7}/;
/** The invisible letters that once tagged a language. */
const TAGS = /[\u{e0020}-\u{e007e}]{4,}/gu;
/** The same broken into lines. */
const BASE64_LINES = /[A-Za-z0-9+/_-]{4,76}(?:\r?\n[A-Za-z0-9+/_-]{2,76}){1,40}={0,2}/g;
const BASE32 = /(?<![\p{L}\p{N}])[A-Z2-7]{8,}={0,6}(?![\p{L}\p{N}])/gu;
const OCTAL = /(?:\\[0-3]?[0-7]{2}){4,}/g;
const MORSE = /(?<![\p{L}\p{N}])[.·•∙⋅−–—‒_-]{1,7}(?:[\s/|]{1,5}[.·•∙⋅−–—‒_-]{1,7}){3,}(?![\p{L}\p{N}])/gu;
const HEX = /(?<![\p{L}\p{N}])(?:0x|\\x)?[0-9a-f]{2}(?:[\s:,-]{0,2}(?:0x|\\x)?[0-9a-f]{2}){3,}(?![\p{L}\p{N}])/giu;
/** What any hexadecimal text holds; quick to try. */
const FOUR_BYTES = /(?:[0-9a-f]{2}[\s:,-]{0,2}(?:0x|\\x)?){3}[0-9a-f]{2}/i;
const PERCENT = /[^\s"'<>%]{0,120}%[0-9a-f]{2}[^\s"'<>]{0,2000}/gi;
const REFERENCES =
  /[\p{L}\p{N}@.+_-]{0,80}(?:(?:&#x?[0-9a-f]{1,6};|\\u[0-9a-f]{4}|\\u\{[0-9a-f]{1,6}\})[\p{L}\p{N}@.+_-]{0,80})+/giu;
const BINARY = /(?:[01]{8}[\s,-]*){4,}/g;
const DECIMAL = /(?<!\d)(?:\d{2,3}[\s,]+){3,}\d{2,3}(?!\d)/g;

/** What is coded so often is decoded. */
const DEEPEST = 3;
const remembered = new Recent<readonly HiddenText[]>(64);

/** Texts under a code: only those that decode to plain text. What is coded twice is decoded twice. */
export function hiddenTexts(text: string): readonly HiddenText[] {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const found = visiblyDecoded(text);
  let layer = found;
  for (let depth = 1; depth < DEEPEST; depth += 1) {
    layer = layer.flatMap(({ text: inner, code, start, end }) =>
      inner.length < 6 || code === 'shifted letters' ? [] : decoded(inner).map((deeper) => ({ ...deeper, start, end })),
    );
    found.push(...layer);
  }
  remembered.set(text, found);
  return found;
}

/** What stands between the characters of a code without being seen. */
const UNSEEN = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/** A text is decoded as it stands and, where it holds invisible characters, without them. */
function visiblyDecoded(text: string): HiddenText[] {
  const found = decoded(text);
  if (!UNSEEN.test(text)) return found;
  const places: number[] = [];
  let seen = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] as string;
    if (UNSEEN.test(char)) continue;
    places.push(at);
    seen += char;
  }
  for (const { start, end, ...hidden } of decoded(seen))
    found.push({ ...hidden, start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1 });
  return found;
}

function decoded(text: string): HiddenText[] {
  const found: HiddenText[] = [];
  add(found, text, BASE64, 'base64', fromBase64);
  add(found, text, SEGMENT, 'base64', (raw) => (PLAIN_WORD.test(raw) ? null : fromBase64(reversed(raw))));
  if (text.includes('/')) add(found, text, SEGMENT, 'base64', fromBase64);
  if (IN_GROUPS.test(text)) add(found, text, BASE64_GROUPS, 'base64', (raw) => fromBase64(raw.replace(/\s/g, '')));
  if (/[\u{e0020}-\u{e007e}]/u.test(text)) add(found, text, TAGS, 'tag characters', fromTags);
  if (/[A-Za-z0-9+/_-]{4}\r?\n[A-Za-z0-9+/_-]/.test(text))
    add(found, text, BASE64_LINES, 'base64', (raw) => fromBase64(raw.replace(/\s/g, '')));
  if (/[A-Z2-7]{8}/.test(text)) add(found, text, BASE32, 'base32', (raw) => fromBytes(fromBase32(raw)));
  if (/[.·•∙⋅−–—‒_-]{1,7}[\s/|]{1,5}[.·•∙⋅−–—‒_-]/.test(text)) add(found, text, MORSE, 'Morse code', fromMorse);
  if (SHIFT_WORDS.test(text)) {
    const whole = { start: 0, end: text.length };
    for (let by = 1; by < 26; by += 1) found.push({ text: shiftedBack(text, by), code: 'shifted letters', ...whole });
  }
  if (!/\d/.test(text)) return found;
  if (FOUR_BYTES.test(text)) {
    add(found, text, HEX, 'hex', fromHex);
    add(found, text, HEX, 'hex', (raw) => (/^[0-9a-f]+$/i.test(raw) ? fromHex(reversed(raw)) : null));
  }
  if (text.includes('%')) add(found, text, PERCENT, 'URL encoding', fromPercent);
  if (/&#|\\u/.test(text)) add(found, text, REFERENCES, 'character references', fromReferences);
  if (/[01]{8}/.test(text)) add(found, text, BINARY, 'binary', (raw) => fromBytes(bytes(raw.match(/[01]{8}/g), 2)));
  if (text.includes('\\')) add(found, text, OCTAL, 'octal', (raw) => fromBytes(bytes(raw.match(/[0-7]{2,3}/g), 8)));
  add(found, text, DECIMAL, 'decimal codes', (raw) => fromBytes(bytes(raw.match(/\d+/g), 10)));
  return found;
}

type Decode = (raw: string) => string | null;

function add(found: HiddenText[], text: string, pattern: RegExp, code: HiddenText['code'], decode: Decode): void {
  for (const match of matchesOf(pattern, text)) {
    const decoded = decode(match[0]);
    if (decoded !== null) found.push({ text: decoded, code, start: match.index, end: match.index + match[0].length });
  }
}

const decodedWords = new Recent<{ readonly text: string | null }>(2000);
const LONGEST_REMEMBERED = 40;

/** A long word is base64 by its letters too, but decodes to no text; the same words come again and again. */
function fromBase64(raw: string): string | null {
  if (raw.length > LONGEST_REMEMBERED) return base64Text(raw);
  const known = decodedWords.get(raw);
  if (known !== undefined) return known.text;
  const text = base64Text(raw);
  decodedWords.set(raw, { text });
  return text;
}

function base64Text(raw: string): string | null {
  if (!/[A-Z]/.test(raw) && !(/[a-z]/.test(raw) && /\d/.test(raw))) return null;
  if (!beginsText(raw)) return null;
  const buffer = Buffer.from(raw, /[_-]/.test(raw) ? 'base64url' : 'base64');
  return fromBytes(narrowed(buffer));
}

/** The six bits that each character of base64 stands for, by its code; 64 = none. */
const SIX_BITS = new Uint8Array(128).fill(64);
for (const [bits, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries())
  SIX_BITS[char.charCodeAt(0)] = bits;
SIX_BITS['-'.charCodeAt(0)] = 62;
SIX_BITS['_'.charCodeAt(0)] = 63;

/** Whether the first bytes of base64 can begin a text, in UTF-8 or UTF-16: those of hardly any word can. Cheap. */
function beginsText(raw: string): boolean {
  const a = SIX_BITS[raw.charCodeAt(0)] ?? 64;
  const b = SIX_BITS[raw.charCodeAt(1)] ?? 64;
  const c = SIX_BITS[raw.charCodeAt(2)] ?? 64;
  if (a === 64 || b === 64 || c === 64) return true;
  return canBegin((a << 2) | (b >> 4), ((b & 15) << 4) | (c >> 2));
}

function canBegin(first: number, second: number): boolean {
  // A nought: UTF-16, in either order.
  if (first === 0 || second === 0) return true;
  if (first >= 0x80) return first >= 0xc2 && first < 0xf5 && second >= 0x80 && second < 0xc0;
  return isPlain(first) && (isPlain(second) || (second >= 0xc2 && second < 0xf5));
}

function isPlain(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d;
}

/** Letters of two bytes each, as UTF-16 writes them in either order, as one each. */
function narrowed(buffer: Buffer): Buffer {
  const empty = buffer.length < 8 ? -1 : [1, 0].find((odd) => buffer.every((byte, at) => at % 2 !== odd || byte === 0));
  return empty === undefined || empty < 0 ? buffer : Buffer.from(buffer.filter((_, at) => at % 2 !== empty));
}

function fromHex(raw: string): string | null {
  return fromBytes(narrowed(Buffer.from(raw.replace(/0x|\\x|[^0-9a-f]/gi, ''), 'hex')));
}

function fromTags(raw: string): string {
  return [...raw].map((char) => String.fromCodePoint((char.codePointAt(0) as number) - 0xe0000)).join('');
}

function reversed(raw: string): string {
  let turned = '';
  for (let at = raw.length - 1; at >= 0; at -= 1) turned += raw[at];
  return turned;
}

function bytes(parts: readonly string[] | null, radix: number): Buffer {
  return Buffer.from((parts ?? []).map((part) => Number.parseInt(part, radix)).filter((value) => value < 256));
}

/** What wrong bytes are read as. */
const WRONG = '\ufffd';
const decoder = new TextDecoder('utf-8', { fatal: true });

function fromBytes(buffer: Buffer): string | null {
  // Hardly any bytes are text; the decoder throws, which takes long.
  if (buffer.length < 4 || (buffer.toString().includes(WRONG) && !buffer.includes(WRONG))) return null;
  try {
    const text = decoder.decode(buffer);
    return /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\p{Cf}\n\r\t]+$/u.test(text) ? text : null;
  } catch {
    return null;
  }
}

function fromPercent(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}

function fromReferences(raw: string): string | null {
  return raw.replace(
    /&#(x?)([0-9a-f]{1,6});|\\u(?:\{([0-9a-f]{1,6})\}|([0-9a-f]{4}))/gi,
    (_all, hex, digits, braced, unicode) => {
      const point = braced ?? unicode;
      const code = point === undefined ? Number.parseInt(digits, hex === '' ? 10 : 16) : Number.parseInt(point, 16);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    },
  );
}
