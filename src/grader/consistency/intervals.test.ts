import { expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { intervalConflict } from './intervals.js';

const SHUTTLE: Exchange = ['How often does the shuttle run?', 'Every 20 minutes.'];

test.each<[string, Exchange, Exchange, string | undefined]>([
  ['en', SHUTTLE, ['what if I miss one', 'There is another one soon, they go every 30 minutes.'], 'interval.changed'],
  [
    'de',
    ['Wie oft fährt die Bahn?', 'Alle 10 Minuten.'],
    ['Reicht das?', 'Ja, sie fährt alle Viertelstunde und alle 15 Minuten.'],
    undefined,
  ],
  [
    'de',
    ['Wie oft wird abgelesen?', 'Alle zwölf Monate.'],
    ['ok, wer macht das?', 'Wir, und zwar alle sechs Monate.'],
    'interval.changed',
  ],
  ['en', SHUTTLE, ['what if I miss one', 'There is another one soon, they go every 20 minutes.'], undefined],
  ['en', SHUTTLE, ['what if I miss one', 'You can wait 30 minutes for it at most.'], undefined],
  ['en', SHUTTLE, ['and the night bus?', 'The night bus goes every 30 minutes.'], undefined],
  ['en', SHUTTLE, ['and on Sundays', 'On Sundays it goes every 30 minutes.'], undefined],
])('%s %j → %j: %s', (code, before, now, rule) => {
  expect(intervalConflict(compared(code, before, now))?.rule).toBe(rule);
});
