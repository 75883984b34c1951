import { describe, expect, test } from 'vitest';
import { absentConflict } from './absent.js';
import { compared, type Exchange } from './compared.test-cases.js';

const LEEDS: Exchange = ['Is there a branch in Leeds?', "We don't have a branch in Leeds anymore."];
const GRAZ: Exchange = ['Habt ihr in Graz eine Filiale?', 'In Graz haben wir leider keine Filiale mehr.'];
const SUNDAY: Exchange = ['Do you deliver on Sundays?', "There's no Sunday delivery."];
const SONNTAG: Exchange = ['Liefern Sie sonntags?', 'Wir liefern sonntags leider nicht.'];

describe('what was ruled out is taken for granted', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', LEEDS, ['where do i pay in a cheque', 'You can pay it in at our Leeds branch.']],
    ['de', GRAZ, ['wo zahle ich bar ein', 'Das geht in unserer Grazer Filiale am Hauptplatz.']],
    ['en', SUNDAY, ['when will mine come', "It'll be with you on Sunday between 9 and 1."]],
    ['de', SONNTAG, ['wann kommt meins', 'Es kommt am Sonntag zwischen 9 und 13 Uhr.']],
  ])('%s %j → %j', (code, before, now) => {
    expect(absentConflict(compared(code, before, now))?.rule).toBe('absent.used');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['another town', 'en', LEEDS, ['where then', 'At our Bradford branch.']],
    ['denied again', 'en', LEEDS, ['sure?', "Yes, there's no branch in Leeds."]],
    ['a case', 'en', LEEDS, ['hm', 'If we open our Leeds branch again, you can pay it in there.']],
    ['other doings', 'en', SUNDAY, ['are you open?', 'Our shop is open on Sunday.']],
    ['another day', 'de', SONNTAG, ['wann dann', 'Es kommt am Samstag.']],
    ['eine andere Stadt', 'de', GRAZ, ['wo dann', 'In unserer Filiale in Leibnitz.']],
    [
      'another number',
      'de',
      ['Frei?', 'In Klasse 7 haben wir keinen Platz.'],
      ['und in 6?', 'In der Klasse 6 ist der Platz frei.'],
    ],
  ])('%s: %s %j → %j', (_, code, before, now) => {
    expect(absentConflict(compared(code, before, now))).toBeUndefined();
  });
});
