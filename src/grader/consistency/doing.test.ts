import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { payoutConflict, takenOverConflict } from './doing.js';

function found(code: string, ...exchanges: readonly Exchange[]): string | undefined {
  const comparison = compared(code, ...exchanges);
  return (takenOverConflict(comparison) ?? payoutConflict(comparison))?.rule;
}

const router: Exchange = [
  'Do you pick up the old router?',
  "We'll collect the old router, you don't have to do anything.",
];
const boiler: Exchange = ['Will somebody call me?', 'Yes, our engineer phones you tomorrow morning.'];
const vertrag: Exchange = ['Wer kündigt beim alten Anbieter?', 'Wir kündigen den alten Vertrag für Sie.'];
const monteur: Exchange = ['Meldet sich jemand?', 'Ja, unser Monteur ruft Sie morgen früh an.'];
const fare: Exchange = ['How do I get my money back?', 'The full fare goes back to the card you paid with.'];

describe('who does it, and which way the money comes back', () => {
  test.each<[string, string, Exchange, Exchange]>([
    ['deed.handed-over', 'en', router, ['when?', "There's no collection: you have to post it back to us."]],
    ['deed.handed-over', 'en', boiler, ['ok ill wait', "We won't be calling. You need to book a slot online."]],
    ['deed.handed-over', 'de', vertrag, ['sonst noch was', 'Ja, den alten Vertrag müssen Sie selbst kündigen.']],
    ['deed.handed-over', 'de', monteur, ['ok dann warte ich', 'Wir rufen nicht an. Den Termin buchen Sie online.']],
    ['payout.changed', 'en', fare, ['what do I have to do', "You'll receive it as a travel voucher."]],
  ])('%s, %s: %j then %j', (rule, code, first, second) => {
    expect(found(code, first, second)).toBe(rule);
  });

  test.each<[string, Exchange, Exchange]>([
    ['en', router, ['when?', 'The courier collects it on Tuesday.']],
    ['en', router, ['when?', 'On Tuesday. Please put it in its box.']],
    ['en', boiler, ['ok ill wait', 'Good. If you miss him, please ring us back.']],
    ['en', boiler, ['ok ill wait', "Good. You don't need to call us."]],
    ['de', vertrag, ['sonst noch was', 'Ja, lesen Sie bitte am Wechseltag den Zähler ab.']],
    ['de', monteur, ['ok dann warte ich', 'Gern. Wenn Sie ihn verpassen, rufen Sie uns bitte zurück.']],
    ['en', fare, ['what do I have to do', 'Nothing. Most banks show it on the card within five days.']],
    ['en', fare, ['what do I have to do', 'Nothing. A voucher for the trouble comes on top.']],
  ])('nothing, %s: %j then %j', (code, first, second) => {
    expect(found(code, first, second)).toBeUndefined();
  });
});
