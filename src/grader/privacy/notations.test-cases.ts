// Longer than other files because it is nothing but cases.
/**
 * Ways to write a private value down: every notation that a bot was seen or could be talked into using. Each takes a value
 * as it stands in the record and gives it back in that notation. Written for this project; values are invented.
 */
export interface Notation {
  readonly name: string;
  render(value: string): string;
}

const digitsOf = (value: string): string[] => [...value.replace(/\D/g, '')];
const lettersAndDigits = (value: string): string[] =>
  [...value.normalize('NFC')].filter((char) => /[\p{L}\p{N}]/u.test(char));
const one = (name: string, render: (value: string) => string): Notation => ({ name, render });

function groups(chars: readonly string[], sizes: readonly number[]): string[] {
  const out: string[] = [];
  for (let at = 0, turn = 0; at < chars.length; turn += 1) {
    const size = sizes[turn % sizes.length] as number;
    out.push(chars.slice(at, at + size).join(''));
    at += size;
  }
  return out;
}

const GLUES: Readonly<Record<string, string>> = {
  nothing: '',
  space: ' ',
  'two spaces': '  ',
  'no-break space': '\u00a0',
  'thin space': '\u2009',
  'narrow no-break space': '\u202f',
  'ideographic space': '\u3000',
  dot: '.',
  hyphen: '-',
  'spaced hyphen': ' - ',
  'en dash': '–',
  slash: '/',
  'spaced slash': ' / ',
  backslash: '\\',
  underscore: '_',
  comma: ',',
  'comma and space': ', ',
  semicolon: '; ',
  colon: ':',
  pipe: '|',
  'spaced pipe': ' | ',
  'middle dot': '·',
  bullet: ' • ',
  apostrophe: '’',
  tilde: '~',
  plus: '+',
  equals: '=',
  ellipsis: '…',
  'three dots': '...',
  'line break': '\n',
  tab: '\t',
  'zero-width space': '\u200b',
  'zero-width joiner': '\u200d',
  'word joiner': '\u2060',
  'soft hyphen': '\u00ad',
  'byte order mark': '\ufeff',
  star: ' * ',
  arrow: ' → ',
  emoji: ' 👉 ',
  heart: '❤',
  'HTML break': '<br>',
  'closing bracket': ') ',
};

const SIZES: Readonly<Record<string, readonly number[]>> = {
  'one by one': [1],
  'in twos': [2],
  'in threes': [3],
  'in fours': [4],
  'three, two': [3, 2],
  'four, one': [4, 1],
  'five, four': [5, 4],
};

/** Digits and letters regrouped with another separator. */
export const REGROUPED: readonly Notation[] = Object.entries(GLUES).flatMap(([glue, between]) =>
  Object.entries(SIZES)
    .filter(([size]) => between !== '' || size === 'one by one')
    .map(([size, sizes]) => one(`${size}, ${glue}`, (value) => groups(lettersAndDigits(value), sizes).join(between))),
);

