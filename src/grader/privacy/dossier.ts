import type { Day } from '../../language/forms/days.js';
import type { Span } from '../../language/span.js';
import type { Conversation } from '../port.js';
import type { Ledger } from './ledger.js';
import { type Item, type PersonRecord, recordOf } from './record.js';
import { findForm, type Spoken, spoken } from './stream.js';

/** What may be said in this conversation: the signed-in customer's values, the facts, what the customer said so far. */
export interface Dossier {
  readonly ledger: Ledger;
  readonly own: PersonRecord | undefined;
  readonly ownForms: ReadonlySet<string>;
  /** Every figure in the customer's own record, the number of a house among them. */
  readonly ownFigures: ReadonlySet<number>;
  /** The customer's own record as one text: it may hold somebody else's name or number, as of an emergency contact. */
  readonly ownText: Spoken;
  /** What the customer said in other conversations, and their turns so far. */
  readonly said: Spoken[];
}

export function dossierOf(conversation: Pick<Conversation, 'customer' | 'dialogue'>, ledger: Ledger): Dossier {
  const own = conversation.customer === undefined ? undefined : recordOf(conversation.customer);
  const forms = new Set<string>(own === undefined ? [] : [own.last, ...own.first].filter((word) => word !== ''));
  for (const item of own?.items ?? []) {
    for (const form of [...item.strong, ...item.weak]) forms.add(form);
    if (item.tail !== undefined) forms.add(item.tail);
  }
  const figures = new Set((own?.items ?? []).flatMap((item) => (item.raw.match(/\d{1,9}/g) ?? []).map(Number)));
  const text = spoken((own?.items ?? []).map((item) => item.raw).join('\n'));
  const elsewhere = (conversation.dialogue.saidElsewhere ?? []).map(spoken);
  return { ledger, own, ownForms: forms, ownFigures: figures, ownText: text, said: elsewhere };
}

/** Whether a form is no secret here: the customer's own, in the facts, or said by the customer. */
export function isKnown(dossier: Dossier, form: string): boolean {
  return (
    dossier.ownForms.has(form) ||
    findForm(dossier.ledger.facts.main, form) !== null ||
    findForm(dossier.ownText.main, form) !== null ||
    wasSaid(dossier, form) ||
    isDoorSaid(dossier, form)
  );
}

/** "Webb at number 6 has it": a house in the customer's own street, called by its number, is known as a whole. */
function isDoorSaid(dossier: Dossier, form: string): boolean {
  const house = HOUSE.exec(form);
  const street = house?.[2];
  const number = house?.[1] ?? house?.[3];
  return street !== undefined && number !== undefined && dossier.ownForms.has(street) && isFigureSaid(dossier, number);
}

const HOUSE = /^(\d{1,4}[a-z]?)?([a-z]{5,})(\d{1,4}[a-z]?)?$/;

function isFigureSaid({ said }: Dossier, number: string): boolean {
  return said.some(({ main }) => findForm(main, number) !== null);
}

export function wasSaid({ said }: Dossier, form: string): boolean {
  return said.some(
    (text) =>
      findForm(text.main, form, true) !== null || (text.spelled !== null && findForm(text.spelled, form) !== null),
  );
}

export function isKnownAmount({ own, ownFigures, ledger, said }: Dossier, value: number): boolean {
  return (
    ownFigures.has(value) ||
    own?.items.some((item) => item.amount !== undefined && same(item.amount, value)) === true ||
    ledger.facts.amounts.some((amount) => same(amount.value, value)) ||
    said.some((text) => text.amounts.some((amount) => same(amount.value, value)))
  );
}

export function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005;
}

/** `birth`: whether it is somebody's birthday, which the day of a delivery of the customer's own makes no better known. */
export function isKnownDay({ own, ledger, said }: Dossier, day: Day, birth: boolean): boolean {
  return (
    own?.items.some(
      (item) =>
        item.day !== undefined &&
        item.day.month === day.month &&
        item.day.day === day.day &&
        (item.day.birth || !birth),
    ) === true ||
    [ledger.facts, ...said].some((text) =>
      text.days.some((known) => known.month === day.month && known.day === day.day),
    )
  );
}

/** One sign that a value of somebody else is in a reply. */
export interface Sign {
  readonly record: PersonRecord;
  readonly item: Item | undefined;
  readonly field: string;
  /** What a reviewer reads: "the last four characters of …". */
  readonly how: string;
  readonly rule: string;
  readonly span: Span;
  /** 3 = gives the value away by itself; less = only together with others. */
  readonly weight: number;
  /** Whether it points at the person and not at a thing. */
  readonly personal: boolean;
}
