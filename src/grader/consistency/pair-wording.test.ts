import { expect, it } from 'vitest';
import { english } from '../../language/en/index.js';
import { read } from '../../language/reading.js';
import { Gathering } from '../../language/wording/gathering.js';
import { Said } from './ledger.js';
import { pairWording } from './pair-wording.js';

const said = (turn: number, says: string, reply: string) =>
  new Said({ turn, says: read(says, english), text: read(reply, english) });

it('names what is new, what is gone, how the reply begins and what was asked', () => {
  const then = said(1, 'Is it free?', 'Parking is free.');
  const now = said(2, 'And at night?', 'No, parking costs 12.');
  const names = pairWording(now, then, new Gathering({ named: true })).names ?? [];
  expect(names).toEqual(
    expect.arrayContaining([
      'fresh w costs',
      'fresh b parking costs',
      'lost w free',
      'lost b is free',
      '^ no',
      'asked w night',
    ]),
  );
  expect(names).toContain('fresh w 00');
  expect(names.filter((name) => name.endsWith(' w parking'))).toEqual([]);
});
