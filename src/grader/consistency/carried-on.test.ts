import { describe, expect, test } from 'vitest';
import { carriedOnConflict } from './carried-on.js';
import { compared, type Exchange } from './compared.test-cases.js';

const ORDER: Exchange = ['Has it been cancelled?', 'Yes, order 4471 has been cancelled.'];
const BESTELLUNG: Exchange = ['Ist sie storniert?', 'Ja, die Bestellung 8812 wurde storniert.'];
const PASS: Exchange = ['Is my pass still good?', 'Your bus pass expired on 3 May.'];
const KONTO: Exchange = ['Mein Sparkonto?', 'Ihr Sparkonto wurde im Januar aufgelöst.'];

describe('what is over goes on', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', ORDER, ['and now?', 'Your order 4471 is on its way.']],
    ['en', ORDER, ['so now?', "It'll be delivered on Thursday."]],
    ['en', PASS, ['where does it count', 'You can use your bus pass on all lines.']],
    ['de', BESTELLUNG, ['und jetzt?', 'Die Bestellung 8812 wird morgen geliefert.']],
    ['de', KONTO, ['wie zahle ich ein', 'Auf das Sparkonto können Sie in der App einzahlen.']],
  ])('%s %j → %j', (code, before, now) => {
    expect(carriedOnConflict(compared(code, before, now))?.rule).toBe('course.resumed');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the money comes back', 'en', ORDER, ['and now?', 'Your refund is on its way.']],
    ['another order', 'en', ORDER, ['and the other?', 'Order 4480 is on its way.']],
    ['a new one', 'en', ORDER, ['can i reorder?', 'Yes, a new order will be delivered on Friday.']],
    ['a case', 'en', ORDER, ['hm', 'If you order by 8, it will be delivered tomorrow.']],
    ['denied', 'en', PASS, ['and now?', "You can't use your bus pass any more."]],
    ['still over', 'en', ORDER, ['sure?', 'Yes, order 4471 has been cancelled.']],
    ['another thing', 'de', BESTELLUNG, ['und die Lampe?', 'Die Lampe wird morgen geliefert.']],
    ['ein Ersatz', 'de', BESTELLUNG, ['und jetzt?', 'Eine neue Bestellung wird morgen geliefert.']],
    ['das Geld', 'de', KONTO, ['und mein Guthaben?', 'Das Guthaben wird Ihnen überwiesen.']],
  ])('%s: %s %j → %j', (_, code, before, now) => {
    expect(carriedOnConflict(compared(code, before, now))).toBeUndefined();
  });
});
