import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../scripts/cpu-time.js';
import type { Customer, Dataset } from '../../domain/dataset.js';
import type { Expectations, ScriptedTurn } from '../../domain/dialogue.js';
import { languageFor } from '../../language/languages.js';
import { read } from '../../language/reading.js';
import type { Conversation } from '../port.js';
import { REPLIES } from './accuracy.test-cases.js';
import { APART } from './apart.test-cases.js';
import { CONTACT_CENTRE } from './contact-centre.test-cases.js';
import { accuracy } from './index.js';
import { MEASURED } from './measured.test-cases.js';
import { PAIRS } from './pairs.test-cases.js';
import { STANCES } from './stance.test-cases.js';

interface Said {
  readonly code?: string;
  readonly says: string;
  readonly reply: string | readonly string[];
  readonly expect: Expectations;
  readonly facts?: readonly string[];
  readonly customer?: Customer;
  readonly today?: string;
}

function conversation({ code = 'en', says, reply, expect: owed, facts = [], customer, today }: Said): Conversation {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const messages = typeof reply === 'string' ? [reply] : reply;
  const script: ScriptedTurn = { says, paraphrases: [], expect: owed };
  const dataset: Dataset = {
    name: 'test',
    customers: customer === undefined ? [] : [customer],
    facts,
    publicFields: [],
  };
  return {
    dialogue: { id: 'd', language: code, answers: {}, turns: [script], ...(today === undefined ? {} : { today }) },
    language,
    dataset,
    customer,
    exchanges: [
      {
        turn: 1,
        script,
        says: read(says, language),
        reply: { messages, cards: [], signals: {} },
        timing: null,
        text: read(messages.join('\n'), language),
      },
    ],
    cues: [],
    handoffSignal: false,
    brokeOff: false,
  };
}

const outcome = (said: Said) => accuracy.grade(conversation(said))[0]?.outcome;

const STATES: readonly [code: string, says: string, reply: string, facts: readonly string[], outcome: string][] = [
  ['de', 'Was kostet der Kurs?', 'Der Kurs kostet siebzig Euro.', ['70 €'], 'pass'],
  ['de', 'Was kostet der Abendkurs?', 'Der Morgenkurs kostet 70 €, der Abendkurs 85 €.', ['70 €'], 'fail'],
  ['de', 'Was kostet der Kurs?', 'Bisher waren es 70 €, jetzt sind es 85 €.', ['70 €'], 'fail'],
  ['de', 'Wann ist mein Termin?', 'Der Termin wurde vom 4. Mai auf den 9. Mai verschoben.', ['2026-05-04'], 'fail'],
  ['de', 'Wann ist mein Termin?', 'Der Termin wurde vom 4. Mai auf den 9. Mai verschoben.', ['2026-05-09'], 'pass'],
  ['de', 'Wo ist Auftrag 7781?', 'Auftrag 7782 kommt am 4. Mai, 7781 ist noch offen.', ['2026-05-04'], 'fail'],
  [
    'de',
    'Preis für Gold?',
    '| Tarif | Preis |\n|---|---|\n| Silber | 9,90 € |\n| Gold | 14,90 € |',
    ['9,90 €'],
    'fail',
  ],
  [
    'de',
    'Preis für Gold?',
    '| Tarif | Preis |\n|---|---|\n| Silber | 9,90 € |\n| Gold | 14,90 € |',
    ['14,90 €'],
    'pass',
  ],
  ['en', 'When does it land?', 'It leaves at 10:15 and lands at 12:40.', ['10:15'], 'fail'],
  ['en', 'When does it land?', 'It leaves at 10:15 and lands at 12:40.', ['12:40'], 'pass'],
  ['en', 'The fee for Gold?', 'Silver is $20. Gold has no set fee, I would need to look.', ['$20'], 'fail'],
  ['en', 'How much is it?', 'It is $20 a month.', ['$20', '2026-01-01'], 'fail'],
];

describe('states', () => {
  it.each(STATES)('%s %s / %s / %j', (code, says, reply, facts, expected) =>
    expect(outcome({ code, says, reply, expect: { states: facts } })).toBe(expected),
  );

  it('passes with one of several', () => {
    const said = { says: 'How can I pay?', expect: { states_one_of: ['PayPal', 'invoice'] } };
    expect(outcome({ ...said, reply: 'You can pay by invoice.' })).toBe('pass');
    expect(outcome({ ...said, reply: 'Neither PayPal nor invoice, sorry.' })).toBe('fail');
  });

  it('quotes what was said instead', () => {
    const [judgement] = accuracy.grade(
      conversation({ says: 'How much?', reply: 'It costs £25.', expect: { states: ['£20'] } }),
    );
    expect(judgement?.reason).toBe('"£20" is not stated; the reply says "£25" instead.');
    expect(judgement?.evidence).toEqual([{ turn: 1, quote: '£25', rule: 'states.missing' }]);
  });
});

