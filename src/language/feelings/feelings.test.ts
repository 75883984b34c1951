import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { german } from '../de/index.js';
import { english } from '../en/index.js';
import { Reading } from '../reading.js';
import { answersFeeling } from './answer.js';
import { feelingMoves } from './feelings.js';

const MOVES: readonly [language: 'de' | 'en', text: string, move: string, present: boolean][] = [
  ['de', 'Das ist wirklich ärgerlich, ich verstehe Ihren Frust.', 'acknowledge', true],
  ['de', 'Mein herzliches Beileid zu Ihrem Verlust.', 'acknowledge', true],
  ['de', 'Das hätte nicht passieren dürfen.', 'acknowledge', true],
  ['de', 'Tut mir leid, das habe ich nicht verstanden.', 'acknowledge', false],
  ['de', 'Bitte geben Sie Ihre Kundennummer ein.', 'acknowledge', false],
  ['de', 'Beruhigen Sie sich erst einmal.', 'dismiss', true],
  ['de', 'Sie hätten die Bedingungen lesen müssen.', 'dismiss', true],
  ['de', 'Herzlichen Glückwunsch und viel Spaß!', 'miss', true],
  ['en', "That must have been frightening, I'm so sorry.", 'acknowledge', true],
  ['en', "No wonder you're fed up.", 'acknowledge', true],
  ['en', "Sorry, I didn't quite catch that.", 'acknowledge', false],
  ['en', 'Please enter your order number.', 'acknowledge', false],
  ['en', 'Please calm down.', 'dismiss', true],
  ['en', 'You should have read the terms.', 'dismiss', true],
  ['en', 'Great news! Enjoy your stay!', 'miss', true],
];

/** A feeling that is called normal is taken seriously; one that need not be is not. */
const ANSWERS: readonly [language: 'de' | 'en', acknowledged: boolean, text: string][] = [
  ['en', true, "Being nervous before an operation is completely normal. We'll cover all costs."],
  ['de', true, 'Angst vor dem ersten Flug ist völlig normal. Ich begleite Sie durch den Check-in.'],
  ['en', true, "I'm sorry we made you feel that way."],
  ['en', false, "I'm sorry you feel that way."],
  ['en', false, "I'm sorry you feel that way. Please fill in form 7."],
  ['de', false, 'Sie müssen keine Angst haben. Bitte reichen Sie Formular 7 ein.'],
  ['en', false, "You don't need to be afraid. Please submit form 7."],
  ['de', false, 'Machen Sie sich keine Sorgen. Bitte füllen Sie das Formular aus.'],
  ['de', true, 'Es tut uns leid, dass wir Ihnen dieses Gefühl gegeben haben.'],
  ['de', true, 'Nervös zu sein ist vor einer Operation ganz normal. Wir übernehmen alle Kosten.'],
  ['en', true, "It's completely normal to feel anxious before a first flight. I'll walk you through the check-in."],
  ['en', true, 'Feeling scared before surgery is only natural. We will cover the costs.'],
  ['de', true, 'Dass Sie vor dem Eingriff nervös sind, ist völlig normal. Wir rufen Sie danach an.'],
  ['de', true, 'Es ist ganz normal, dass man da Angst hat. Ich erkläre Ihnen jeden Schritt.'],
  ['en', false, 'Delays of up to five days are completely normal. Please wait.'],
  ['de', false, 'Wartezeiten von fünf Tagen sind völlig normal. Bitte haben Sie Geduld.'],
  ['de', false, 'Du brauchst keine Angst zu haben. Fülle einfach das Formular aus.'],
];

describe('the moves of a reply', () => {
  it.each(MOVES)('%s: %s (%s: %s)', (code, text, move, present) => {
    const moves = feelingMoves(new Reading(text, code === 'de' ? german : english));
    expect(moves.some((hit) => hit.move === move)).toBe(present);
  });

  it('never throw and lie within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(german, english), (text, language) => {
        for (const hit of feelingMoves(new Reading(text, language))) {
          expect(hit.start).toBeGreaterThanOrEqual(0);
          expect(hit.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('whether a reply answers the feeling', () => {
  it.each(ANSWERS)('%s %s: %s', (code, acknowledged, text) => {
    expect(answersFeeling(new Reading(text, code === 'de' ? german : english)).acknowledged).toBe(acknowledged);
  });
});
