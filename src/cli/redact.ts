import { TargetError } from '../domain/errors.js';
import type { Reply } from '../domain/transcript.js';
import type { Target } from '../target/port.js';

/** What stands where a secret stood. */
const HIDDEN = '•••';

/** Shorter values are hidden only where they stand as a value: anywhere else, hiding them would tear words apart. */
const SHORTEST = 6;

/** A single character keeps nothing secret. */
const FEWEST = 2;

/** The same target, whose replies and errors hold no value that came from the environment: bots echo what they get. */
export function withoutSecretsOf(target: Target, secrets: readonly string[]): Target {
  const hide = hiding(secrets);
  if (hide === null) return target;
  return {
    ...target,
    async open(opening) {
      const session = await target.open(opening);
      return {
        close: (signal) => session.close(signal).catch((error: unknown) => failHiding(error, hide)),
        late() {
          const late = session.late?.() ?? null;
          return late === null ? null : (hideIn(late, hide) as Reply);
        },
        async say(text, signal) {
          try {
            const { reply, timing } = await session.say(text, signal);
            return { reply: hideIn(reply, hide) as Reply, timing };
          } catch (error) {
            return failHiding(error, hide);
          }
        },
      };
    },
  };
}

function failHiding(error: unknown, hide: (text: string) => string): never {
  if (!(error instanceof TargetError)) throw error;
  throw new TargetError(error.code, hide(error.message), { wait_ms: error.wait_ms });
}

/**
 * Hides secrets in a text, as they are and in the encodings that a server echoes them in; null without any secret. Short
 * ones are hidden only where they stand as a value (see `shortPattern`).
 */
export function hiding(secrets: readonly string[]): ((text: string) => string) | null {
  const all = [...new Set(secrets.flatMap((secret) => [secret, ...withinSecret(secret)]))].filter(
    (secret) => secret.trim() !== '',
  );
  const forms = all.flatMap(formsOf).sort((a, b) => b.length - a.length);
  if (forms.length === 0) return null;
  const pattern = new RegExp([...new Set(forms.map((form) => form.pattern))].join('|'), 'gu');
  return (text) => text.replace(pattern, HIDDEN);
}

/** The patterns of a secret, each with the length of what it stands for: the longest is looked for first. */
function formsOf(secret: string): { readonly pattern: string; readonly length: number }[] {
  const { length } = secret;
  if (length < SHORTEST) return length < FEWEST ? [] : [{ pattern: shortPattern(secret), length }];
  const encoded = encodedForms(secret).map((form) => ({ pattern: literal(form), length: form.length }));
  return [{ pattern: writtenPattern(secret), length }, ...encoded];
}

function hideIn(value: unknown, hide: (text: string) => string): unknown {
  if (typeof value === 'string') return hide(value);
  if (Array.isArray(value)) return value.map((item) => hideIn(item, hide));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [hide(key), hideIn(item, hide)]));
}

/** The characters that addresses, JSON and HTML leave as they are. */
const PLAIN = /^[A-Za-z0-9]$/;

const ENTITIES: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };

/**
 * A pattern for a secret in every writing that a server echoes it in: each character as it is or escaped, whether as in JSON
 * (also in JSON within JSON), as in an address (in whichever part of it: `new URL()` escapes other characters in the path
 * than in the query or the password; also twice), as in HTML, or with the bytes of UTF-8 taken for Latin-1.
 */
function writtenPattern(secret: string): string {
  // A backslash becomes a slash in the path of an address; many of them are one stretch, in linear time.
  return secret
    .split(/(\\+|\s+)/)
    .map((part) => {
      if (part === '') return '';
      if (part.startsWith('\\')) return `(?:[\\\\/]|${percent(part.slice(0, 1))})+`;
      if (part.trim() === '') return blanks(part);
      return [...part].map(written).join('');
    })
    .join('');
}

/** Blanks are `+` in a form; addresses lose line breaks, and headers what stands at their ends. */
function blanks(part: string): string {
  const some = `(?:[\\s+\u00a0]|${percent(' ')}|${percent('\t')}|${percent('\n')}|${percent('\r')}|\\\\+[nrt]|&nbsp;|&#(?:160|32);)`;
  return /^ +$/.test(part) ? `${some}{1,${part.length * 2}}` : `${some}{0,${part.length * 2}}`;
}

