import { describe, expect, it } from 'vitest';
import type { Customer, Dataset } from '../domain/dataset.js';
import { fillIn, templateScope } from './template.js';

const MARIA: Customer = {
  id: 'C-1',
  alias: 'maria',
  fields: {
    id: 'C-1',
    alias: 'maria',
    name: 'Maria <Keller> & Co',
    orders: [{ id: '4711', eta: '2026-03-03' }, { id: '4712' }],
    address: { city: 'Kiel' },
    points: 0,
    note: null,
  },
};
const TOM: Customer = { id: 'C-2', alias: 'tom', fields: { id: 'C-2', alias: 'tom', name: 'Tom Becker', orders: [] } };
const DATASET: Dataset = { name: 'shop', customers: [MARIA, TOM], facts: [], publicFields: [] };
const SCOPE = templateScope(DATASET, MARIA);

describe('a template', () => {
  it.each([
    ['no template { at } all', 'no template { at } all'],
    ['{{ orders[0].eta }}', '2026-03-03'],
    ['{{orders[1].id}} und {{ customer.name }}', '4712 und Maria <Keller> & Co'],
    ['{{ customers.tom.name }}/{{ customers.C-2.id }}/{{ customers["C-2"].id }}', 'Tom Becker/C-2/C-2'],
    ['{{ points }}', '0'],
    ['{{ orders.last.id }} {{ orders.size }}', '4712 2'],
    ["{{ orders[0].eta | date: '%d.%m.%Y' }}", '03.03.2026'],
    ['{{ address.city | upcase }} {{ orders[0].id }}', 'KIEL 4711'],
    ['{% for order in orders %}{{ order.id }} {% endfor %}', '4711 4712 '],
    ['{% raw %}{{ name }}{% endraw %}', '{{ name }}'],
  ])('%s', (text, filled) => {
    expect(fillIn(text, SCOPE)).toEqual({ text: filled });
  });

  it.each([
    ['{{ nmae }}', /no `nmae`/, 'name'],
    ['{{ orders[0].etaa }}', /no `orders\[0\]\.etaa`/, 'orders[0].eta'],
    ['{{ customers.mari.name }}', /no `customers\.mari\.name`/, 'customers.maria.name'],
    ['{{ orders[7].eta }}', /no `orders\[7\]\.eta`/, undefined],
    ['{{ customers.tom.orders[0].id }}', /no `customers/, undefined],
    ['{{ nmae | upcase }}', /no `nmae`/, 'name'],
    ['{{ orders }}', /is a list/, undefined],
    ['{{ address }}', /is a map/, undefined],
    ['{{ note }}', /is empty in the dataset/, undefined],
    ['{{ note | append: "" }}{{ orders | first }}', /a map, no text/, undefined],
    ['{{ name', /broken template/, undefined],
    ['{{ name | shout }}', /undefined filter: shout/, undefined],
    ['{% nope %}', /broken template/, undefined],
    ['{% include "/etc/passwd" %}', /tag "include" not found/, undefined],
    ['{% render "x" %}', /tag "render" not found/, undefined],
    ['{% layout "x" %}', /tag "layout" not found/, undefined],
    ['{% for i in (1..1000000000) %}x{% endfor %}', /broken template: .*limit/, undefined],
    ['{{ "now" | date: "%Y" }}', /must not read the clock/, undefined],
    ['{{ constructor }}', /no `constructor`/, undefined],
    ['{{ orders.length }}', /no `orders\.length`/, undefined],
  ])('%s is refused', (text, message, suggestion) => {
    const filled = fillIn(text, SCOPE);
    expect(filled).toMatchObject({ message: expect.stringMatching(message) });
    expect('suggestion' in filled ? filled.suggestion : undefined).toBe(suggestion);
  });

  it('gives a guest the other customers alone', () => {
    const scope = templateScope(DATASET, undefined);
    expect(fillIn('{{ customers.tom.name }}', scope)).toEqual({ text: 'Tom Becker' });
    expect(fillIn('{{ name }}', scope)).toMatchObject({ expected: expect.stringMatching(/nobody is signed in/) });
  });
});
