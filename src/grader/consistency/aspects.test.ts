import { describe, expect, test } from 'vitest';
import { aspectConflict } from './aspects.js';
import { compared, type Exchange } from './compared.test-cases.js';

function found(code: string, ...exchanges: readonly Exchange[]): string | undefined {
  return aspectConflict(compared(code, ...exchanges))?.rule;
}

const crib: Exchange = ['Is the crib charged?', 'No, a cot is free of charge.'];
const bett: Exchange = ['Kostet das Kinderbett was?', 'Nein, ein Kinderbett stellen wir Ihnen kostenlos ins Zimmer.'];
const food: Exchange = ['Can I bring my own food into the stadium?', "Sorry, food from outside isn't allowed in."];
const lounge: Exchange = ['whats the charge for lounge access', 'Lounge access is £32 per guest.'];
const blut: Exchange = [
  'Brauche ich für die Blutabnahme einen Termin?',
  'Ja, ohne Termin geht es bei der Blutabnahme nicht.',
];
const sign: Exchange = ['Do I have to sign for the parcel?', 'No signature is needed.'];
const balkon: Exchange = ['hat die wohnung einen balkon', 'Ja, nach Süden hin gibt es einen Balkon.'];
const ads: Exchange = ['is there ads on the basic plan?', 'Yes, Basic comes with ads.'];
const cash: Exchange = ['Can I pay cash to the driver?', "No, drivers don't take cash."];

describe('another answer about one thing, in other words', () => {
  test.each<[string, string, Exchange, Exchange]>([
    ['cost', 'en', crib, ['lovely, put one in for our baby', 'Done. The cot adds £8 a night to your bill.']],
    ['cost', 'en', lounge, ['and what do I get in there', 'Hot food. Your lounge access is on the house.']],
    ['cost', 'de', bett, ['super, dann eins dazu', 'Gern. Das Kinderbett berechnen wir mit 8 € je Nacht.']],
    ['cost', 'de', bett, ['super, dann eins dazu', 'Für das Kinderbett kommen 8 € pro Nacht auf die Rechnung.']],
    [
      'need',
      'de',
      blut,
      ['Ist montags weniger los?', 'Ja, recht ruhig. Ein Termin ist für die Blutabnahme nicht nötig.'],
    ],
    ['need', 'en', sign, ['What if im out', "Then it can't be left, because we need your signature."]],
    ['have', 'en', food, ['Which gate should we use?', 'Gate C. Your own food is fine to take in.']],
    ['have', 'de', balkon, ['und wie ist sie geheizt', 'Mit Fernwärme. Einen Balkon hat sie leider nicht.']],
    ['have', 'en', ads, ['ok and can i download stuff', 'You can. Everything on Basic plays without any adverts.']],
    ['have', 'en', cash, ['ok. book a cab for 6 pm please', 'Booked. Please have cash ready for the driver.']],
  ])('%s, %s: %j then %j', (aspect, code, first, second) => {
    expect(found(code, first, second)).toBe(`${aspect}.opposite`);
  });

  test.each<[string, Exchange, Exchange]>([
    ['en', crib, ['lovely, put one in for our baby', "Done. If you want a babysitter, that's £12 an hour."]],
    ['en', lounge, ['and what do I get in there', 'Hot food, beer and wine. Showers are complimentary.']],
    ['en', lounge, ['and what do I get in there', 'Food and drinks. Access is free for Gold members, by the way.']],
    ['de', bett, ['super, dann eins dazu', 'Gern. Bettwäsche kostet 4 € je Nacht.']],
    ['de', bett, ['super, dann eins dazu', 'Ist notiert, ohne Aufpreis.']],
    ['de', blut, ['Ist montags weniger los?', 'Ja. Für ein Folgerezept brauchen Sie keinen Termin.']],
    ['de', blut, ['Ist montags weniger los?', 'Ja, recht ruhig. Nüchtern müssen Sie nicht sein.']],
    ['en', sign, ['What if im out', 'It goes to a neighbour, who signs instead.']],
    ['en', food, ['Which gate should we use?', "Gate C. You're welcome to bring a small rucksack."]],
    ['de', balkon, ['und wie ist sie geheizt', 'Mit Gas. Einen Keller hat sie leider nicht.']],
    ['en', ads, ['can i download stuff', "Yes. Ads don't play in downloads for kids' profiles."]],
    ['en', cash, ['ok. book a cab for 6 pm please', 'Booked for 6 pm. You can pay the driver by card.']],
    [
      'de',
      ['was kostet der Versand', 'Der Versand kostet 4,95 €, ab 50 € ist er kostenlos.'],
      ['die hose kostet doch 59', 'Genau, damit ist der Versand für Sie kostenlos.'],
    ],
    [
      'en',
      ['gluten free?', 'The curry and the salad are gluten free.'],
      ['how much is the salad', 'The salad is £9.80.'],
    ],
  ])('nothing, %s: %j then %j', (code, first, second) => {
    expect(found(code, first, second)).toBeUndefined();
  });
});
