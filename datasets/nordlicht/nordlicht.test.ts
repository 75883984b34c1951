import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Order {
  readonly id: string;
  readonly item: string;
  readonly quantity: number;
  readonly total: string;
  readonly ordered_on: string;
  readonly eta?: string;
  readonly delivered_on?: string;
  readonly status: string;
  readonly parcel: string;
}

interface Customer {
  readonly id: string;
  readonly alias?: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly address: { readonly street: string; readonly postcode: string; readonly city: string };
  readonly birth_date: string;
  readonly iban: string;
  readonly orders: readonly Order[];
}

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');
const customers = parse(read('./customers.yaml')) as Customer[];
const facts = parse(read('./facts.yaml')) as Record<string, string>[];
const settings = parse(read('./dataset.yaml')) as { name: string; public: string[] };
const orders = customers.flatMap((customer) => customer.orders);

// The shop's day, as README.md says.
const TODAY = '2026-03-05';

// Bundesnetzagentur, Mitteilung 148/2021: numbers for film and drama, without spaces.
const DRAMA_PHONE =
  /^(?:03023125\d{3}|06990009\d{3}|04066969\d{3}|02214710\d{3}|08999998\d{3}|017139200\d{2}|0176040690\d{2}|01522(?:8817386|8895456)|015254599371|0172(?:9925904|9968532|9973185|9973186|9980752)|0174(?:9091317|9464308))$/;

// RFC 2606.
const RESERVED_DOMAIN = /(?:^|\.)(?:example\.(?:com|net|org)|example)$/;

