import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { rowConflict } from './rows.js';

const SPEEDS: Exchange = ['what speeds are there', 'Fibre 1 gives you 80 Mbit/s and Fibre 2 gives you 250 Mbit/s.'];
const PLANS: Exchange = ['Wie viel Daten sind drin?', '5 GB mit Lite, 20 GB mit Classic und 100 GB mit Pro.'];
const HOURS: Exchange = ['When do you open?', '- Pool: 7 am\n- Sauna: 10 am'];

describe('rows of lists and tables', () => {
  test.each<[string, Exchange, string]>([
    ['en', SPEEDS, '| Plan | Download |\n|---|---|\n| Fibre 2 | 80 Mbit/s |\n| Fibre 1 | 250 Mbit/s |'],
    ['en', SPEEDS, '* **Fibre 1**: 80 Mbit/s\n* **Fibre 2**: 205 Mbit/s'],
    ['de', PLANS, 'Gern:\n- Lite: 20 GB\n- Classic: 5 GB\n- Pro: 100 GB'],
    ['en', HOURS, 'Sure:\n* Pool from 10 am\n* Sauna from 7 am'],
  ])('%s another value in a row: %j %s', (code, before, reply) => {
    expect(rowConflict(compared(code, before, ['as a list?', reply]))?.rule).toBe('figure.row');
  });

  test.each<[string, Exchange, string]>([
    ['en', SPEEDS, '| Plan | Download |\n|---|---|\n| Fibre 2 | 250 Mbit/s |\n| Fibre 1 | 80 Mbit/s |'],
    ['en', SPEEDS, '| Plan | Price |\n|---|---|\n| Fibre 2 | £30 |\n| Fibre 1 | £25 |'],
    ['de', PLANS, 'Gern:\n- Classic: 20 GB\n- Lite: 5 GB'],
    ['en', HOURS, 'On Sundays:\n- Pool: 9 am\n- Sauna: noon'],
    ['en', HOURS, 'From May:\n- Pool: 6 am\n- Sauna: 9 am'],
  ])('%s no contradiction: %j %s', (code, before, reply) => {
    expect(rowConflict(compared(code, before, ['as a list?', reply]))).toBeUndefined();
  });
});