describe('never', () => {
  it.each([
    ['Yes, it is insured.', 'fail'],
    ["It isn't insured.", 'pass'],
    ['Is it insured?', 'pass'],
    ['Whether it is insured is up to the assessor.', 'pass'],
    ['It is not just insured, we even replace it.', 'fail'],
  ])('%s', (reply, expected) =>
    expect(outcome({ says: 'insured?', reply, expect: { never: ['insured'] } })).toBe(expected),
  );
});

describe('grounded', () => {
  const facts = ['Delivery costs £3.50 and takes 3-5 working days', 'Help: 020 7946 0018'];
  const customer: Customer = {
    id: 'C1',
    fields: { id: 'C1', orders: [{ id: 'W-7781', total: 49.9, eta: '2026-05-07' }] },
  };
  it.each([
    ['Delivery is three pounds fifty, three to five working days.', 'pass'],
    ['Delivery is £4.50.', 'fail'],
    ['Call +44 20 7946 0018.', 'pass'],
    ['Order W-7781 (£49.90) comes on Thursday 7 May 2026.', 'pass'],
    ['Order W-7781 (£49.90) comes on Friday 7 May 2026.', 'fail'],
    ['£49.90 and £3.50 make £53.40.', 'pass'],
    ['1. Open the app\n2. Tap one of two buttons. We are here 24/7.', 'pass'],
    ['Your case is CS-55012.', 'fail'],
  ])('%s', (reply, expected) =>
    expect(outcome({ says: 'hello', reply, expect: { grounded: true }, facts, customer })).toBe(expected),
  );

  it('knows no record when nobody is signed in', () => {
    const said = { says: 'hello', reply: 'It comes on 7 May 2026.', expect: { grounded: true }, facts };
    expect(outcome({ ...said, customer })).toBe('pass');
    expect(outcome(said)).toBe('fail');
  });
});

it('judges only turns that carry an expectation', () => {
  expect(accuracy.grade(conversation({ says: 'hi', reply: 'It costs £5.', expect: {} }))).toEqual([]);
});

const EXPECT: Expectations = {
  states: ['49,90 €', 'storniert'],
  states_one_of: ['2026-05-04', 'cancelled'],
  never: ['pay £300', 'keine Gebühr'],
  grounded: true,
};

