import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { deadlineConflict } from './deadlines.js';

const BACK: Exchange = ['How long can I send it back?', 'You have 28 days to send it back.'];
const FRIST: Exchange = ['Wie lange ist die Kündigungsfrist?', 'Einen Monat.'];
const DROP: Exchange = ['When must I be there?', 'Bag drop closes 60 minutes before departure.'];

describe('the end of a time that was told', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', BACK, ['it came on 3 March', 'Then please post it by 17 March.']],
    ['de', FRIST, ['Wenn ich am 3. Mai kündige?', 'Dann endet der Vertrag am 3. August.']],
    ['en', DROP, ['my flight is at 9:40', 'Then be at bag drop by 9:10 at the latest.']],
    [
      'de',
      ['Wie lange dauert die Reinigung?', 'Drei Stunden.'],
      ['Wenn ich um 9 Uhr bringe?', 'Dann ist es bis 14 Uhr fertig.'],
    ],
  ])('%s %j → %j', (code, before, now) => {
    expect(deadlineConflict(compared(code, before, now))?.rule).toBe('deadline.other');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the day it ends on', 'en', BACK, ['it came on 3 March', 'Then please post it by 31 March.']],
    ['the end of the month', 'de', FRIST, ['Wenn ich am 3. Mai kündige?', 'Dann endet der Vertrag am 30. Juni.']],
    ['the hour before', 'en', DROP, ['my flight is at 9:40', 'Then be at bag drop by 8:40 at the latest.']],
    [
      'over the year',
      'de',
      ['Frist?', 'Zwei Wochen.'],
      ['Ich habe es am 24. Dezember bekommen', 'Dann bis 7. Januar.'],
    ],
    ['working days', 'de', ['Wie lange?', 'Drei Werktage.'], ['Bezahlt am 3. Mai', 'Dann kommt es bis 8. Mai.']],
    ['another day', 'en', BACK, ['it came on 3 March', 'We sent the invoice on 5 March.']],
    ['about', 'en', ['How long?', 'About two hours.'], ['if I bring it at 9 am', 'Then it is ready by 12 pm.']],
  ])('%s: %s %j → %j', (_why, code, before, now) => {
    expect(deadlineConflict(compared(code, before, now))).toBeUndefined();
  });
});
