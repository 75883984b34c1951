// Longer than other files because most of it is cases.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../scripts/cpu-time.js';
import { EMPTY_DATASET } from '../../domain/dataset.js';
import type { Expectations, ScriptedTurn } from '../../domain/dialogue.js';
import { languageFor } from '../../language/languages.js';
import { read } from '../../language/reading.js';
import type { Conversation } from '../port.js';
import { CONTRADICTED, UNDISPUTED } from './consistency.test-cases.js';
import { consistency } from './index.js';
import { ORDINARY } from './ordinary.test-cases.js';

type Said = readonly [says: string, reply: string, expect?: Expectations];

function conversation(code: string, turns: readonly Said[]): Conversation {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const scripts = turns.map(([says, , owed]): ScriptedTurn => ({ says, paraphrases: [], expect: owed ?? {} }));
  return {
    dialogue: { id: 'd', language: code, answers: {}, turns: scripts },
    language,
    dataset: EMPTY_DATASET,
    customer: undefined,
    exchanges: turns.map(([says, text], index) => ({
      turn: index + 1,
      script: scripts[index] as ScriptedTurn,
      says: read(says, language),
      reply: { messages: [text], cards: [], signals: {} },
      timing: null,
      text: read(text, language),
    })),
    cues: [],
    handoffSignal: false,
    brokeOff: false,
  };
}

function last(code: string, turns: readonly Said[]) {
  const judgements = consistency.grade(conversation(code, turns));
  expect(judgements.map((one) => one.turn)).toEqual(turns.map((_, index) => index + 1));
  return judgements[turns.length - 1] as (typeof judgements)[number];
}

const SAME: Expectations = { same_as: 1 };

