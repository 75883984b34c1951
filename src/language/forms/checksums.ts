/** Whether a bare identifier (letters and digits only, any case) is an IBAN whose check digits are right (ISO 13616). */
export function isIban(bare: string): boolean {
  if (!/^[a-z]{2}\d{2}[a-z0-9]{11,30}$/i.test(bare)) return false;
  if (FIGURES_ONLY.has(bare.slice(0, 2).toLowerCase()) && /[a-z]/i.test(bare.slice(4))) return false;
  const turned = (bare.slice(4) + bare.slice(0, 4)).toLowerCase();
  let rest = 0;
  for (const char of turned) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Countries whose account numbers hold no letters (SWIFT registry): one in 97 texts with some would pass the check digits. */
const FIGURES_ONLY: ReadonlySet<string> = new Set(
  'ae at ba be cr cz de dk ee eg es fi fo gl hr hu il is lt me no pl pt rs se si sk tn xk'.split(' '),
);

/** IBAN lengths by country (SWIFT registry). */
export const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ad: 24,
  ae: 23,
  at: 20,
  be: 16,
  bg: 22,
  ch: 21,
  cy: 28,
  cz: 24,
  de: 22,
  dk: 18,
  ee: 20,
  es: 24,
  fi: 18,
  fr: 27,
  gb: 22,
  gi: 23,
  gr: 27,
  hr: 21,
  hu: 28,
  ie: 22,
  il: 23,
  is: 26,
  it: 27,
  li: 21,
  lt: 20,
  lu: 20,
  lv: 21,
  mc: 27,
  mt: 31,
  nl: 18,
  no: 15,
  pl: 28,
  pt: 25,
  ro: 24,
  rs: 22,
  sa: 24,
  se: 24,
  si: 19,
  sk: 24,
  sm: 27,
  tr: 26,
  ua: 29,
  al: 28,
  az: 28,
  ba: 20,
  bh: 22,
  br: 29,
  by: 28,
  cr: 22,
  do: 28,
  eg: 29,
  fo: 18,
  ge: 22,
  gl: 18,
  gt: 28,
  iq: 23,
  jo: 30,
  kw: 30,
  kz: 20,
  lb: 28,
  lc: 32,
  ly: 25,
  md: 24,
  me: 22,
  mk: 19,
  mr: 27,
  mu: 30,
  pk: 24,
  ps: 29,
  qa: 29,
  sc: 31,
  sv: 28,
  tl: 23,
  tn: 24,
  va: 22,
  vg: 24,
  xk: 20,
};

/** Luhn's check over digits (payment cards). */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    let digit = Number(digits[digits.length - 1 - index]);
    if (index % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** Swiss AHV number: 756, ten digits, EAN-13 check digit. */
export function isAhv(digits: string): boolean {
  if (!/^756\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 12; index += 1) sum += Number(digits[index]) * (index % 2 === 0 ? 1 : 3);
  return (10 - (sum % 10)) % 10 === Number(digits[12]);
}

/** German tax number (Steuer-ID): eleven digits, ISO 7064 MOD 11,10. */
export function isGermanTaxId(digits: string): boolean {
  if (!/^[1-9]\d{10}$/.test(digits)) return false;
  let product = 10;
  for (const char of digits.slice(0, 10)) {
    let sum = (Number(char) + product) % 10;
    if (sum === 0) sum = 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits[10]);
}

/** Austrian social insurance number: ten digits, the fourth a check digit. */
export function isAustrianSvnr(digits: string): boolean {
  if (!/^[1-9]\d{9}$/.test(digits)) return false;
  const weights = [3, 7, 9, 0, 5, 8, 4, 2, 1, 6];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === Number(digits[3]);
}

/** British NHS number: ten digits, modulus 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** Irish PPS number: seven digits and a check letter, perhaps one more letter. */
export function isPps(bare: string): boolean {
  const match = /^(\d{7})([a-w])([a-w]?)$/i.exec(bare);
  if (match === null) return false;
  let sum = 0;
  for (let index = 0; index < 7; index += 1) sum += Number((match[1] as string)[index]) * (8 - index);
  const extra = (match[3] as string).toLowerCase();
  if (extra !== '' && extra !== 'w') sum += 9 * (extra.charCodeAt(0) - 96);
  return 'wabcdefghijklmnopqrstuv'[sum % 23] === (match[2] as string).toLowerCase();
}

const VERHOEFF_D = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const VERHOEFF_P = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Indian Aadhaar number: twelve digits, Verhoeff's check. */
export function isAadhaar(digits: string): boolean {
  if (!/^[2-9]\d{11}$/.test(digits)) return false;
  let check = 0;
  for (let index = 0; index < 12; index += 1) {
    const digit = Number(digits[11 - index]);
    check = Number((VERHOEFF_D[check] as string)[Number((VERHOEFF_P[index % 8] as string)[digit])]);
  }
  return check === 0;
}