function written(character: string): string {
  if (PLAIN.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const units = [...character].flatMap((one) => one.split('')).map((unit) => unit.charCodeAt(0));
  const utf8 = Buffer.from(character, 'utf8');
  const forms = [
    `\\\\*${literal(character)}`,
    units.map((unit) => `\\\\+u${hexed(unit.toString(16).padStart(4, '0'))}`).join(''),
    percent(character),
    `&#0*${code};`,
    `&#[xX]0*${hexed(code.toString(16))};`,
    ...(ENTITIES[character] === undefined ? [] : [`&${ENTITIES[character]};`]),
    // What a form decodes a `+` to.
    ...(character === '+' ? [' '] : []),
    ...(utf8.length > 1 ? [literal(utf8.toString('latin1'))] : []),
    ...(code > 127 && code < 256 ? [`%(?:25)*${hexed(code.toString(16))}`] : []),
  ];
  return `(?:${forms.join('|')})`;
}

function percent(character: string): string {
  return [...Buffer.from(character, 'utf8')]
    .map((byte) => `%(?:25)*${hexed(byte.toString(16).padStart(2, '0'))}`)
    .join('');
}

/** Hexadecimal digits in either case. */
function hexed(digits: string): string {
  return digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** What hides in a secret: the user and password of HTTP's Basic, and what an address decodes it to. */
function withinSecret(secret: string): string[] {
  const basic = fromBase64(secret.replace(/^Basic\s+/i, ''));
  const password = basic?.slice(basic.indexOf(':') + 1);
  return [basic, password, decodedPart(secret), decodedPart(secret.replaceAll('+', ' '))].filter(
    (text): text is string => text !== undefined && text !== secret && text.trim().length >= SHORTEST,
  );
}

/** The text that something is the base64 of; undefined where it is none. */
function fromBase64(text: string): string | undefined {
  if (!/^[\w+/-]{6,}={0,2}$/.test(text)) return undefined;
  const decoded = Buffer.from(text, 'base64').toString('utf8');
  const again = Buffer.from(decoded, 'utf8').toString('base64').replace(/=+$/, '');
  const bare = text.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/');
  return again === bare && /^[\P{C}\t]+$/u.test(decoded) ? decoded : undefined;
}

function decodedPart(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The ways to write a secret that are encoded as a whole: each may be the bytes behind hexadecimal or base64. */
function writings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  return [
    ...new Set([secret, json, JSON.stringify(json).slice(1, -1), encodeURIComponent(secret), ...inAddress(secret)]),
  ];
}

/** What `new URL()` makes of it in the path (dots in it may be resolved), the query, the fragment, the password. */
function inAddress(secret: string): string[] {
  const parts: ((url: URL) => string)[] = [
    (url) => url.href.slice('http://h/'.length),
    (url) => url.search.slice(1),
    (url) => url.hash.slice(1),
    (url) => url.password,
  ];
  const beginnings = ['http://h/', 'http://h/?', 'http://h/#'];
  const addresses = [...beginnings.map((begin) => `${begin}${secret}`), `http://u:${secret}@h/`];
  return addresses
    .flatMap((address, index) => {
      const url = URL.canParse(address) ? new URL(address) : null;
      return url === null ? [] : [parts[index]?.(url) ?? ''];
    })
    .concat(new URLSearchParams({ k: secret }).toString().slice(2));
}

/** Literal forms of a secret beside its written pattern: resolved in an address, in hexadecimal, in base64. */
function encodedForms(secret: string): string[] {
  const encoded = writings(secret).flatMap((form) =>
    (['utf8', 'latin1'] as const).flatMap((charset) => {
      const bytes = Buffer.from(form, charset);
      return [bytes.toString('hex'), bytes.toString('hex').toUpperCase(), ...base64Within(bytes)];
    }),
  );
  return [...inAddress(secret), ...encoded].filter((form) => form.length >= SHORTEST);
}

/**
 * What a base64 text shows of some bytes, wherever they stand in what was encoded: one piece for each of the three places
 * that their first byte can have in a group, without the characters at both ends that neighbours share.
 */
function base64Within(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const from = Math.ceil((before * 4) / 3);
    const piece = encoded.slice(from, Math.floor(((before + bytes.length) * 8) / 6));
    return [piece, piece.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

/**
 * A pattern for a short secret where it stands as a value and nowhere else: the whole of a text, in quotation marks, behind
 * `=` or `/`, behind the name of a header or a scheme, before the `@` of an address.
 */
function shortPattern(secret: string): string {
  const value = writtenPattern(secret);
  const end = '(?![\\p{L}\\p{N}])';
  return [
    `^${value}$`,
    `(?<=["'=/])${value}${end}`,
    `(?<=[A-Za-z]-[A-Za-z-]*: ?)${value}${end}`,
    `(?<=(?:Bearer|Basic|Token|Digest|ApiKey) )${value}${end}`,
    `(?<=:)${value}(?=@)`,
  ].join('|');
}