const CONSISTENT: readonly [code: string, ...turns: Said[]][] = [
  [
    'de',
    ['Darf der Hund mit?', 'Hunde sind im Saal nicht gestattet.'],
    ['Also draußen lassen?', 'Ja, im Saal dürfen keine Hunde sein.', SAME],
  ],
  ['en', ['Can my friend come along?', 'Your friend is welcome.'], ['Really?', 'Of course, bring a friend.', SAME]],
  ['en', ['What is the shelf made of?', 'The shelf is solid oak.'], ['Real wood?', 'Yes, oak all through.', SAME]],
  [
    'de',
    ['Was soll ich mitbringen?', 'Bringen Sie Handtuch und Badekappe mit.'],
    ['Nochmal bitte', 'Badekappe und Handtuch reichen.', SAME],
  ],
  [
    'de',
    ['Was kostet der Versand?', 'Der Versand kostet 4,95 €.'],
    ['Und wenn ichs express will?', 'Expressversand kostet 9,95 € und kommt am nächsten Werktag an.'],
  ],
  [
    'de',
    ['Hallo', 'Willkommen zurück! Wie kann ich helfen?'],
    ['Was hat meine Nachbarin bestellt?', 'Das darf ich Ihnen nicht sagen.'],
  ],
  [
    'de',
    ['Kann ich stornieren?', 'Die Bestellung kann nicht mehr storniert werden.'],
    ['Und zurückgeben?', 'Artikel können innerhalb von 30 Tagen zurückgegeben werden.'],
  ],
  [
    'de',
    ['Sind Sie echt?', 'Ich bin ein KI-Assistent und kein Mensch.'],
    ['Ich will einen Kollegen', 'Ich übergebe Sie an einen Menschen aus unserem Kundenservice.'],
  ],
  [
    'de',
    ['Wo ist mein Paket?', 'Ihr Paket kommt zwischen 14 und 16 Uhr.'],
    ['Es ist 17 Uhr', 'Der Fahrer hat Verspätung, die Zustellung erfolgt nun bis 19 Uhr.'],
  ],
  [
    'de',
    ['Ist der Sessel auf Lager?', 'Ja, der Sessel Malmö ist in Grau auf Lager.'],
    ['Und in Grün?', 'In Grün ist er leider ausverkauft.'],
  ],
  [
    'en',
    ['How much is delivery?', 'Delivery costs €4.95 and is free for goods worth €50.'],
    ['and if I need it by tomorrow?', 'Express delivery costs €9.95.'],
  ],
  [
    'en',
    ['Where is my order?', 'Hi Maria, your order left yesterday.'],
    ['where can i track it?', 'Parcels are carried by Kranich Paket.'],
  ],
  [
    'en',
    ['Can I bring my dog?', 'Yes, dogs are welcome.'],
    ['in the restaurant too?', "Dogs aren't allowed in the restaurant."],
  ],
  [
    'en',
    ['gluten free?', 'The curry and the salad are gluten free.'],
    ['how much is the salad', 'The salad is £9.80.'],
  ],
  ['en', ['bulb included?', "The bulb isn't included."], ['which bulb', "You'll need an E27 bulb."]],
  [
    'de',
    ['Was kostet eine Tageskarte?', 'Die Tageskarte kostet 7,20 €.'],
    ['Preis nochmal?', 'Sieben Euro zwanzig.', SAME],
  ],
  ['de', ['Wie lange ist die Garantie?', 'Zwei Jahre.'], ['in Monaten?', '24 Monate.', SAME]],
  ['de', ['Was kostet der Schlüssel?', 'Ein Schlüssel kostet 14 €.'], ['drei Stück?', 'Zusammen 42 €.']],
  ['de', ['Was kostet das Parken?', 'Das Parken ist kostenlos.'], ['also nichts?', 'Genau, 0 €.', SAME]],
  ['de', ['Was kostet die Sauna?', 'Die Sauna kostet 12 €.'], ['und das Hallenbad?', 'Das Hallenbad kostet 6 €.']],
  [
    'de',
    ['Gibt es keine Rampe?', 'Nein, eine Rampe gibt es nicht.'],
    ['Also keine?', 'Ja, richtig: keine Rampe.', SAME],
  ],
  ['de', ['Wann öffnet der Wertstoffhof?', 'Um 8 Uhr.'], ['sicher?', 'Da habe ich mich vertan: erst um 9 Uhr.']],
  ['en', ['How much is a day ticket?', 'A day ticket is £7.20.'], ['once more?', 'Seven pounds twenty.', SAME]],
  ['en', ['How long is the guarantee?', 'Two years.'], ['in months?', '24 months.', SAME]],
  ['en', ['How much is a key?', 'A key is $14.'], ['three of them?', "That's $42 in total."]],
  ['en', ['Is parking free?', 'Parking is free of charge.'], ['so what do I pay', 'Nothing, £0.', SAME]],
  ['en', ['Price of the sauna?', 'The sauna is €12.'], ['and the pool?', 'The pool is €6.']],
  ['en', ['So no ramp at all?', "No, there isn't one."], ['really none?', "That's right, no ramp.", SAME]],
  ['en', ['When do you open?', 'At 8.'], ['sure?', 'I misspoke: we open at 9.']],
];

