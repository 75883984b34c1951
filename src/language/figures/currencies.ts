import type { UnitRow } from './lexicon.js';

/** Currencies as every language writes them. Codes are ISO 4217's (2024), but for funds, metals and test codes. */

/** Signs of more than one character first, so that none is taken for its end: `R$`, `MX$`. */
export const CURRENCY_SIGNS: readonly UnitRow[] = [
  ['money', 'BRL', 1, 'r$'],
  ['money', 'MXN', 1, 'mx$ mex$'],
  ['money', 'TWD', 1, 'nt$'],
  ['money', 'THB', 1, '฿'],
  ['money', 'NGN', 1, '₦'],
  ['money', 'ILS', 1, '₪'],
  ['money', 'KRW', 1, '₩'],
  ['money', 'TRY', 1, '₺'],
  ['money', 'RUB', 1, '₽'],
  ['money', 'VND', 1, '₫'],
  ['money', 'PHP', 1, '₱'],
  ['money', 'UAH', 1, '₴'],
  ['money', 'KZT', 1, '₸'],
  ['money', 'GEL', 1, '₾'],
  ['money', 'GHS', 1, '₵'],
  ['money', 'CRC', 1, '₡'],
  ['money', 'MNT', 1, '₮'],
  ['money', 'LAK', 1, '₭'],
  ['money', 'PYG', 1, '₲'],
  ['money', 'AZN', 1, '₼'],
  ['money', 'BDT', 1, '৳'],
];

/** Codes that are read in capitals only: in small letters some are words, and nobody writes the others so. */
const CODES =
  'AED AFN ALL AMD ANG AOA ARS AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CDF CLP CNY COP ' +
  'CRC CUP CVE DJF DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG HUF IDR ILS IQD IRR ISK JMD JOD ' +
  'KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR ' +
  'MZN NAD NGN NIO NPR OMR PAB PEN PGK PHP PKR PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SHP SLE SOS SRD SSP STN SVC ' +
  'SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL';
/** Codes that are words in capitals, too (`TOP 10`, `World CUP 2030`, `ALL 3`): no currency in front of a number. */
export const CAPITAL_WORDS: ReadonlySet<string> = new Set('all bob cop cup gel mad mop pen sos top'.split(' '));

/** Codes that are written in small letters, too: `50 eur`. */
const EVERYDAY = 'EUR CHF GBP USD INR JPY PLN SEK NOK DKK CZK AUD CAD NZD SGD HKD';

export const CAPITAL_CODES: ReadonlySet<string> = new Set(CODES.toLowerCase().split(' '));
export const CODE_UNITS: readonly UnitRow[] = `${EVERYDAY} ${CODES}`
  .split(' ')
  .map((code) => ['money', code, 1, code.toLowerCase()]);
const CODE = `(?:${EVERYDAY} ${CODES}`.replaceAll(' ', '|').concat(')');
const AMOUNT_WITH_CODE = new RegExp(`^(?:${CODE} ?\\d[\\d.,' ]*|\\d[\\d.,' ]*?(?:,-)? ?${CODE})$`);

/** Whether a text is nothing but an amount with the code of its currency: `100 SEK`, `HUF 2500`. */
export function isAmountWithCode(text: string): boolean {
  return AMOUNT_WITH_CODE.test(text);
}