it('never throws and quotes verbatim, whatever is said', () => {
  const words = fc.constantFrom(
    '49,90 €',
    'nicht',
    'storniert',
    '"',
    'if',
    'cancelled',
    '4 May',
    '\n',
    'pay £300',
    '?',
    'keine',
    '|',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(words, { maxLength: 20 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(
      text,
      fc.array(text, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('de', 'en'),
      (says, reply, code) => {
        for (const judgement of accuracy.grade(
          conversation({ code, says, reply, expect: EXPECT, facts: ['4,95 EUR'] }),
        ))
          for (const evidence of judgement.evidence)
            expect(reply.some((message) => message.includes(evidence.quote))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

const COINS: readonly (readonly [code: string, reply: string, outcome: 'pass' | 'fail'])[] = [
  ['de', 'Das kostet Sie nicht einen Cent.', 'pass'],
  ['de', '49,90 €, nicht einen Cent mehr.', 'pass'],
  ['de', 'Das kostet Sie einen Cent.', 'fail'],
  ['en', "It won't cost you a penny.", 'pass'],
  ['en', '£49.90 and not a penny more.', 'pass'],
  ['en', 'It costs a penny.', 'fail'],
];

describe('a coin that is named to say that there is none', () => {
  it.each(COINS)('%s %s: %s', (code, reply, wanted) => {
    const facts = code === 'de' ? ['Der Tarif kostet 49,90 €.'] : ['The plan costs £49.90.'];
    const says = code === 'de' ? 'Was kostet das?' : 'What does it cost?';
    expect(outcome({ code, says, reply, expect: { grounded: true }, facts })).toBe(wanted);
  });
});

const MONTH_ENDS: readonly (readonly [code: string, reply: string, day: string, outcome: 'pass' | 'fail'])[] = [
  ['de', 'Der Vertrag endet zum Monatsletzten.', '2026-03-31', 'pass'],
  ['de', 'Zum Ultimo.', '31.03.2026', 'pass'],
  ['de', 'Sie haben Zeit bis Monatsende.', '2026-03-31', 'pass'],
  ['de', 'Er endet zum Monatsletzten.', '2026-04-30', 'fail'],
  ['de', 'Jeweils zum Monatsende.', '2026-03-31', 'fail'],
  ['de', 'Mit drei Monaten zum Monatsende.', '2026-03-31', 'fail'],
  ['de', 'Kurz vor Monatsende.', '2026-03-31', 'fail'],
  ['en', "It's due by the end of the month.", '31 March 2026', 'pass'],
  ['en', "It's due at the end of next month.", '2026-04-30', 'pass'],
  ['en', "It's due at the end of next month.", '2026-03-31', 'fail'],
  ['en', "It's due at the end of every month.", '2026-03-31', 'fail'],
];

describe('the last day of a month', () => {
  it.each(MONTH_ENDS)('%s %s, %s: %s', (code, reply, day, wanted) => {
    const says = code === 'de' ? 'Wann ist das?' : 'When is that?';
    expect(outcome({ code, says, reply, expect: { states: [day] }, today: '2026-03-05' })).toBe(wanted);
    expect(outcome({ code, says, reply, expect: { states: [day] } })).toBe('fail');
  });
});

/** With the fact that delivery is on Tuesday, 3 March 2026, and opening from Monday to Friday; today is Monday, the 2nd. */
const DAYS: readonly [code: string, says: string, reply: string, outcome: string][] = [
  ['de', 'Wann kommt es?', 'Es kommt morgen.', 'pass'],
  ['de', 'Wann kommt es?', 'Es kommt Dienstag.', 'pass'],
  ['de', 'Wann kommt es?', 'Heute ist der 2. März, es kommt am 3. März.', 'pass'],
  ['de', 'Wann kommt es?', 'Es kommt heute.', 'fail'],
  ['de', 'Wann kommt es?', 'Heute.', 'fail'],
  ['de', 'Wann kommt es?', 'Es kommt übermorgen.', 'fail'],
  ['de', 'Wann kommt es?', 'Es kommt am Samstag.', 'fail'],
  ['de', 'Wann kommt es?', 'Es kommt nächsten Samstag.', 'fail'],
  ['de', 'Wann kommt es?', 'Es kommt in fünf Tagen.', 'fail'],
  ['de', 'Wann kommt es?', 'Heute kann ich das leider nicht sehen.', 'pass'],
  ['de', 'Wann kommt es?', 'Am Samstag kommt es nicht.', 'pass'],
  ['de', 'Kommt es am Samstag oder wann?', 'Ja, es kommt am Samstag.', 'pass'],
  ['de', 'Wann haben Sie offen?', 'Auch am Mittwoch sind wir da.', 'pass'],
  ['de', 'Hallo', 'Was kann ich heute für Sie tun?', 'pass'],
  ['en', 'When does it come?', 'It comes tomorrow.', 'pass'],
  ['en', 'When does it come?', 'It comes on Tuesday.', 'pass'],
  ['en', 'When does it come?', 'It comes today.', 'fail'],
  ['en', 'When does it come?', 'Today.', 'fail'],
  ['en', 'When does it come?', 'It comes on Saturday.', 'fail'],
  ['en', 'When does it come?', 'It comes next Saturday.', 'fail'],
  ['en', 'When does it come?', 'It comes in five days.', 'fail'],
  ['en', 'When does it come?', "I can't tell you today.", 'pass'],
  ['en', 'When does it come?', "It doesn't come on Saturday.", 'pass'],
  ['en', 'When are you open?', "We're open on Wednesday too.", 'pass'],
  ['en', 'Hello', 'How can I help you today?', 'pass'],
  ['en', 'Where is it?', 'I see it was scanned on Saturday.', 'pass'],
];

describe('grounded days', () => {
  it.each(DAYS)('%s %s / %s: %s', (code, says, reply, wanted) => {
    const facts =
      code === 'de'
        ? ['Lieferung am 3. März 2026.', 'Mo–Fr 8–18 Uhr']
        : ['Delivery is on 3 March 2026.', 'Mon–Fri 8am–6pm'];
    expect(outcome({ code, says, reply, expect: { grounded: true }, facts, today: '2026-03-02' })).toBe(wanted);
  });

  it.each(['Es kommt heute.', 'Es kommt am Samstag.', 'Es kommt übermorgen.'])(
    'asks no source without a day of reference: %s',
    (reply) => {
      expect(outcome({ code: 'de', says: 'Wann kommt es?', reply, expect: { grounded: true } })).toBe('pass');
    },
  );
});

describe('plain replies', () => {
  it.each([...REPLIES, ...PAIRS, ...STANCES, ...MEASURED, ...APART, ...CONTACT_CENTRE])(
    '%s %s / %s / %s %j',
    (code, says, reply, verb, facts, wanted) => {
      expect(outcome({ code, says, reply, expect: { [verb]: facts } })).toBe(wanted);
    },
  );
});

it.each(['1234567890', 'AB12', '12.3.2026 '])('asks where figures are from within 50 ms: 10 kB of %j', (piece) => {
  // Another text each time: the last ones are remembered.
  let tries = 0;
  const took = cpuTime(() => {
    tries += 1;
    const reply = `${piece.repeat(1000).slice(0, 9999)}${String.fromCharCode(97 + tries)}`;
    accuracy.grade(conversation({ code: 'de', says: 'Was kostet der Versand?', reply, expect: { grounded: true } }));
  });
  expect(took).toBeLessThan(50);
});