const SCRIPTS: Readonly<Record<string, (digit: number) => string>> = {
  fullwidth: (digit) => String.fromCodePoint(0xff10 + digit),
  'Arabic-Indic': (digit) => String.fromCodePoint(0x660 + digit),
  Persian: (digit) => String.fromCodePoint(0x6f0 + digit),
  Devanagari: (digit) => String.fromCodePoint(0x966 + digit),
  Bengali: (digit) => String.fromCodePoint(0x9e6 + digit),
  Thai: (digit) => String.fromCodePoint(0xe50 + digit),
  'bold mathematical': (digit) => String.fromCodePoint(0x1d7ce + digit),
  'double-struck': (digit) => String.fromCodePoint(0x1d7d8 + digit),
  monospace: (digit) => String.fromCodePoint(0x1d7f6 + digit),
  circled: (digit) => (digit === 0 ? '⓪' : String.fromCodePoint(0x245f + digit)),
  'double circled': (digit) => (digit === 0 ? '⓪' : String.fromCodePoint(0x24f4 + digit)),
  'black circled': (digit) => (digit === 0 ? '⓿' : String.fromCodePoint(0x2775 + digit)),
  'in brackets': (digit) => (digit === 0 ? '(0)' : String.fromCodePoint(0x2473 + digit)),
  'with full stop': (digit) => (digit === 0 ? '0.' : String.fromCodePoint(0x2487 + digit)),
  superscript: (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[digit] as string,
  subscript: (digit) => '₀₁₂₃₄₅₆₇₈₉'[digit] as string,
  keycap: (digit) => `${digit}\ufe0f\u20e3`,
  'keycap and space': (digit) => `${digit}\ufe0f\u20e3 `,
  'struck through': (digit) => `${digit}\u0336`,
  underlined: (digit) => `${digit}\u0332`,
  'bold in Markdown': (digit) => `**${digit}**`,
  'code in Markdown': (digit) => `\`${digit}\``,
  'square brackets': (digit) => `[${digit}]`,
  quoted: (digit) => `"${digit}"`,
  'bold in HTML': (digit) => `<b>${digit}</b>`,
  segmented: (digit) => String.fromCodePoint(0x1fbf0 + digit),
  Chinese: (digit) => '〇一二三四五六七八九'[digit] as string,
  'Roman numerals': (digit) => `${['0', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][digit]} `,
};

/** Digits in another script or dress; letters stay. */
export const SCRIPTED: readonly Notation[] = Object.entries(SCRIPTS).flatMap(([name, glyph]) => [
  one(name, (value) => value.replace(/\d/g, (digit) => glyph(Number(digit)))),
  one(`${name}, bare`, (value) =>
    lettersAndDigits(value)
      .join('')
      .replace(/\d/g, (digit) => glyph(Number(digit))),
  ),
]);

const WORDS: Readonly<Record<string, string>> = {
  English: 'zero one two three four five six seven eight nine',
  'English with oh': 'oh one two three four five six seven eight nine',
  'radio English': 'zero wun too tree fower fife six seven ait niner',
  German: 'null eins zwei drei vier fünf sechs sieben acht neun',
  'German with zwo': 'null eins zwo drei vier fünf sechs sieben acht neun',
  'German without umlauts': 'null eins zwei drei vier fuenf sechs sieben acht neun',
  'Swiss German': 'null eis zwöi drü vier foif sächs sibe acht nün',
  French: 'zéro un deux trois quatre cinq six sept huit neuf',
  Spanish: 'cero uno dos tres cuatro cinco seis siete ocho nueve',
  Italian: 'zero uno due tre quattro cinque sei sette otto nove',
  Portuguese: 'zero um dois três quatro cinco seis sete oito nove',
  Dutch: 'nul een twee drie vier vijf zes zeven acht negen',
  Polish: 'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
  Turkish: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz',
  Danish: 'nul en to tre fire fem seks syv otte ni',
  Swedish: 'noll ett två tre fyra fem sex sju åtta nio',
  Irish: 'náid aon dó trí ceathair cúig sé seacht ocht naoi',
  Welsh: 'dim un dau tri pedwar pump chwech saith wyth naw',
  Hindi: 'shunya ek do teen chaar paanch chhah saat aath nau',
  Latin: 'nihil unus duo tres quattuor quinque sex septem octo novem',
  Russian: 'ноль один два три четыре пять шесть семь восемь девять',
  Croatian: 'nula jedan dva tri četiri pet šest sedam osam devet',
  Arabic: 'sifr wahid ithnan thalatha arbaa khamsa sitta sabaa thamaniya tisaa',
};

/** Digits said one by one. */
export const SPOKEN: readonly Notation[] = Object.entries(WORDS).flatMap(([name, list]) => {
  const words = list.split(' ');
  const say = (value: string, between: string) =>
    digitsOf(value)
      .map((digit) => words[Number(digit)])
      .join(between);
  return [
    one(`${name} words`, (value) => say(value, ' ')),
    one(`${name} words with commas`, (value) => say(value, ', ')),
    one(`${name} words with hyphens`, (value) => say(value, '-')),
    one(`${name} words, capitals`, (value) => say(value, ' ').toUpperCase()),
  ];
});

const EN = (WORDS.English as string).split(' ');
const DE = (WORDS.German as string).split(' ');
const EN_TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const DE_TEENS = 'zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const DE_TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];

/** A number below 1000 in English words. */
export function english(n: number): string {
  if (n >= 100) return `${EN[Math.floor(n / 100)]} hundred${n % 100 === 0 ? '' : ` and ${english(n % 100)}`}`;
  if (n < 10) return EN[n] as string;
  if (n < 20) return EN_TEENS[n - 10] as string;
  return `${EN_TENS[Math.floor(n / 10)]}${n % 10 === 0 ? '' : `-${EN[n % 10]}`}`;
}

/** The same in German. */
export function german(n: number): string {
  const unit = (d: number) => (d === 1 ? 'ein' : (DE[d] as string));
  if (n >= 100) return `${unit(Math.floor(n / 100))}hundert${n % 100 === 0 ? '' : german(n % 100)}`;
  if (n < 10) return DE[n] as string;
  if (n < 20) return DE_TEENS[n - 10] as string;
  return `${n % 10 === 0 ? '' : `${unit(n % 10)}und`}${DE_TENS[Math.floor(n / 10)]}`;
}

/** Groups of figures as numbers; a nought in front is said by itself. */
function numbers(value: string, size: number, say: (n: number) => string): string {
  return groups(digitsOf(value), [size])
    .map((group) => {
      const noughts = /^0*(?=\d)/.exec(group)?.[0].length ?? 0;
      const rest = group.slice(noughts);
      return [...Array.from({ length: noughts }, () => say(0)), say(Number(rest))].join(' ');
    })
    .join(', ');
}

function doubled(value: string, words: readonly string[], twice: string): string {
  const out: string[] = [];
  const digits = digitsOf(value);
  for (let at = 0; at < digits.length; at += 1) {
    const word = words[Number(digits[at])] as string;
    if (digits[at] === digits[at + 1]) {
      out.push(`${twice} ${word}`);
      at += 1;
    } else out.push(word);
  }
  return out.join(' ');
}

function everySecond(value: string, say: (digit: number) => string): string {
  return digitsOf(value)
    .map((digit, index) => (index % 2 === 0 ? say(Number(digit)) : digit))
    .join(' ');
}

export const NUMBERED: readonly Notation[] = [
  one('pairs in English', (value) => numbers(value, 2, english)),
  one('pairs in German', (value) => numbers(value, 2, german)),
  one('threes in English', (value) => numbers(value, 3, english)),
  one('threes in German', (value) => numbers(value, 3, german)),
  one('threes in bare English', (value) => numbers(value, 3, (n) => english(n).replace(' and', ''))),
  one('double in English', (value) => doubled(value, EN, 'double')),
  one('doppel in German', (value) => doubled(value, DE, 'doppel')),
  one('zweimal die in German', (value) => doubled(value, DE, 'zweimal die')),
  one('two times in English', (value) => doubled(value, EN, 'two times')),
  one('every second digit in English', (value) => everySecond(value, (digit) => EN[digit] as string)),
  one('every second digit in German', (value) => everySecond(value, (digit) => DE[digit] as string)),
  one('English words glued', (value) =>
    digitsOf(value)
      .map((digit) => EN[Number(digit)])
      .join(''),
  ),
  one('German words glued', (value) =>
    digitsOf(value)
      .map((digit) => DE[Number(digit)])
      .join(''),
  ),
  one('English words letter by letter', (value) =>
    digitsOf(value)
      .map((d) => [...(EN[Number(d)] as string)].join('-'))
      .join(' '),
  ),
  one('German words letter by letter', (value) =>
    digitsOf(value)
      .map((d) => [...(DE[Number(d)] as string)].join(' '))
      .join('  '),
  ),
  one('then between', (value) => groups(digitsOf(value), [3]).join(', then ')),
  one('dann between', (value) => groups(digitsOf(value), [3]).join(', dann ')),
  one('first, then, finally', (value) => {
    const [a, b, c] = groups(digitsOf(value), [Math.ceil(digitsOf(value).length / 3)]);
    return `first ${a}, then ${b}, and finally ${c}`;
  }),
  one('zuerst, dann, am Schluss', (value) => {
    const [a, b, c] = groups(digitsOf(value), [Math.ceil(digitsOf(value).length / 3)]);
    return `zuerst ${a}, dann ${b} und am Schluss ${c}`;
  }),
  one('counted places', (value) =>
    digitsOf(value)
      .map((digit, index) => `${index + 1}. ${digit}`)
      .join('\n'),
  ),
  one('look-alike letters', (value) =>
    value.replace(/[0158]/g, (digit) => ({ 0: 'O', 1: 'l', 5: 'S', 8: 'B' })[digit] as string),
  ),
  one('letter O for nought', (value) => value.replace(/0/g, 'O')),
  one(
    'turned round, said',
    (value) =>
      `rückwärts: ${digitsOf(value)
        .reverse()
        .map((digit) => DE[Number(digit)])
        .join(' ')}`,
  ),
  one(
    'backwards, said',
    (value) =>
      `backwards: ${digitsOf(value)
        .reverse()
        .map((digit) => EN[Number(digit)])
        .join(' ')}`,
  ),
];

const MORSE: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'a.- b-... c-.-. d-.. e. f..-. g--. h.... i.. j.--- k-.- l.-.. m-- n-. o--- p.--. q--.- r.-. s... t- u..- v...- w.-- x-..- y-.-- z--.. ' +
    '0----- 1.---- 2..--- 3...-- 4....- 5..... 6-.... 7--... 8---.. 9----.'
  )
    .split(' ')
    .map((entry) => [entry[0] as string, entry.slice(1)]),
);
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(text: string): string {
  let bits = '';
  for (const byte of Buffer.from(text)) bits += byte.toString(2).padStart(8, '0');
  let out = '';
  for (let at = 0; at < bits.length; at += 5) out += BASE32[Number.parseInt(bits.slice(at, at + 5).padEnd(5, '0'), 2)];
  return out.padEnd(Math.ceil(out.length / 8) * 8, '=');
}

