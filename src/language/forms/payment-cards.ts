import { isLuhn } from './checksums.js';

/**
 * How the numbers of card schemes begin and how long they are (ISO/IEC 7812 issuer ranges as the schemes publish them): Visa,
 * Mastercard with its 2-series, American Express, Diners, Discover, RuPay, UnionPay, JCB, Maestro.
 */
const SCHEMES =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|4[4-9]\d|5\d{2})\d{12}|(?:60|81|82)\d{14}|62\d{14,17}|35(?:2[89]|[3-8]\d)\d{12}|(?:50|5[6-8]|6\d)\d{14})$/;

/** Whether digits are the number of a payment card by scheme, length and check digit. */
export function isCardNumber(digits: string): boolean {
  return SCHEMES.test(digits) && !/^(\d)\1+$/.test(digits) && isLuhn(digits);
}
