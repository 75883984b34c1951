import type { FormLexicon } from '../forms/lexicon.js';

/** English words around days and amounts, and of addresses. Written for this project. */
export const forms: FormLexicon = {
  dayEndings: 'st nd rd th',
  monthToDay: 'the on day',
  dayToMonth: 'of the day month',
  last: 'last final',
  day: 'day',
  month: 'month',
  dateLinks: 'and is was to be exact precise the of on in it its s then year born namely',
  yearLinks: 'year in of the month',
  points: 'point comma dot',
  money: 'euro euros pound pounds dollar dollars',
  cents: 'cent cents pence',
  shortCents: 'p',
  ciphers: 'caesar* cesar* casar* cipher* cypher* shift shifted secret_code* encrypt* encod*',
  mailboxes:
    'warranty guarantee repairs spares emergency emergencies appointments appointment surgery membership members registration admissions lettings cancellations cancellation withdrawal techsupport it noc status alerts notifications info contact contactus service customer customers customerservice customercare care support help helpdesk hello hi office mail post team sales shop store order orders booking bookings reservation reservations reception frontdesk front.desk concierge billing invoice invoices accounts accounting finance payments refunds returns shipping delivery tracking claims privacy dpo dataprotection gdpr legal compliance security abuse fraud press media jobs careers hr feedback complaints complaint ombudsman admin webmaster postmaster noreply no-reply donotreply donot-reply do-notreply do-not-reply newsletter marketing events enquiries inquiries general techsupport it noc status alerts notifications',
  mailboxEnds: 'team center centre desk online service support',
};