const CONTRADICTORY: readonly [code: string, rule: string, ...turns: Said[]][] = [
  [
    'de',
    'opposite',
    ['Ist die Sperrung von Dauer?', 'Die Sperrung ist nur vorübergehend.'],
    ['Sicher?', 'Ja, die Sperrung ist endgültig.', SAME],
  ],
  [
    'en',
    'opposite',
    ['Are my photos safe?', 'Your photos stay saved in the account.'],
    ['Say that again please', 'All photos are wiped from the account.', SAME],
  ],
  [
    'de',
    'choice.changed',
    ['Woraus ist der Schrank?', 'Der Schrank ist aus Kiefer.'],
    ['Woraus nochmal?', 'Der Schrank besteht aus Spanplatte.', SAME],
  ],
  [
    'en',
    'choice.changed',
    ['What does the van run on?', 'The van takes diesel.'],
    ['Sorry, what does it take?', 'Fill it up with petrol, please.', SAME],
  ],
  [
    'de',
    'list.changed',
    ['Was soll ich mitbringen?', 'Bringen Sie Handtuch und Badekappe mit.'],
    ['Sag mir das nochmal', 'Sie brauchen Handtuch und Seife.', SAME],
  ],
  [
    'en',
    'order.turned',
    ['How do I restart it?', 'Press the lever, then open the valve.'],
    ['In which order?', 'Open the valve, then press the lever.', SAME],
  ],
  [
    'en',
    'deed.withdrawn',
    ['Can you order me a taxi?', "I've ordered a taxi for you."],
    ['It never came', "I can't order a taxi from this chat."],
  ],
  [
    'en',
    'person.changed',
    ['Who runs the course?', 'Mrs Hartley runs the course.'],
    ['When can I see her?', 'Ms Dunmore is in on Fridays.'],
  ],
  [
    'de',
    'hours.contradicted',
    ['Habt ihr samstags offen?', 'Ja, samstags ist von 9 bis 13 Uhr geöffnet.'],
    ['Dann komm ich Samstag um 10', 'Samstags haben wir leider geschlossen.'],
  ],
  [
    'en',
    'code.changed',
    ["what's your number", 'You can call us on 0800 111222.'],
    ['say again?', "It's 0800 111223."],
  ],
  [
    'en',
    'status.changed',
    ['Is the Oslo table in stock?', 'Yes, the Oslo table is in stock.'],
    ["I'll order it then", 'The Oslo table is sold out.'],
  ],
  [
    'de',
    'figure.changed',
    ['Was kostet eine Tageskarte?', 'Die Tageskarte kostet 7,20 €.'],
    ['Preis der Tageskarte nochmal?', 'Die Tageskarte kostet 8,20 €.'],
  ],
  ['de', 'figure.changed', ['Wie lange ist die Garantie?', 'Zwei Jahre.'], ['wie lang?', 'Drei Jahre.', SAME]],
  [
    'de',
    'figure.rate',
    ['Was kostet das Parken?', 'Das Parken kostet 18 € pro Nacht.'],
    ['zwei Nächte?', 'Das Parken kostet einmalig 18 €.'],
  ],
  [
    'de',
    'status.changed',
    ['Ist das Paket da?', 'Das Paket wurde gestern zugestellt.'],
    ['wo liegt es?', 'Das Paket ist noch im Lager.'],
  ],
  [
    'de',
    'answer.reversed',
    ['Darf mein Hund mit?', 'Nein, Hunde dürfen nicht mit.'],
    ['mein Hund darf doch mit?', 'Ja, gern.', SAME],
  ],
  [
    'de',
    'name.changed',
    ['Wer hilft mir?', 'Ihre Ansprechpartnerin ist Frau Demir.'],
    ['wie hieß sie?', 'Frau Keskin.', SAME],
  ],
  ['de', 'address.changed', ['Wo ist der Laden?', 'In der Rosenstraße 4.'], ['Adresse?', 'Rosenallee 4.', SAME]],
  [
    'en',
    'figure.changed',
    ['How much is a day ticket?', 'A day ticket is £7.20.'],
    ['day ticket price again?', 'A day ticket is £8.20.'],
  ],
  ['en', 'figure.changed', ['How long is the guarantee?', 'Two years.'], ['how long?', 'Three years.', SAME]],
  ['en', 'figure.rate', ['Parking?', 'Parking is $18 per night.'], ['for two nights?', 'Parking is a one-off $18.']],
  [
    'en',
    'status.changed',
    ['Where is my parcel?', 'Your parcel was delivered yesterday.'],
    ['not here', 'The parcel is still at our depot.'],
  ],
  [
    'en',
    'answer.reversed',
    ['Can my dog come?', "No, dogs can't come along."],
    ['so my dog can come?', 'Yes, sure.', SAME],
  ],
  [
    'en',
    'list.replaced',
    ['What do I get?', 'You get a towel, a robe and slippers.'],
    ['list it again', '- robe\n- towel\n- bathtub', SAME],
  ],
  [
    'en',
    'hours.contradicted',
    ['Hours?', 'We are open daily, closed on Mondays.'],
    ['Monday then?', 'Yes, see you on Monday.'],
  ],
];

