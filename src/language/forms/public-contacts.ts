import { formWords } from './form-words.js';

/**
 * Phone numbers and mailboxes that belong to no private person: emergency and help lines, free and shared-cost service
 * numbers, and the mailboxes of a role. After the national numbering plans (Bundesnetzagentur, RTR, BAKOM, Ofcom, ComReg,
 * NANPA, ACMA, TRAI).
 */
const SHORT =
  /^(?:11[0-8]|112|115|116\d{3}|118\d{0,3}|12[02]|13[03]|14[0-7]|19222|1922[0-9]|0?00|10[0-8]|11[1-9]|119|911|988|999|211|311|411|611|711|811|741741|85258|1098|1930|181|182|139)$/;

/** Without country code or trunk zero. */
const SERVICE =
  /^(?:800\d{3,8}|808\d{5,7}|80[08]\d{6,8}|180[1-7]?\d{4,9}|18[015]0\d{4,7}|1890\d{6}|1300\d{6}|13\d{4}|137\d{5,8}|138\d{5,8}|190\d{5,8}|900\d{5,8}|90[0-9]\d{6,8}|700\d{8}|81[0-2]\d{4,8}|82[0-9]\d{4,8}|84[0-9]\d{5,8}|87[0-3]\d{7}|818\d{6}|30[03]\d{7}|33[03]\d{7}|34[345]\d{7}|37[0-1]\d{7}|55\d{8}|8(?:33|44|55|66|77|88)\d{7}|1860\d{6,7}|32\d{9}|116\d{3}|\d{2,5}192(?:22|40))$/;

const COUNTRY = /^(?:\+|00)(?:49|43|41|44|353|1|61|91|423|352|31|33|39|32)?/;

/** Whether a phone number, in any notation, is a service, help or emergency line. */
export function isServiceNumber(written: string): boolean {
  const bare = written.replace(/\(0\)/, '').replace(/[^\d+]/g, '');
  if (SHORT.test(bare)) return true;
  // 00800 is the free international service.
  if (/^(?:\+|00)800\d{8}$/.test(bare)) return true;
  const national = COUNTRY.test(bare) ? bare.replace(COUNTRY, '') : bare.replace(/^0/, '');
  return SERVICE.test(national.replace(/^0/, '')) || SERVICE.test(bare);
}

const MAILBOXES = formWords('mailboxes').join('|').replaceAll('.', '\\.');
const ROLE = new RegExp(
  `^(?:${MAILBOXES})(?:[._+-]?(?:de|at|ch|uk|ie|us|eu|in|au|${formWords('mailboxEnds').join('|')}|[0-9]{1,3}))?$`,
);

/** Mailboxes of help lines, whose names are no person's: the Samaritans answer as `jo`. */
const HELP =
  /@(?:[\p{L}\p{N}-]+\.)?(?:samaritans\.(?:org|ie)|telefonseelsorge\.(?:de|at)|nummergegenkummer\.de|weisser-ring\.(?:de|at)|143\.ch|147\.ch|childline\.(?:org\.uk|ie)|aasra\.info|crisistextline\.org)$/iu;

/** Whether an e-mail address is a role's and no person's (`service@…`). */
export function isRoleMailbox(address: string): boolean {
  if (HELP.test(address)) return true;
  const box = address.slice(0, address.indexOf('@')).toLowerCase();
  return ROLE.test(box.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss'));
}
