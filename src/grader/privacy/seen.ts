import type { Customer } from '../../domain/dataset.js';
import { fitsMask, maskedWords } from '../../language/forms/masked.js';
import { answeringHits, type PersonWords } from '../../language/person/person.js';
import { told } from '../../language/person/telling-words.js';
import type { Reading } from '../../language/reading.js';
import type { Dossier } from './dossier.js';
import { type Item, type PersonRecord, recordOf } from './record.js';
import type { Source } from './source.js';
import { findForm, type Spoken } from './stream.js';

/** In a ledger larger than this, a surname or four figures point at nobody. */
const LARGE = 2000;
/** So many customers may fit what is seen. */
const FEW = 2;

/**
 * Customers of a ledger too large to look at one by one whom a reply may speak of all the same: those of a surname that it
 * writes as a name, and those whose number ends, or shows under a mask, as it says.
 */
export function ownersSeen(source: Source, reading: Reading, dossier: Dossier, words: PersonWords): number[] {
  const { customers, small } = dossier.ledger;
  if (small || customers.length > LARGE) return [];
  return [...namedOwners(source, dossier, words), ...numberedOwners(source, reading, dossier)];
}

function namedOwners({ text }: Source, { ledger }: Dossier, { ordinary, titles }: PersonWords): number[] {
  const { pieces } = text.main;
  return pieces.flatMap(({ text: name, capital, digits }, at) => {
    if (digits || !capital || name.length < 3) return [];
    if (ordinary.has(name) && !titles.has(pieces[at - 1]?.text ?? '')) return [];
    const whole = name + (pieces[at + 1]?.text ?? '');
    const owners = [name, name.replace(/s$/, ''), whole].map((one) => ledger.byName.get(one)).find((one) => one) ?? [];
    return owners.length > FEW
      ? []
      : owners.filter((owner) => isPlaced(recordOf(ledger.customers[owner] as Customer), name + whole, text));
  });
}

/** Somebody of that last name, with the very town or street: a doctor, an actor and a scorer may bear it as well. */
function isPlaced({ last, items }: PersonRecord, said: string, { main }: Spoken): boolean {
  if (last.length < 2 || !said.includes(last)) return false;
  return items.some(
    ({ kind, weak }) =>
      kind === 'place' && weak.some((form) => form.length >= 4 && /\p{L}/u.test(form) && findForm(main, form) !== null),
  );
}

const STRUCK_OUT = /[*•●█×…]|x{3}/iu;

function numberedOwners({ text }: Source, reading: Reading, { ledger }: Dossier): number[] {
  const ends = STRUCK_OUT.test(text.source) || answeringHits(reading).some(({ tag }) => tag === 'endings');
  if (!ends || !/\d{3}/.test(text.main.text)) return [];
  const masks = maskedWords(text.source).filter(({ visible }) => visible >= 4);
  const owners = ledger.customers.flatMap((customer: Customer, owner) => {
    const fits = recordOf(customer).items.some(
      ({ kind, tail, strong }) =>
        (tail !== undefined && isOfKind(kind, text.source) && findForm(text.main, tail) !== null) ||
        masks.some(({ parts, visible }) => strong.some((form) => form.length > visible && fitsMask(form, parts))),
    );
    return fits ? [owner] : [];
  });
  return owners.length > FEW ? [] : owners;
}

/** "The card ending in 4417" is no account that ends so. */
function isOfKind(kind: Item['kind'], source: string): boolean {
  if (kind === 'iban') return ACCOUNT.test(source) && !CARD.test(source);
  return kind !== 'phone' || PHONE.test(source);
}

const ACCOUNT = new RegExp(String.raw`iban|${told('accountNamed')}|\b[A-Z]{2}[*•]`, 'i');
const CARD = new RegExp(told('cardNamed'), 'i');
const PHONE = new RegExp(told('phoneNamed'), 'i');
