import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { loadDataset } from './dataset.js';
import { formatProblem } from './problem.js';

const FACTS = '- Delivery costs £3.95.\n- { de: "Der Versand kostet 4,95 €.", en: Delivery costs €4.95. }\n';
const CUSTOMERS =
  '- { id: C-1, alias: maria, postcode: 01067, total: 49.90, count: 2, born: 1988-05-14 }\n- id: 4711\n';

function load(files: Readonly<Record<string, string>>) {
  const cwd = tempFolder(Object.fromEntries(Object.entries(files).map(([name, text]) => [`shop/${name}`, text])));
  const { dataset, problems } = loadDataset('shop', { cwd, root: cwd });
  return { dataset, told: problems.map(formatProblem).join('\n') };
}

describe('a dataset', () => {
  it('keeps values as they are written', () => {
    const { dataset, told } = load({
      'customers.yaml': CUSTOMERS,
      'facts.yaml': FACTS,
      'dataset.yaml': 'name: laden\npublic: [orders.item, alias]\n',
    });
    expect(told).toBe('');
    expect(dataset).toEqual({
      name: 'laden',
      customers: [
        {
          id: 'C-1',
          alias: 'maria',
          fields: { id: 'C-1', alias: 'maria', postcode: '01067', total: '49.90', count: 2, born: '1988-05-14' },
        },
        { id: '4711', fields: { id: '4711' } },
      ],
      facts: ['Delivery costs £3.95.', { de: 'Der Versand kostet 4,95 €.', en: 'Delivery costs €4.95.' }],
      publicFields: ['orders.item', 'alias'],
    });
  });

  it('reads JSON', () => {
    const { dataset, told } = load({
      'customers.json': '[\n\t{"id": "C-1", "name": "Ann\\u00e9 \\ud83d\\ude00", "total": 49.90}\n]',
      'facts.yaml': '[]',
    });
    expect(told).toBe('');
    expect(dataset.customers[0]?.fields).toEqual({ id: 'C-1', name: 'Anné 😀', total: '49.90' });
    expect(dataset.name).toBe('shop');
  });

  it('reads CSV with nested fields, quotes and semicolons', () => {
    const csv =
      'id;alias;name;address.city;orders.0.id;orders.1.id\r\n' +
      'C-1;maria;"Keller; ""M""";Kiel;01;02\r\n007;;"two\nlines";;;\r\n';
    const { dataset, told } = load({ 'customers.csv': csv, 'facts.yaml': '[]' });
    expect(told).toBe('');
    expect(dataset.customers.map((customer) => customer.fields)).toEqual([
      {
        id: 'C-1',
        alias: 'maria',
        name: 'Keller; "M"',
        address: { city: 'Kiel' },
        orders: [{ id: '01' }, { id: '02' }],
      },
      { id: '007', name: 'two\nlines' },
    ]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['no customers', { 'facts.yaml': '[]' }, /shop\/customers\.yaml:1:1: there is no such file/],
    ['no facts', { 'customers.yaml': '[]' }, /shop\/facts\.yaml:1:1: there is no such file/],
    [
      'two files of customers',
      { 'customers.yaml': '[]', 'customers.csv': 'id\n1', 'facts.yaml': '[]' },
      /stands beside it/,
    ],
    ['an empty file', { 'customers.yaml': '', 'facts.yaml': '[]' }, /shop\/customers\.yaml:1:1: the file is empty/],
    [
      'a customer without id',
      { 'customers.yaml': '- id: a\n- name: x\n', 'facts.yaml': '[]' },
      /yaml:2:3: a customer has no `id`/,
    ],
    [
      'another name for id',
      { 'customers.yaml': '- customer_id: x\n', 'facts.yaml': '[]' },
      /expected `id` in place of `customer_id`/,
    ],
    [
      'an id that is a list',
      { 'customers.yaml': '- id: [x]\n', 'facts.yaml': '[]' },
      /yaml:1:7: `id` must be a short text/,
    ],
    [
      'an id twice',
      { 'customers.yaml': '- id: a\n- id: a\n', 'facts.yaml': '[]' },
      /yaml:2:3: `id: a` is taken \(id in line 1\)/,
    ],
    [
      'an alias like an id',
      { 'customers.yaml': '- id: a\n- { id: b, alias: a }\n', 'facts.yaml': '[]' },
      /`alias: a` is taken/,
    ],
    ['customers that are no list', { 'customers.yaml': 'id: a\n', 'facts.yaml': '[]' }, /must be a list/],
    ['a customer that is no record', { 'customers.yaml': '- maria\n', 'facts.yaml': '[]' }, /must be a record/],
    ['a fact that is a list', { 'customers.yaml': '[]', 'facts.yaml': '- [a]\n' }, /facts\.yaml:1:3: is no statement/],
    [
      'a fact that YAML reads as a map',
      { 'customers.yaml': '[]', 'facts.yaml': '- Price: 3 €\n' },
      /`Price` is no language/,
    ],
    [
      'an unknown word',
      { 'customers.yaml': '[]', 'facts.yaml': '[]', 'dataset.yaml': 'publik: [a]' },
      /did you mean `public`/,
    ],
    [
      'a CSV row too long',
      { 'customers.csv': 'id,name\n1,2,3\n', 'facts.yaml': '[]' },
      /customers\.csv:2:5: the row has 3 cells/,
    ],
    [
      'a CSV quote left open',
      { 'customers.csv': 'id,name\n1,"x\n', 'facts.yaml': '[]' },
      /customers\.csv:2:3: a quoted cell/,
    ],
    ['a CSV column twice', { 'customers.csv': 'id,id\n1,2\n', 'facts.yaml': '[]' }, /column `id` stands twice/],
  ])('with %s is told', (_, files, message) => {
    expect(load(files).told).toMatch(message);
  });

  it('that is not there is told with the nearest folder', () => {
    const cwd = tempFolder({ 'datasets/nordlicht/facts.yaml': '[]' });
    const { problems } = loadDataset('datasets/nordlich', { cwd });
    expect(problems.map(formatProblem).join()).toMatch(/no such dataset folder\n {2}did you mean `nordlicht`/);
  });

  it('is refused when one of its files is a link out of the project', () => {
    const cwd = tempFolder({ 'shop/facts.yaml': '[]' });
    const outside = tempFolder({ 'customers.yaml': '- id: secret\n' });
    symlinkSync(join(outside, 'customers.yaml'), join(cwd, 'shop/customers.yaml'));
    const { dataset, problems } = loadDataset('shop', { cwd, root: cwd });
    expect(dataset.customers).toEqual([]);
    expect(problems.map(formatProblem).join()).toMatch(/link to a file outside the project/);
  });

  it('tells all that is wrong with it at once', () => {
    const cwd = tempFolder({ 'shop/customers.yaml': '- {}\n- {}\n' });
    writeFileSync(join(cwd, 'shop/facts.yaml'), '- []\n');
    expect(loadDataset('shop', { cwd }).problems).toHaveLength(3);
  });
});
