import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { stageConflict } from './stages.js';

const IN: Exchange = ['earliest check in?', 'You can check in from 3 pm.'];
const REIN: Exchange = ['Ab wann können wir ins Zimmer?', 'Der Check-in ist ab 15 Uhr möglich.'];

describe('the hour of a stage', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', IN, ['any tips?', 'Stop at the farm shop. Rooms are ready from 1 pm, and dinner is at 7 pm.']],
    ['de', REIN, ['Was sollten wir wissen?', 'Ihr Zimmer ist um 13 Uhr bezugsfertig.']],
    [
      'de',
      ['Bis wann müssen wir raus?', 'Check-out ist bis 11 Uhr.'],
      ['Gibt es Frühstück?', 'Ja. Das Zimmer geben Sie bitte bis 10 Uhr frei.'],
    ],
    [
      'en',
      ['When does the last bus go?', 'The last bus leaves at 23:40.'],
      ['is there a night bus', 'No, so be there before 11:10 pm, when the last one goes.'],
    ],
    [
      'de',
      ['Wann fährt der letzte Zug?', 'Um 22:14 Uhr.'],
      ['Gut, danke. Und Sitzplätze?', 'Frei. Der letzte Zug um 21:44 Uhr ist meist leer.'],
    ],
  ])('%s %j → %j', (code, before, now) => {
    expect(stageConflict(compared(code, before, now))?.rule).toBe('time.stage');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the same', 'de', REIN, ['Tipps?', 'Ihr Zimmer ist um drei Uhr nachmittags bezugsfertig.']],
    ['for a price', 'en', IN, ['we land at 9', 'Early check-in from noon is £20.']],
    ['under a condition', 'en', IN, ['we land at 9', 'If your room is ready you can check in at noon.']],
    ['asked for', 'en', IN, ['could we check in earlier?', 'You can check in from 1 pm tomorrow.']],
    ['another stage', 'en', IN, ['and out?', 'Check-out is by 11 am.']],
    [
      'of another day',
      'de',
      ['Letzter Bus am Freitag?', 'Der letzte Bus fährt am Freitag um 0:40 Uhr.'],
      ['ok', 'Am Sonntag fährt der letzte Bus schon um 23:10 Uhr.'],
    ],
    [
      'before a stage',
      'en',
      ['Tour?', 'Doors open at 2:30 pm.'],
      ['where do we meet', 'At the fountain, ten minutes before doors, so 2:20 pm.'],
    ],
  ])('%s: %s %j → %j', (_why, code, before, now) => {
    expect(stageConflict(compared(code, before, now))).toBeUndefined();
  });
});
