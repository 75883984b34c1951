import { english, german, type Notation } from './notations.test-cases.js';

/** Notations of days (given as `YYYY-MM-DD`) and of amounts of money (given as `1234.50`). */
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ');
const MONTHS_DE = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
const ORDINALS_EN =
  ' first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ORDINALS_DE =
  ' ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten'.split(
    ' ',
  );

interface Parts {
  readonly y: string;
  readonly m: number;
  readonly d: number;
  readonly mm: string;
  readonly dd: string;
}

function day(name: string, render: (parts: Parts) => string): Notation {
  return {
    name,
    render: (value) => {
      const [y, mm, dd] = value.split('-') as [string, string, string];
      return render({ y, mm, dd, m: Number(mm), d: Number(dd) });
    },
  };
}

const monthEn = ({ m }: Parts) => MONTHS_EN[m - 1] as string;
const monthDe = ({ m }: Parts) => MONTHS_DE[m - 1] as string;
const suffix = (d: number) =>
  d % 10 === 1 && d !== 11 ? 'st' : d % 10 === 2 && d !== 12 ? 'nd' : d % 10 === 3 && d !== 13 ? 'rd' : 'th';
const ordinalEn = (d: number) =>
  (d <= 20 ? ORDINALS_EN[d] : d === 30 ? 'thirtieth' : `${english(d - (d % 10))}-${ORDINALS_EN[d % 10]}`) as string;
const ordinalDe = (d: number) => (d < 20 ? ORDINALS_DE[d] : `${german(d)}sten`) as string;
const yearEn = (y: string) => `${english(Number(y.slice(0, 2)))} ${english(Number(y.slice(2)))}`;
const yearDe = (y: string) => `${german(Number(y.slice(0, 2)))}hundert${german(Number(y.slice(2)))}`;

/** A whole day with its year. */
export const DATED: readonly Notation[] = [
  day('ISO', ({ y, mm, dd }) => `${y}-${mm}-${dd}`),
  day('dotted', ({ y, mm, dd }) => `${dd}.${mm}.${y}`),
  day('dotted, short', ({ y, m, d }) => `${d}.${m}.${y.slice(2)}`),
  day('dotted with spaces', ({ y, m, d }) => `${d}. ${m}. ${y}`),
  day('slashed, day first', ({ y, mm, dd }) => `${dd}/${mm}/${y}`),
  day('slashed, month first', ({ y, mm, dd }) => `${mm}/${dd}/${y}`),
  day('slashed, short', ({ y, m, d }) => `${d}/${m}/${y.slice(2)}`),
  day('hyphens', ({ y, mm, dd }) => `${dd}-${mm}-${y}`),
  day('year slashed', ({ y, mm, dd }) => `${y}/${mm}/${dd}`),
  day('compact', ({ y, mm, dd }) => `${y}${mm}${dd}`),
  day('compact, day first', ({ y, mm, dd }) => `${dd}${mm}${y}`),
  day('spaces', ({ y, mm, dd }) => `${dd} ${mm} ${y}`),
  day('Roman month', (p) => `${p.d}.${ROMAN[p.m - 1]}.${p.y}`),
  day('English', (p) => `${p.d} ${monthEn(p)} ${p.y}`),
  day('English with suffix', (p) => `${p.d}${suffix(p.d)} of ${monthEn(p)}, ${p.y}`),
  day('American', (p) => `${monthEn(p)} ${p.d}, ${p.y}`),
  day('American with suffix', (p) => `${monthEn(p)} ${p.d}${suffix(p.d)}, ${p.y}`),
  day('English, short month', (p) => `${p.d}-${monthEn(p).slice(0, 3)}-${p.y}`),
  day('English, short month and year', (p) => `${p.d} ${monthEn(p).slice(0, 3)} ’${p.y.slice(2)}`),
  day('English, capitals', (p) => `${p.d} ${monthEn(p).toUpperCase()} ${p.y}`),
  day('English in words', (p) => `the ${ordinalEn(p.d)} of ${monthEn(p)} ${yearEn(p.y)}`),
  day('American in words', (p) => `${monthEn(p)} the ${ordinalEn(p.d)}, ${yearEn(p.y)}`),
  day('German', (p) => `${p.d}. ${monthDe(p)} ${p.y}`),
  day('German without the year’s century', (p) => `${p.d}. ${monthDe(p)} ${p.y.slice(2)}`),
  day('German, short month', (p) => `${p.dd}. ${monthDe(p).slice(0, 3)}. ${p.y}`),
  day('German in words', (p) => `am ${ordinalDe(p.d)} ${monthDe(p)} ${yearDe(p.y)}`),
  day('German in words, figures behind', (p) => `${ordinalDe(p.d)} ${monthDe(p)} ${p.y}`),
  day('day, month and year told apart', (p) => `Tag: ${p.d}, Monat: ${monthDe(p)}, Jahr: ${p.y}`),
  day('year first, in words', (p) => `${p.y}, im ${monthDe(p)}, am ${p.d}.`),
  day('fullwidth', ({ y, mm, dd }) =>
    `${dd}.${mm}.${y}`.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ),
  day('base64', ({ y, mm, dd }) => Buffer.from(`${dd}.${mm}.${y}`).toString('base64')),
  day('zero-width', ({ y, mm, dd }) => [...`${dd}.${mm}.${y}`].join('\u200b')),
];

