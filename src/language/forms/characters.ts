/**
 * One character in the plain form that private values are compared in: lower case, without accents, whatever script its
 * digits are in, look-alikes led back to Latin. `''` = invisible, drop it; `' '` = a separator.
 */
export function plainCharacter(char: string): string {
  let plain = known.get(char);
  if (plain === undefined) {
    plain = workOut(char);
    if (known.size < 20_000) known.set(char, plain);
  }
  return plain;
}

const known = new Map<string, string>();

/** Zero-width, joining, direction and variation characters, soft hyphen, keycap frame, tags. */
const INVISIBLE =
  /^(?:\u034f|\u20e3|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}])$/u;

/** Code points of the digit zero in scripts whose ten digits follow each other. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0x1946, 0xa620, 0xa8d0, 0xaa50, 0xabf0,
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Letters of other scripts that look like Latin ones; written for this project after Unicode's confusables. */
const LOOK_ALIKE = new Map(
  [
    ...pairs('абвгеёзіїјкмнорстухһѕԁԛԝӏьᴀ', 'abbreeziijkmhopctyxhsdqwlba'),
    ...pairs('АВЕЁЅІЇЈКМНОРСТУХԌԚԜҮЗ', 'abeesiijkmhopctyxgqwy3'),
    ...pairs('αβγεικνοπρσςτυχωη', 'abyeikvonpoctuxwn'),
    ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'abezhikmnoptyx'),
    ...pairs('ıøłđħŧœæßþðɑɡɩⅼǀſ', 'ioldhtoastdagills'),
    ...pairs('ØŁĐĦŒÆÞÐ', 'oldhoatd'),
    ['ß', 'ss'] as const,
    ['ẞ', 'ss'] as const,
    ...[...'❶❷❸❹❺❻❼❽❾'].map((char, index) => [char, String(index + 1)] as const),
    ...[...'➊➋➌➍➎➏➐➑➒'].map((char, index) => [char, String(index + 1)] as const),
    ...[...'⓵⓶⓷⓸⓹⓺⓻⓼⓽'].map((char, index) => [char, String(index + 1)] as const),
    ...[...'〇一二三四五六七八九'].map((char, index) => [char, String(index)] as const),
    ['零', '0'] as const,
    ['⓿', '0'] as const,
    // Flags are written with letters of their own.
    ...Array.from(
      { length: 26 },
      (_, index) => [String.fromCodePoint(0x1f1e6 + index), LETTERS[index] as string] as const,
    ),
  ].map(([from, to]) => [from, to]),
);

function pairs(from: string, to: string): (readonly [string, string])[] {
  const targets = [...to];
  return [...from].map((char, index) => [char, targets[index] ?? char] as const);
}

function workOut(char: string): string {
  const alike = LOOK_ALIKE.get(char);
  if (alike !== undefined) return alike;
  if (INVISIBLE.test(char) || /^\p{M}$/u.test(char)) return '';
  const digit = digitOf(char);
  if (digit !== null) return digit;
  const decomposed = char.normalize('NFKD');
  let out = '';
  for (const part of decomposed === char ? char.toLowerCase() : decomposed) {
    if (/\p{M}/u.test(part)) continue;
    const plain = part === char ? part : (LOOK_ALIKE.get(part) ?? digitOf(part) ?? part.toLowerCase());
    if (/[\p{L}\p{N}]/u.test(plain)) out += plain;
  }
  return out === '' ? ' ' : out;
}

function digitOf(char: string): string | null {
  if (char >= '0' && char <= '9') return char;
  if (!/^\p{Nd}$/u.test(char)) return null;
  const code = char.codePointAt(0) as number;
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  // Mathematical digits stand in five styles of ten.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? null : String(code - zero);
}
