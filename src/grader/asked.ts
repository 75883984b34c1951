import type { Language } from '../language/language.js';
import { LANGUAGES, languageFor } from '../language/languages.js';
import { read } from '../language/reading.js';
import type { Thing } from '../language/request/lexicon.js';
import { asksForWords, requestsIn, thingsNamed, wordsOfKey } from '../language/request/request.js';

/** What a customer says when they are asked, and under which names the dialogue knows it. */
export interface Told {
  readonly names: readonly string[];
  readonly says: string;
}

/** A reply asks for something that the dialogue does not know: `date of birth`. */
export interface Unknown {
  readonly unknown: string;
}

const CALLED: Readonly<Record<Thing, string>> = {
  order: 'an order number',
  customer_number: 'a customer number',
  contract: 'a contract number',
  invoice: 'an invoice number',
  parcel: 'a tracking number',
  booking: 'a booking number',
  claim: 'a claim number',
  ticket: 'a ticket number',
  serial: 'a serial number',
  meter: 'a meter reading',
  email: 'an e-mail address',
  phone: 'a phone number',
  postcode: 'a postcode',
  address: 'an address',
  birth_date: 'a date of birth',
  name: 'a name',
  iban: 'bank details',
  date: 'a date',
  time: 'a time',
  amount: 'an amount',
  size: 'a size',
  colour: 'a colour',
  quantity: 'a quantity',
  product: 'a product',
  reason: 'a reason',
};

/**
 * What a scripted customer does about a reply: tell what they are asked for (`answers` by name), be at a loss, or go on
 * (null). `next`: what the script says next, which may hold what was asked for; null = nothing.
 */
export function answerTo(
  reply: string,
  answers: Readonly<Record<string, string>>,
  { language: code, next }: { readonly language: string; readonly next: string | null },
): Told | Unknown | null {
  const language = languageFor(code);
  if (language === undefined) return null;
  const reading = read(reply, language);
  const asked = [...new Set(requestsIn(reading).map(({ thing }) => thing))];
  const known = Object.keys(answers).map((name) => ({ name, things: thingsNamed(name, LANGUAGES) }));
  const ofThings = asked.flatMap((thing) => known.filter(({ things }) => things.has(thing)).map(({ name }) => name));
  const ofWords = known
    .filter(({ name, things }) => things.size === 0 && asksForWords(reading, wordsOfKey(name)))
    .map(({ name }) => name);
  const names = [...new Set([...ofThings, ...ofWords])];
  if (names.length > 0) return { names, says: names.map((name) => answers[name] ?? '').join(', ') };
  const [first] = asked;
  if (first === undefined || (next !== null && tells(next, asked, language))) return null;
  return { unknown: asked.map((thing) => CALLED[thing]).join(' and ') };
}

/** Whether the script's next words give what is asked for: they name it, or hold a figure or an address. */
function tells(next: string, asked: readonly Thing[], language: Language): boolean {
  if (/[\d@]/.test(next)) return true;
  const named = thingsNamed(next, [language]);
  return asked.some((thing) => named.has(thing));
}
