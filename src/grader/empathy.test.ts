import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../domain/verdict.js';
import { LANGUAGES } from '../language/languages.js';
import { Reading } from '../language/reading.js';
import { empathy } from './empathy.js';
import type { Conversation, Exchange } from './port.js';

function grade(code: string, reply: string, acknowledges = true) {
  const language = LANGUAGES.find((one) => one.code === code);
  if (language === undefined) throw new Error(code);
  const script = { says: '…', paraphrases: [], expect: { acknowledges } };
  const exchange: Exchange = {
    turn: 1,
    script,
    says: new Reading('…', language),
    reply: { messages: reply.split('\n'), cards: [], signals: {} },
    timing: null,
    text: new Reading(reply, language),
  };
  const conversation: Conversation = {
    dialogue: { id: 'd', language: code, answers: {}, turns: [script] },
    language,
    dataset: { name: 'none', customers: [], facts: [], publicFields: [] },
    customer: undefined,
    exchanges: [exchange],
    cues: [],
    handoffSignal: false,
    brokeOff: false,
  };
  const [judgement] = empathy.grade(conversation);
  if (judgement === undefined) throw new Error('no judgement');
  return judgement;
}

const CASES: readonly [language: string, outcome: Outcome, reply: string][] = [
  // Plain and short.
  ['de', 'pass', 'Mein Beileid.'],
  ['de', 'pass', 'Mein herzliches Beileid zu Ihrem Verlust.'],
  ['de', 'pass', 'Ich verstehe Ihren Ärger.'],
  ['de', 'pass', 'Das tut mir sehr leid.'],
  ['de', 'pass', 'Da wäre ich auch sauer.'],
  ['de', 'pass', 'Oje, das ist ja ärgerlich.'],
  ['de', 'pass', 'Das hätte nicht passieren dürfen, bitte entschuldigen Sie.'],
  ['de', 'pass', 'Das klingt sehr belastend. Ich bin für Sie da.'],
  ['de', 'pass', 'Das kann ich gut nachvollziehen.'],
  ['de', 'pass', 'Kein Wunder, dass Ihnen das Angst macht.'],
  ['de', 'pass', 'Ach, das tut mir so leid für dich.'],
  ['de', 'pass', 'Es ist völlig okay, dass Sie erschöpft sind.'],
  ['de', 'pass', 'Dass Sie so lange warten mussten, ist wirklich frustrierend.'],
  ['de', 'pass', 'Ich kann mir vorstellen, wie nervig das ist.'],
  ['de', 'fail', 'Bitte geben Sie Ihre Bestellnummer ein.'],
  ['de', 'fail', 'Wie kann ich Ihnen helfen?'],
  ['de', 'fail', 'Für die Kündigung brauchen wir die Sterbeurkunde.'],
  ['de', 'fail', 'Vielen Dank für Ihre Nachricht.'],
  ['de', 'fail', 'Leider verstehe ich Ihre Frage nicht.'],
  ['de', 'fail', 'Es tut mir leid, ich habe Sie nicht verstanden.'],
  ['de', 'fail', 'Beruhigen Sie sich.'],
  ['de', 'fail', 'Super! Dein Paket ist unterwegs.'],
  ['en', 'pass', "I'm so sorry for your loss."],
  ['en', 'pass', 'My condolences.'],
  ['en', 'pass', 'Please accept our deepest sympathies.'],
  ['en', 'pass', 'I understand your frustration.'],
  ['en', 'pass', "I can see why you're angry."],
  ['en', 'pass', "I'd be fuming too."],
  ['en', 'pass', "That's not good enough, and I apologise."],
  ['en', 'pass', "I'm really sorry about this."],
  ['en', 'pass', 'You have every right to be upset.'],
  ['en', 'pass', 'That sounds really frightening.'],
  ['en', 'pass', 'That must be so hard for you.'],
  ['en', 'pass', "No wonder you're worried."],
  ['en', 'pass', "Weeks of waiting is maddening, and you shouldn't have had to chase us."],
  ['en', 'pass', "Aw, I'm sorry to hear about your dog."],
  ['en', 'fail', 'Please enter your order number.'],
  ['en', 'fail', 'How can I help?'],
  ['en', 'fail', 'To close the account we need the death certificate.'],
  ['en', 'fail', "Sorry, I didn't get that."],
  ['en', 'fail', 'Calm down.'],
  ['en', 'fail', 'Great! Your parcel is on its way.'],
  ['en', 'fail', 'Thanks for letting us know.'],
  // In company.
  ['de', 'pass', 'Das ist wirklich ärgerlich, und es tut mir leid, dass Sie so lange warten mussten.'],
  ['de', 'pass', 'Oh je, ausgerechnet im Urlaub – das ist bitter!'],
  ['de', 'pass', 'Mein herzliches Beileid. Lassen Sie sich Zeit, ich kümmere mich um alles Weitere.'],
  ['de', 'fail', 'Bitte senden Sie uns die Rechnung als PDF.'],
  ['de', 'fail', 'Entschuldigung, das habe ich nicht verstanden. Können Sie die Frage anders formulieren?'],
  ['de', 'fail', 'Kein Grund, sich so aufzuregen.'],
  ['en', 'pass', "I'm so sorry, that must have been frightening for you."],
  ['en', 'pass', "No wonder you're fed up, three weeks is far too long."],
  ['en', 'pass', 'My condolences on your loss. Take all the time you need.'],
  ['en', 'fail', 'Please provide your order number.'],
  ['en', 'fail', "Sorry, I didn't get that. Could you rephrase?"],
  ['en', 'fail', 'Please calm down, there is no reason to be upset.'],
];

describe('acknowledges', () => {
  it.each(CASES)('%s %s: %s', (language, outcome, reply) => {
    const judgement = grade(language, reply);
    expect(judgement.outcome).toBe(outcome);
    expect(judgement.evidence.length).toBeGreaterThan(0);
    for (const { quote } of judgement.evidence) expect(reply).toContain(quote);
  });

  it('false wants no word to a feeling', () => {
    expect(grade('en', 'I am so sorry, that must hurt.', false).outcome).toBe('fail');
    expect(grade('en', 'Your parcel arrives on Monday.', false).outcome).toBe('pass');
  });

  it('never throws, and quotes verbatim', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom('de', 'en'), (reply, language) => {
        for (const { quote } of grade(language, reply).evidence) expect(reply).toContain(quote);
      }),
      { numRuns: 200 },
    );
  });
});
