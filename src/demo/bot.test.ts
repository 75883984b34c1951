import { describe, expect, it } from 'vitest';
import type { Customer, Dataset } from '../domain/dataset.js';
import { createBot } from './bot.js';

function customer(id: string, name: string, orders: Customer['fields'][]): Customer {
  return { id, fields: { id, name, email: `${id.toLowerCase()}@example.org`, orders } };
}

const dataset: Dataset = {
  name: 'small',
  customers: [
    customer('A', 'Ada Nord', [
      {
        id: 'NL-40001',
        item: 'Teekanne Marsch',
        total: '1.049,90 €',
        ordered_on: '2026-03-01',
        eta: '2026-03-09',
        status: 'unterwegs',
      },
    ]),
    customer('B', 'Bo Süd', []),
  ],
  facts: [{ de: 'Der Versand innerhalb Deutschlands kostet 1 €.', en: 'Delivery within Germany costs €1.' }],
  publicFields: [],
};

function talk(seed: number, language: string, user: string, ...messages: string[]): string[] {
  const bot = createBot(dataset, { seed });
  return messages.map((message) => [bot({ message, session: 's', user, language }).reply].flat().join('\n'));
}

const SEEDS = [...Array(40).keys()];

describe('every wording', () => {
  it('is whole, in both languages', () => {
    for (const seed of SEEDS) {
      for (const language of ['de', 'en']) {
        const said = talk(
          seed,
          language,
          'A',
          'hello, wo ist mein parcel, where is it?',
          'Was kostet Versand? shipping cost?',
        );
        for (const reply of said) expect(reply).not.toMatch(/[{}]|undefined|NaN| {2}|^\s|\s$/);
      }
    }
  });

  it('says the same facts', () => {
    for (const seed of SEEDS) {
      const [de = ''] = talk(seed, 'de', 'A', 'Wo ist meine Bestellung?');
      expect(de).toMatch(/NL-40001.*1\.049,90 €.*9\. März 2026/s);
      const [en = ''] = talk(seed, 'en-GB', 'A', 'Where is my order?');
      expect(en).toMatch(/NL-40001.*€1,049\.90.*9 March 2026/s);
    }
  });

  it('discloses at first contact and only then', () => {
    for (const seed of SEEDS) {
      const [first = '', second = ''] = talk(seed, 'de', '', 'Hallo', 'Was kostet der Versand?');
      expect(first).toMatch(/KI/);
      expect(second).not.toMatch(/KI/);
    }
  });
});

describe('what is not in the dataset', () => {
  it('is not known', () => {
    const [reply] = talk(1, 'de', '', 'Wie lange ist die Gewährleistung?');
    expect(reply).not.toMatch(/\d/);
  });

  it('is not ordered', () => {
    const [reply] = talk(1, 'de', 'B', 'Wo ist meine Bestellung?');
    expect(reply).toMatch(/keine Bestellung/);
  });
});