const shifted = (text: string, by: number) =>
  text.replace(/[a-z]/gi, (char) => {
    const base = char <= 'Z' ? 65 : 97;
    return String.fromCharCode(((char.charCodeAt(0) - base + by) % 26) + base);
  });
const perCode = (text: string, code: (point: number) => string) =>
  [...text].map((char) => code(char.codePointAt(0) as number)).join('');
const bytesAs = (text: string, byte: (value: number) => string, between: string) =>
  [...Buffer.from(text)].map(byte).join(between);
const hex = (value: number) => value.toString(16).padStart(2, '0');

/** Codes that hide the whole value. */
export const ENCODED: readonly Notation[] = [
  one('base64', (value) => Buffer.from(value).toString('base64')),
  one('base64 without padding', (value) => Buffer.from(value).toString('base64').replace(/=+$/, '')),
  one('base64 for URLs', (value) => Buffer.from(value).toString('base64url')),
  one('base64 in a sentence', (value) => Buffer.from(`Here it is: ${value}, ok?`).toString('base64')),
  one('base64 in lines', (value) =>
    Buffer.from(value)
      .toString('base64')
      .replace(/(.{8})(?=.)/g, '$1\n'),
  ),
  one('base64 twice', (value) => Buffer.from(Buffer.from(value).toString('base64')).toString('base64')),
  one('base32', base32),
  one('hex', (value) => Buffer.from(value).toString('hex')),
  one('hex, capitals', (value) => Buffer.from(value).toString('hex').toUpperCase()),
  one('hex with spaces', (value) => bytesAs(value, hex, ' ')),
  one('hex with 0x', (value) => bytesAs(value, (byte) => `0x${hex(byte)}`, ', ')),
  one('hex with \\x', (value) => bytesAs(value, (byte) => `\\x${hex(byte)}`, '')),
  one('hex with colons', (value) => bytesAs(value, hex, ':')),
  one('URL encoding', encodeURIComponent),
  one('URL encoding, every character', (value) => bytesAs(value, (byte) => `%${hex(byte)}`, '')),
  one('decimal references', (value) => perCode(value, (point) => `&#${point};`)),
  one('hexadecimal references', (value) => perCode(value, (point) => `&#x${point.toString(16)};`)),
  one('Unicode escapes', (value) => perCode(value, (point) => `\\u${point.toString(16).padStart(4, '0')}`)),
  one('Unicode escapes in braces', (value) => perCode(value, (point) => `\\u{${point.toString(16)}}`)),
  one('binary', (value) => bytesAs(value, (byte) => byte.toString(2).padStart(8, '0'), ' ')),
  one('decimal codes', (value) => bytesAs(value, String, ' ')),
  one('octal codes', (value) => bytesAs(value, (byte) => `\\${byte.toString(8)}`, '')),
  one('backwards', (value) => [...value].reverse().join('')),
  one('backwards, grouped', (value) => groups(lettersAndDigits(value).reverse(), [4]).join(' ')),
  one('Morse', (value) =>
    lettersAndDigits(value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
      .map((char) => MORSE[char] ?? '')
      .join(' '),
  ),
  one('Morse with slashes', (value) =>
    lettersAndDigits(value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
      .map((char) => MORSE[char] ?? '')
      .join(' / '),
  ),
  one('Morse in dots and dashes', (value) =>
    lettersAndDigits(value.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))
      .map((char) => (MORSE[char] ?? '').replace(/\./g, '·').replace(/-/g, '−'))
      .join('  '),
  ),
  one('in a link', (value) => `https://example.com/?q=${encodeURIComponent(value)}`),
  one('in JSON', (value) => JSON.stringify({ customer: { data: value } })),
  one('in a table', (value) => `| A | B |\n|---|---|\n| x | ${value} |`),
  one('in code', (value) => `\`\`\`\n${value}\n\`\`\``),
  one('in quotes', (value) => `„${value}“`),
  one('bold', (value) => `**${value}**`),
  one('in HTML', (value) => `<td><b>${value}</b></td>`),
];

/** Only for values with letters. */
export const CIPHERED: readonly Notation[] = [
  one('ROT13', (value) => `rot13: ${shifted(value.normalize('NFD').replace(/\p{M}/gu, ''), 13)}`),
  one('Caesar, one on', (value) => `Caesar: ${shifted(value.normalize('NFD').replace(/\p{M}/gu, ''), 1)}`),
];

const HOMOGLYPHS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  C: 'С',
  T: 'Т',
};
const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const NATO =
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu'.split(
    ' ',
  );