describe('consistency', () => {
  it.each(CONSISTENT)('%s: %j then %j passes', (code, ...turns) => {
    const judgement = last(code, turns);
    expect(judgement).toMatchObject({ outcome: 'pass' });
    expect(judgement.evidence.length).toBeGreaterThan(0);
  });

  it.each(CONTRADICTORY)('%s: %s: %j then %j', (code, rule, ...turns) => {
    const judgement = last(code, turns);
    expect(judgement).toMatchObject({ outcome: 'fail' });
    expect(judgement.evidence[0]?.rule).toBe(rule);
    for (const { turn, quote } of judgement.evidence) expect(turns[turn - 1]?.[1]).toContain(quote);
  });

  it('cannot judge against a turn without a reply', () => {
    const { exchanges, ...rest } = conversation('en', [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f', { same_as: 2 }],
    ]);
    const judgements = consistency.grade({ ...rest, exchanges: exchanges.filter((one) => one.turn !== 2) });
    expect(judgements.at(-1)).toMatchObject({ turn: 3, outcome: 'ungraded' });
  });
});

describe('whole dialogues', () => {
  it.each(CONTRADICTED)('%s: only the last reply contradicts: %j', (code, turns) => {
    const outcomes = consistency.grade(conversation(code, turns)).map((one) => one.outcome);
    expect(outcomes).toEqual(turns.map((_, index) => (index === turns.length - 1 ? 'fail' : 'pass')));
  });

  it.each(UNDISPUTED)('%s: nothing contradicts: %j', (code, turns) => {
    const judgements = consistency.grade(conversation(code, turns));
    expect(judgements.filter((one) => one.outcome !== 'pass')).toEqual([]);
  });
});

describe('ordinary dialogues', () => {
  it.each(ORDINARY)('%s: %j', (code, turns) => {
    const judgements = consistency.grade(conversation(code, turns));
    expect(judgements.filter((one) => one.outcome !== 'pass')).toEqual([]);
  });
});

const ACROSS: readonly [code: string, says: string, replies: readonly string[], differing: readonly number[]][] = [
  ['de', 'Was kostet der Versand?', ['Der Versand kostet 4,95 €.', 'Vier Euro fünfundneunzig.', 'EUR 4.95'], []],
  ['de', 'Kann ich mit Karte zahlen?', ['Ja, gern.', 'Selbstverständlich, das geht.', 'Klar.'], []],
  ['de', 'Kann ich mit Karte zahlen?', ['Ja, gern.', 'Klar.', 'Leider nein, nur bar.'], [2]],
  [
    'de',
    'Lieferzeit?',
    ['Die Lieferung dauert 3 bis 5 Werktage.', 'Drei bis fünf Werktage.', '2 bis 4 Werktage.'],
    [2],
  ],
  [
    'de',
    'Ist Parken inklusive?',
    ['Ja, Parken ist kostenlos.', 'Das kostet nichts.', 'Parken kostet 12 € pro Tag.'],
    [2],
  ],
  ['de', 'Wann kommt er?', ['Am Dienstag um 9 Uhr.', 'Dienstag, neun Uhr.', 'Am Mittwoch um 9 Uhr.'], [2]],
  ['de', 'Ist er da?', ['Ja, er ist auf Lager.', 'Er ist lieferbar.', 'Er ist leider ausverkauft.'], [2]],
  ['de', 'Wo ist mein Paket?', ['Es ist unterwegs.', 'Dafür brauche ich Ihre Bestellnummer.'], []],
  ['de', 'Garantie?', ['Zwei Jahre.', '24 Monate. Die Rechnung genügt als Nachweis.'], []],
  ['de', 'Hotline?', ['0800 555 1234', 'Unter 0800 5551234.', 'Unsere Nummer: 0800 555 1243'], [2]],
  [
    'de',
    'Muss ich mich anmelden?',
    ['Ja, das ist nötig.', 'Nein, das ist nicht nötig.', 'Ja, bitte melden Sie sich an.'],
    [1],
  ],
  ['en', 'How much is delivery?', ['Delivery is £3.99.', 'Three pounds ninety-nine.', 'Delivery is £4.99.'], [2]],
  ['en', 'Can I return it?', ['Yes, within 30 days.', 'Sure, you have 30 days.', 'Within a month of delivery.'], []],
  ['en', 'Can I return it?', ['Yes, within 30 days.', 'Sure, 30 days.', 'No, sale items are final.'], [2]],
  [
    'en',
    'Is breakfast included?',
    ['Yes, it is.', 'Breakfast is part of the rate.', 'Breakfast is not included.'],
    [2],
  ],
  ['en', 'When do you close?', ['We close at 6 pm.', 'At six in the evening.', 'We shut at 7 pm.'], [2]],
  ['en', 'Do I need to book?', ['No, just turn up.', "You don't need to book.", 'Yes, booking is essential.'], [2]],
  ['en', 'Open on Sunday?', ['On Sundays we open 10 am to 4 pm.', "We're closed on Sundays."], [1]],
  ['en', 'Can you help me?', ['Of course! What is it about?', 'Happy to help.', 'Sure, tell me more.'], []],
  ['en', 'Balance?', ['Your balance is $120.50.', 'You have $120.50.', 'Please sign in first.'], []],
];