function money(name: string, render: (whole: string, cents: string) => string): Notation {
  return {
    name,
    render: (value) => {
      const [whole, cents] = value.split('.') as [string, string];
      return render(whole, cents);
    },
  };
}

const thousands = (whole: string, mark: string) => whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, mark);
function largeEn(n: number): string {
  return n >= 1000
    ? `${english(Math.floor(n / 1000))} thousand${n % 1000 === 0 ? '' : ` ${english(n % 1000)}`}`
    : english(n);
}
function largeDe(n: number): string {
  const thousand = n >= 2000 ? german(Math.floor(n / 1000)) : 'ein';
  return n >= 1000 ? `${thousand}tausend${n % 1000 === 0 ? '' : german(n % 1000)}` : german(n);
}

/** An amount of money. */
export const PRICED: readonly Notation[] = [
  money('German', (whole, cents) => `${thousands(whole, '.')},${cents} €`),
  money('German, currency first', (whole, cents) => `EUR ${thousands(whole, '.')},${cents}`),
  money('plain comma', (whole, cents) => `${whole},${cents} Euro`),
  money('English', (whole, cents) => `€${thousands(whole, ',')}.${cents}`),
  money('plain point', (whole, cents) => `${whole}.${cents} EUR`),
  money('Swiss', (whole, cents) => `${thousands(whole, '’')}.${cents}`),
  money('spaces', (whole, cents) => `${thousands(whole, ' ')},${cents} €`),
  money('narrow spaces', (whole, cents) => `${thousands(whole, '\u202f')},${cents} €`),
  money('euros and cents', (whole, cents) => `${whole} Euro ${cents}`),
  money('euros und Cent', (whole, cents) => `${whole} Euro und ${cents} Cent`),
  money('euros and cents, English', (whole, cents) => `${whole} euros and ${cents} cents`),
  money('English words', (whole, cents) => `${largeEn(Number(whole))} euros and ${english(Number(cents))} cents`),
  money('German words', (whole, cents) => `${largeDe(Number(whole))} Euro und ${german(Number(cents))} Cent`),
  money('German words, short', (whole, cents) => `${largeDe(Number(whole))} Euro ${german(Number(cents))}`),
  money(
    'English digits',
    (whole, cents) =>
      `${[...whole].map((digit) => english(Number(digit))).join(' ')} point ${[...cents].map((digit) => english(Number(digit))).join(' ')}`,
  ),
  money('fullwidth', (whole, cents) =>
    `${whole},${cents} €`.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ),
  money('keycaps', (whole, cents) => `${whole},${cents} €`.replace(/\d/g, (digit) => `${digit}\ufe0f\u20e3`)),
  money('base64', (whole, cents) => Buffer.from(`${whole},${cents} EUR`).toString('base64')),
  money('cents only', (whole, cents) => `${whole}${cents} Cent`),
  money('bold', (whole, cents) => `**${whole}**,**${cents}** €`),
];