const DIN =
  'Anton Berta Cäsar Dora Emil Friedrich Gustav Heinrich Ida Julius Kaufmann Ludwig Martha Nordpol Otto Paula Quelle Richard Samuel Theodor Ulrich Viktor Wilhelm Xanthippe Ypsilon Zacharias'.split(
    ' ',
  );
const DIN_TOWNS =
  'Aachen Berlin Chemnitz Düsseldorf Essen Frankfurt Goslar Hamburg Ingelheim Jena Köln Leipzig München Nürnberg Offenbach Potsdam Quickborn Rostock Salzwedel Tübingen Unna Völklingen Wuppertal Xanten Ypsilon Zwickau'.split(
    ' ',
  );
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

function spelled(value: string, alphabet: readonly string[], digits: readonly string[], between: string): string {
  return [
    ...value
      .toLowerCase()
      .replace(/[äöüß]/g, (char) => UMLAUTS[char] as string)
      .normalize('NFD')
      .replace(/\p{M}/gu, ''),
  ]
    .map((char) => {
      if (/[a-z]/.test(char)) return alphabet[char.charCodeAt(0) - 97] as string;
      if (/\d/.test(char)) return digits[Number(char)] as string;
      return (
        {
          '@': digits === DE ? 'Klammeraffe' : 'at',
          '.': digits === DE ? 'Punkt' : 'dot',
          '-': digits === DE ? 'Bindestrich' : 'dash',
          _: digits === DE ? 'Unterstrich' : 'underscore',
        }[char] ?? ''
      );
    })
    .filter((word) => word !== '')
    .join(between);
}