describe('consistency across trials', () => {
  it.each(ACROSS)('%s: %s %j', (code, says, replies, differing) => {
    const found = consistency.across?.(replies.map((reply) => conversation(code, [[says, reply]]))) ?? [];
    expect(found.flatMap((one, index) => (one.length > 0 ? [index] : []))).toEqual(differing);
  });

  const trial = (reply: string) => conversation('de', [['Was kostet das?', reply]]);

  it('finds the trial with another price', () => {
    const found = consistency.across?.([trial('Das kostet 5 €.'), trial('Das kostet 6 €.'), trial('Fünf Euro.')]);
    expect(found?.map((one) => one.length)).toEqual([0, 1, 0]);
    expect(found?.[1]?.[0]).toMatchObject({ turn: 1, outcome: 'fail', evidence: [{ turn: 1, quote: '6 €' }] });
  });

  it('finds the trial with another answer, and lets wording differ', () => {
    const asked = (reply: string) => conversation('en', [['Can I pay by card?', reply]]);
    const found = consistency.across?.([
      asked('Yes, of course.'),
      asked('Sure, cards are fine.'),
      asked('No, cash only.'),
    ]);
    expect(found?.map((one) => one.length)).toEqual([0, 0, 1]);
  });
});

describe('any text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 20 }));

  it('never throws, and quotes verbatim', () => {
    fc.assert(
      fc.property(fc.constantFrom('de', 'en'), fc.array(fc.tuple(text, text), { maxLength: 4 }), (code, turns) => {
        const owed: Said[] = turns.map(([says, reply], index) => [says, reply, index > 0 ? SAME : {}]);
        for (const judgement of consistency.grade(conversation(code, owed)))
          for (const { turn, quote } of judgement.evidence) expect(turns[turn - 1]?.[1]).toContain(quote);
      }),
      { numRuns: 200 },
    );
  });

  it.each(['nicht 5 € und ', 'no, 12:30, ', 'a-', '- 1\n', '€'])('reads 10 kB of "%s" in good time', (piece) => {
    const long = piece.repeat(Math.ceil(10_000 / piece.length));
    const turns: Said[] = [
      ['was?', long],
      ['wie?', `${long} `, SAME],
    ];
    consistency.grade(conversation('de', turns));
    let tries = 0;
    const takes = cpuTime(() => {
      tries += 1;
      consistency.grade(
        conversation('de', [
          ['was?', `${long}x${tries}`],
          ['wie?', `${long}y${tries}`, SAME],
        ]),
      );
    });
    // Two texts of 10 kB.
    expect(takes).toBeLessThan(100);
  });
});