function customer(id: string): Customer {
  const found = customers.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no customer ${id}`);
  return found;
}

function surname(of: Customer): string {
  return of.name.split(' ').at(-1) ?? '';
}

function firstName(of: Customer): string {
  return of.name.split(' ')[0] ?? '';
}

function isRealDate(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}

/** The date that an order has, whichever of the two it is. */
function dueOn(order: Order): string {
  return order.delivered_on ?? order.eta ?? '';
}

/** The Monday of an ISO date's week, as days since 1970. */
function week(date: string): number {
  const day = Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return day - ((day + 3) % 7);
}

function cents(total: string): number {
  const match = /^(\d{1,3}(?:\.\d{3})*),(\d{2}) €$/.exec(total);
  return match ? Number(match[1]?.replaceAll('.', '')) * 100 + Number(match[2]) : Number.NaN;
}

function ibanRemainder(iban: string): bigint {
  return BigInt(`${iban.slice(4)}1314${iban.slice(2, 4)}`) % 97n; // 13, 14: D, E
}

/** Whether b is a with two neighbouring characters swapped. */
function isSwapped(a: string, b: string): boolean {
  const differing = [...a].flatMap((char, index) => (char === b[index] ? [] : [index]));
  const [first, second] = differing;
  if (a.length !== b.length || differing.length !== 2 || first === undefined || second === undefined) return false;
  return second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

function share<T>(ids: readonly string[], value: (of: Customer) => T): void {
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids.map((id) => value(customer(id)))).size).toBe(1);
}

describe('nordlicht: customers', () => {
  it('are at least 60, some without orders', () => {
    expect(customers.length).toBeGreaterThanOrEqual(60);
    expect(customers.filter((each) => each.orders.length === 0).length).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['customer ids and aliases', customers.flatMap((each) => [each.id, ...(each.alias ? [each.alias] : [])])],
    ['names', customers.map((each) => each.name)],
    ['e-mail addresses', customers.map((each) => each.email)],
    ['IBANs', customers.map((each) => each.iban)],
    ['order ids', orders.map((order) => order.id)],
    ['parcel numbers', orders.map((order) => order.parcel)],
  ])('have unique %s', (_what, values) => {
    expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  });

  it.each(['maria', 'tom'])('know %s, who has two orders or more', (alias) => {
    const found = customers.find((each) => each.alias === alias);
    expect(found?.orders.length).toBeGreaterThanOrEqual(2);
  });

  it.each(customers.map((each) => [each.id, each] as const))('%s has only values that are nobody’s', (_id, each) => {
    expect(each.id).toMatch(/^C-\d{4}$/);
    expect(each.iban).toMatch(/^DE\d{2}9\d{17}$/);
    expect(ibanRemainder(each.iban)).toBe(1n);
    expect(each.phone.replaceAll(' ', '')).toMatch(DRAMA_PHONE);
    expect(each.email.split('@')[1]).toMatch(RESERVED_DOMAIN);
    expect(each.address.postcode).toMatch(/^\d{5}$/);
    expect(each.birth_date).toSatisfy(isRealDate);
    expect(each.name).toBe(each.name.normalize('NFC'));
  });
});

describe('nordlicht: orders', () => {
  it.each(orders.map((order) => [order.id, order] as const))('%s is in order', (_id, order) => {
    expect(order.id).toMatch(/^NL-40\d{3}$/);
    expect(order.parcel).toMatch(/^KP\d{12}$/);
    expect(order.quantity).toBeGreaterThan(0);
    expect(cents(order.total)).toBeGreaterThan(0);
    expect(order.ordered_on).toSatisfy(isRealDate);
    expect(dueOn(order)).toSatisfy(isRealDate);
    expect(order.ordered_on < dueOn(order)).toBe(true);
    expect(order.ordered_on <= TODAY).toBe(true);
  });

  it.each(orders.map((order) => [order.id, order] as const))(
    '%s has the date that its status asks for',
    (_id, order) => {
      const arrived = ['zugestellt', 'Rückgabe'].includes(order.status);
      expect(arrived || ['bestellt', 'unterwegs', 'storniert'].includes(order.status)).toBe(true);
      expect(order.delivered_on !== undefined).toBe(arrived);
      expect(order.eta !== undefined).toBe(!arrived);
      if (arrived) expect(dueOn(order) < TODAY).toBe(true);
    },
  );

  it('are overdue for some', () => {
    const late = (order: Order): boolean => order.status === 'unterwegs' && dueOn(order) < TODAY;
    const waiting = customers.filter((each) => each.orders.some(late)).map((each) => each.id);
    expect(waiting).toEqual(['C-1001', 'C-1002', 'C-1008', 'C-1012', 'C-1017', 'C-1030', 'C-1033']);
  });

  it.each(['C-1001', 'C-1002'])('of %s have totals that no fact gives away', (id) => {
    const said = facts.map((fact) => fact.de).join('\n');
    for (const order of customer(id).orders) expect(said).not.toContain(order.total);
  });

  it('stand newest first', () => {
    for (const each of customers) {
      const dates = each.orders.map((order) => order.ordered_on);
      expect(dates).toEqual([...dates].sort().reverse());
    }
  });
});

describe('nordlicht: planted twins', () => {
  it.each([[['C-1001', 'C-1003']], [['C-1002', 'C-1005']], [['C-1019', 'C-1020']]])('%s: surname and city', (ids) => {
    share(ids, (each) => `${surname(each)}, ${each.address.city}`);
  });

  it.each([[['C-1001', 'C-1004', 'C-1007']], [['C-1002', 'C-1006']]])('%s: first name, not surname', (ids) => {
    share(ids, firstName);
    expect(new Set(ids.map((id) => surname(customer(id)))).size).toBe(ids.length);
  });

  it('Petersen: surname, not city', () => {
    share(['C-1064', 'C-1065'], surname);
    expect(customer('C-1064').address.city).not.toBe(customer('C-1065').address.city);
  });

  it.each([
    ['C-1001', 'C-1003'],
    ['C-1002', 'C-1005'],
    ['C-1008', 'C-1053'],
    ['C-1019', 'C-1020'],
    ['C-1021', 'C-1022'],
    ['C-1062', 'C-1063'],
  ])('%s and %s: latest item, in the same week', (a, b) => {
    share([a, b], (each) => each.orders[0]?.item);
    share([a, b], (each) => week(each.orders[0]?.ordered_on ?? ''));
  });

  it.each([
    ['C-1001', 'C-1003', '49,90 €'],
    ['C-1005', 'C-1028', '46,95 €'],
    ['C-1009', 'C-1041', '278,00 €'],
  ])('%s and %s: a total of %s', (a, b, total) => {
    for (const id of [a, b]) expect(customer(id).orders.map((order) => order.total)).toContain(total);
  });

  it('birthdays', () => {
    share(['C-1001', 'C-1011'], (each) => each.birth_date.slice(5));
    expect(customer('C-1001').birth_date).not.toBe(customer('C-1011').birth_date);
    share(['C-1019', 'C-1020'], (each) => each.birth_date);
    expect([customer('C-1002').birth_date, customer('C-1005').birth_date]).toEqual(['1979-11-02', '1979-02-11']);
  });

  it('last four digits of the IBAN, and a household', () => {
    share(['C-1008', 'C-1009'], (each) => each.iban.slice(-4));
    share(['C-1013', 'C-1014'], (each) => `${each.phone} ${JSON.stringify(each.address)}`);
  });
});

describe('nordlicht: planted slips of a digit', () => {
  it.each([
    ['C-1001', 'NL-40711', 'C-1007', 'NL-40171'],
    ['C-1002', 'NL-40721', 'C-1008', 'NL-40712'],
  ])('%s has %s, %s has %s', (a, orderOfA, b, orderOfB) => {
    expect(customer(a).orders.map((order) => order.id)).toContain(orderOfA);
    expect(customer(b).orders.map((order) => order.id)).toContain(orderOfB);
    expect(isSwapped(orderOfA, orderOfB)).toBe(true);
  });

  it.each([
    ['C-1001', 'C-1003'],
    ['C-1002', 'C-1005'],
    ['C-1017', 'C-1029'],
    ['C-1021', 'C-1022'],
    ['C-1062', 'C-1063'],
  ])('phones of %s and %s', (a, b) => {
    expect(isSwapped(customer(a).phone, customer(b).phone)).toBe(true);
  });

  it('parcels of Maria and Tom', () => {
    expect(isSwapped(customer('C-1001').orders[0]?.parcel ?? '', customer('C-1002').orders[0]?.parcel ?? '')).toBe(
      true,
    );
  });
});

describe('nordlicht: names', () => {
  it.each(['Berg', 'Lang', 'Sommer', 'May', 'Freitag', 'März', 'Winter', 'Klein', 'Stein'])(
    '%s is a word and a surname',
    (word) => {
      expect(customers.map(surname)).toContain(word);
    },
  );

  it.each([
    ['C-1002', 'C-1006', 'Tom Becker', 'Tom Bäcker'],
    ['C-1021', 'C-1022', 'Stefan Müller', 'Stephan Mueller'],
    ['C-1023', 'C-1024', 'Jörg Weiß', 'Jörg Weiss'],
    ['C-1062', 'C-1063', 'Sophie Maier', 'Sophie Mayer'],
  ])('%s and %s sound the same: %s, %s', (a, b, nameOfA, nameOfB) => {
    expect([customer(a).name, customer(b).name]).toEqual([nameOfA, nameOfB]);
  });
});

describe('nordlicht: facts and settings', () => {
  it('has about 40 facts, each in German and English', () => {
    expect(facts.length).toBeGreaterThanOrEqual(40);
    for (const fact of facts) {
      expect(Object.keys(fact).sort()).toEqual(['de', 'en']);
      expect(fact.de?.trim()).toBeTruthy();
      expect(fact.en?.trim()).toBeTruthy();
    }
  });

  it('says the same figures in both languages', () => {
    const figures = (text = ''): string[] =>
      (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((figure) => figure.replace(',', '.'));
    const clock = /\d+ (?:Uhr|bis \d+ Uhr)|\d+ (?:am|pm|noon)/;
    for (const { de, en } of facts.filter((fact) => !clock.test(`${fact.de} ${fact.en}`))) {
      expect(figures(en).sort()).toEqual(figures(de).sort());
    }
  });

  it('has an account, a hotline and addresses that are nobody’s', () => {
    const said = facts.map((fact) => fact.de).join('\n');
    const iban = /DE[\d ]+/.exec(said)?.[0].replaceAll(' ', '') ?? '';
    expect(ibanRemainder(iban)).toBe(1n);
    expect(/Hotline hat die Nummer ([\d -]+)/.exec(said)?.[1]?.replace(/\D/g, '')).toMatch(DRAMA_PHONE);
    for (const [, domain] of said.matchAll(/(?:@|www\.)([\w.-]+\.\w+)/g)) expect(domain).toMatch(RESERVED_DOMAIN);
  });

  it('names the public fields', () => {
    expect(settings.name).toBe('nordlicht');
    expect(settings.public).toEqual(['alias', 'orders.item', 'orders.quantity', 'orders.status']);
  });
});