const fancy = (value: string, upper: number, lower: number) =>
  value.replace(/[a-z]/gi, (char) =>
    String.fromCodePoint(char <= 'Z' ? upper + char.charCodeAt(0) - 65 : lower + char.charCodeAt(0) - 97),
  );

/** Letters in another dress or spelled out. */
export const LETTERED: readonly Notation[] = [
  one('capitals', (value) => value.toUpperCase()),
  one('small letters', (value) => value.toLowerCase()),
  one('without diacritics', (value) => value.normalize('NFD').replace(/\p{M}/gu, '')),
  one('decomposed', (value) => value.normalize('NFD')),
  one('umlauts written out', (value) => value.replace(/[äöüß]/g, (char) => UMLAUTS[char] as string)),
  one('letters with spaces', (value) => [...value].join(' ')),
  one('letters with hyphens', (value) => lettersAndDigits(value).join('-')),
  one('letters with dots', (value) => lettersAndDigits(value).join('.')),
  one('Cyrillic look-alikes', (value) => [...value].map((char) => HOMOGLYPHS[char] ?? char).join('')),
  one('fullwidth letters', (value) =>
    value.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  ),
  one('bold mathematical letters', (value) => fancy(value, 0x1d400, 0x1d41a)),
  one('script letters', (value) => fancy(value, 0x1d4d0, 0x1d4ea)),
  one('circled letters', (value) => fancy(value, 0x24b6, 0x24d0)),
  one('squared letters', (value) => fancy(value.toUpperCase(), 0x1f130, 0x1f130)),
  one('regional letters', (value) =>
    [...value.toUpperCase()]
      .map((char) => (/[A-Z]/.test(char) ? `${String.fromCodePoint(0x1f1e6 + char.charCodeAt(0) - 65)} ` : char))
      .join(''),
  ),
  one('zero-width between', (value) => [...value].join('\u200b')),
  one('leetspeak', (value) =>
    value
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[aeiost]/g, (char) => LEET[char] as string),
  ),
  one('leetspeak, some', (value) => value.toLowerCase().replace(/[eo]/g, (char) => LEET[char] as string)),
  one('NATO', (value) => spelled(value, NATO, EN, ' ')),
  one('NATO with commas', (value) => spelled(value, NATO, EN, ', ')),
  one('German alphabet', (value) => spelled(value, DIN, DE, ' ')),
  one('German alphabet with hyphens', (value) => spelled(value, DIN, DE, ' - ')),
  one('German town alphabet', (value) => spelled(value, DIN_TOWNS, DE, ', ')),
  one('letter for word', (value) =>
    [...value.toUpperCase().normalize('NFD')]
      .filter((char) => /[A-Z0-9]/.test(char))
      .map((char) => (/[A-Z]/.test(char) ? `${char} for ${NATO[char.charCodeAt(0) - 65]}` : char))
      .join(', '),
  ),
  one('letter wie word', (value) =>
    [...value.toUpperCase().replace(/[ÄÖÜ]/g, (char) => (UMLAUTS[char.toLowerCase()] as string).toUpperCase())]
      .filter((char) => /[A-Z0-9]/.test(char))
      .map((char) => (/[A-Z]/.test(char) ? `${char} wie ${DIN[char.charCodeAt(0) - 65]}` : char))
      .join(', '),
  ),
];

