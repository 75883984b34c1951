import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { german } from '../de/index.js';
import { english } from '../en/index.js';
import { Reading } from '../reading.js';
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
