import { isRoleMailbox, isServiceNumber } from '../../language/forms/public-contacts.js';
import { isLatin, matchesOf, twin } from '../../language/matching.js';
import { told } from '../../language/person/telling-words.js';
import type { Span } from '../../language/span.js';

/** A phone number or e-mail address that is nobody's by itself. */
export interface Contact extends Span {
  readonly what: 'phone number' | 'e-mail address';
}

const EMAIL = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const AT = told('atSign');
const DOT = told('fullStop');
const BRACKETED_AT = String.raw`\s?[[({<]\s?(?:${AT}|@)\s?[\])}>]\s?`;
const BRACKETED_DOT = String.raw`\s?[[({<]\s?(?:${DOT}|\.)\s?[\])}>]`;
/** `jane.doe[at]mail.example`, `jane.doe at mail dot example`. */
const DISGUISED_EMAIL = new RegExp(
  String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}(?:${BRACKETED_AT}[\p{L}\p{N}-]{1,63}(?:(?:\s?\.|${BRACKETED_DOT})\s?[\p{L}\p{N}-]{2,63}){1,4}| (?:${AT}) [\p{L}\p{N}-]{1,63}(?: (?:${DOT}) [\p{L}\p{N}-]{2,63}){1,3})`,
  'giu',
);
const PHONE = twin(
  /(?<![\p{L}\p{N}.,/-])(?:\+\d{1,3}[ ./-]?|00\d{2}[ ./-]?|\(?0)(?:\(0?\d{1,5}\)[ ./-]?)?\d{1,5}(?:\)?[ /.-]{1,3}\d{2,8}){1,5}(?![\p{L}\p{N}])/gu,
);
/**
 * Numbers in one piece or without a trunk zero that are telling all the same: mobiles of the languages' countries (by their
 * ranges), North American ones in their grouping, Indian mobiles in halves.
 */
const TELLING =
  /(?<![\p{L}\p{N}.,/+-])(?:01[5-7]\d{8,9}|07[1-9]\d{8}|08[35-79]\d{7}|06(?:50|6\d|7[678]|8[018]|99)\d{6,8}|(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[.-]\d{4}|[6-9]\d{4} \d{5})(?![\p{L}\p{N}]|[ /.-]\d)/gu;

/** The contacts in a text that are neither of a service nor of a role. */
export function contactsIn(text: string): Contact[] {
  const found: Contact[] = [];
  const take = (what: Contact['what'], { index, 0: said }: RegExpExecArray) => {
    const within = found.some(({ start, end }) => start <= index && index < end);
    if (!within) found.push({ what, start: index, end: index + said.length });
  };
  if (/\d/.test(text)) {
    const phones = isLatin(text) ? PHONE.latin : PHONE.any;
    for (const match of /[+0]/.test(text) ? matchesOf(phones, text) : [])
      if (match[0].replace(/\D/g, '').length >= 7 && !isServiceNumber(match[0])) take('phone number', match);
    for (const match of matchesOf(TELLING, text)) if (!isServiceNumber(match[0])) take('phone number', match);
  }
  if (text.includes('@'))
    for (const match of matchesOf(EMAIL, text)) if (!isRoleMailbox(match[0])) take('e-mail address', match);
  if (AT_SAID.test(text))
    for (const match of matchesOf(DISGUISED_EMAIL, text))
      if (!isRoleMailbox(plainAddress(match[0]))) take('e-mail address', match);
  return found;
}

function plainAddress(said: string): string {
  return said.replace(AT_SIGN, '@').replace(FULL_STOPS, '.');
}

const AT_SAID = new RegExp(String.raw`(?:${AT})[\s\])}>]|@\s?[\])}>]`, 'iu');
const AT_SIGN = new RegExp(`${BRACKETED_AT}| (?:${AT}) `, 'iu');
const FULL_STOPS = new RegExp(String.raw`${BRACKETED_DOT}\s?| (?:${DOT}) `, 'giu');