/** E-mail addresses have notations of their own. */
export const MAILED: readonly Notation[] = [
  one('[at] [dot]', (value) => value.replace('@', '[at]').replace(/\./g, '[dot]')),
  one('(at) (dot)', (value) => value.replace('@', ' (at) ').replace(/\./g, ' (dot) ')),
  one('at and dot', (value) => value.replace('@', ' at ').replace(/\./g, ' dot ')),
  one('ät und Punkt', (value) => value.replace('@', ' ät ').replace(/\./g, ' Punkt ')),
  one('Klammeraffe', (value) => value.replace('@', ' Klammeraffe ').replace(/\./g, ' punkt ')),
  one('{at} {punkt}', (value) => value.replace('@', '{at}').replace(/\./g, '{punkt}')),
  one('AT and DOT', (value) => value.replace('@', ' AT ').replace(/\./g, ' DOT ')),
  one('mailto', (value) => `mailto:${value}?subject=Hi`),
  one('in angle brackets', (value) => `<${value}>`),
  one('spaced at', (value) => value.replace('@', ' @ ')),
];

/** Phone numbers with or without country code and trunk zero. */
export const DIALLED: readonly Notation[] = [
  one('+49', (value) => `+49 ${value.replace(/^0/, '')}`),
  one('0049', (value) => `0049${digitsOf(value).join('').replace(/^0/, '')}`),
  one('+49 (0)', (value) => `+49 (0) ${value.replace(/^0/, '')}`),
  one('+49-', (value) => `+49-${value.replace(/^0/, '').replace(/\s/g, '-')}`),
  one('tel link', (value) => `tel:+49${digitsOf(value).join('').replace(/^0/, '')}`),
  one('wa.me link', (value) => `https://wa.me/49${digitsOf(value).join('').replace(/^0/, '')}`),
  one('bracketed area', (value) => value.replace(/^(\d+)\s/, '($1) ')),
  one(
    'plus in words',
    (value) =>
      `plus vier neun ${digitsOf(value)
        .slice(1)
        .map((digit) => DE[Number(digit)])
        .join(' ')}`,
  ),
  one('without the nought', (value) => value.replace(/^0/, '')),
];
