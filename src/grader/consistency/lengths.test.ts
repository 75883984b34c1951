import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { lengthConflict } from './lengths.js';

const REPAIR: Exchange = ['Is it same day?', 'Screen repairs are done while you wait, in about an hour.'];
const REFUND: Exchange = ['How long?', 'Refunds take 3 to 5 working days.'];
const PRÜFUNG: Exchange = ['Wie lange?', 'Die Prüfung dauert zwei Tage.'];

describe('it takes far longer than was told', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', REPAIR, ['can i come at 3', 'You can hand it in at 3; repairs take three to four days.']],
    ['en', REFUND, ['ok thanks', 'You are welcome. The refund takes six weeks.']],
    ['de', PRÜFUNG, ['danke', 'Gerne. Die Prüfung dauert drei Wochen.']],
  ])('%s %j → %j', (code, before, now) => {
    expect(lengthConflict(compared(code, before, now))?.rule).toBe('length.other');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['about as long', 'en', REFUND, ['ok', 'The refund takes up to a week.']],
    ['another thing', 'en', REFUND, ['and the exchange', 'An exchange takes six weeks.']],
    ['a case', 'en', REFUND, ['ok', 'If it is a holiday, the refund takes six weeks.']],
    ['more of it', 'en', REPAIR, ['and water damage', 'Water damage repairs take four days.']],
    [
      'what is needed',
      'en',
      ['the visa?', 'For a visa you need a passport valid for six months.'],
      ['ok', 'A visa takes ten working days.'],
    ],
    ['another step', 'de', PRÜFUNG, ['und dann?', 'Die Auszahlung dauert drei Wochen.']],
  ])('%s: %s %j → %j', (_, code, before, now) => {
    expect(lengthConflict(compared(code, before, now))).toBeUndefined();
  });
});
