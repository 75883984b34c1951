import { expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { dayKindConflict } from './day-kinds.js';

const TEN: Exchange = ['How long does it take?', 'It takes ten working days.'];
const ZWEI: Exchange = ['Wie lange dauert die Überweisung?', 'Zwei Werktage.'];

test.each<[string, Exchange, string, string | undefined]>([
  ['en', TEN, "It's ten calendar days.", 'days.kind'],
  ['en', TEN, 'Ten consecutive days.', 'days.kind'],
  ['de', ZWEI, 'Das sind zwei Kalendertage.', 'days.kind'],
  ['de', ['Frist?', '14 Kalendertage.'], 'Ja, 14 Werktage.', 'days.kind'],
  ['en', TEN, "That's about 14 calendar days.", undefined],
  ['en', TEN, 'Ten working days, so not ten calendar days.', undefined],
  ['en', TEN, 'In ten days you may ask again.', undefined],
  ['de', ZWEI, 'Also zwei Arbeitstage.', undefined],
])('%s %j → %s', (code, before, reply, rule) => {
  expect(dayKindConflict(compared(code, before, ['and in weeks?', reply]))?.rule).toBe(rule);
});
