import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { staffConflict } from './staff.js';

const PRIYA: Exchange = ['Will the engineer call?', 'Our engineer Priya will ring you.'];
const YILMAZ: Exchange = ['Wer kommt?', 'Morgen kommt unser Techniker Herr Yilmaz.'];

describe('another person than the one who was named is sent', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', PRIYA, ['do i need to do anything', 'No, Daniel will bring everything.']],
    ['en', PRIYA, ['which day', 'Our engineer Daniel comes on Monday.']],
    ['de', YILMAZ, ['Muss ich was vorbereiten?', 'Nein, Herr Brandl bringt alles mit.']],
    ['de', YILMAZ, ['und wann?', 'Unser Techniker Jonas kommt um 9.']],
  ])('%s %j → %j', (code, before, now) => {
    expect(staffConflict(compared(code, before, now))?.rule).toBe('named.staff');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the same', 'en', PRIYA, ['which day', 'Priya will ring you on Monday.']],
    ['another role', 'en', PRIYA, ['and who decides', 'Your case handler Daniel will be in touch.']],
    ['one more', 'en', PRIYA, ['alone?', 'Daniel will come too.']],
    ['no person', 'en', PRIYA, ['and the parcel', 'Evri will bring it on Monday.']],
    ['the customer', 'en', PRIYA, ['ok', 'Thanks, Daniel. You will get a text.']],
    ['someone else wanted', 'en', PRIYA, ['can i have Daniel instead', 'Daniel will ring you.']],
    ['a noun', 'de', YILMAZ, ['und dann?', 'Der Monteur bringt alles mit.']],
    ['the same one', 'de', YILMAZ, ['Mit Werkzeug?', 'Herr Yilmaz bringt alles mit.']],
  ])('%s: %s %j → %j', (_, code, before, now) => {
    expect(staffConflict(compared(code, before, now))).toBeUndefined();
  });
});
