import { describe, expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { mentionsOf, parseFact } from './fact.js';
import { ranksIn } from './ordinal.js';

function reading(code: string, text: string) {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  return read(text, language);
}

/** `where` is what of the text says the fact; none = nothing does. */
const ORDINALS: readonly [code: string, fact: string, text: string, where: string | undefined][] = [
  ['de', '3. Stock', 'Das Büro ist im dritten Stock.', 'dritten Stock'],
  ['de', '3. Stock', 'Wir sitzen im 3. Stock.', '3. Stock'],
  ['de', '3. Stock', 'Wir sitzen im vierten Stock.', undefined],
  ['de', '3. Stock', 'Im dritten, hinteren Gang liegt der Stock.', undefined],
  ['de', 'dritter Stock', 'Wir sitzen im 3. Stock.', '3. Stock'],
  ['de', 'dritter Stock', 'Wir sitzen im 13. Stock.', undefined],
  ['de', 'zweite Klasse', 'Sie fahren in der 2. Klasse.', '2. Klasse'],
  ['de', 'zweite Klasse', 'Sie fahren in der 1. Klasse.', undefined],
  ['de', '2. Mahnung', 'Das ist die zweite Mahnung.', 'zweite Mahnung'],
  ['en', '5th floor', "We're on the fifth floor.", 'fifth floor'],
  ['en', '5th floor', "We're on the sixth floor.", undefined],
  ['en', '5th floor', 'The fifth office on this floor.', undefined],
  ['en', 'fifth floor', "We're on the 5th floor.", '5th floor'],
  ['en', 'fifth floor', "We're on the 15th floor.", undefined],
  ['en', 'second class', 'You travel in 2nd class.', '2nd class'],
  ['en', '2nd class', 'Wait a second, this class is full.', undefined],
  ['en', '1st reminder', 'This is the first reminder.', 'first reminder'],
];

describe('ordinals in words and digits', () => {
  it.each(ORDINALS)('%s: %s in %s: %s', (code, fact, text, where) => {
    const found = mentionsOf(reading(code, text), parseFact(fact, reading(code, fact).language))[0];
    expect(found === undefined ? undefined : text.slice(found.start, found.end)).toBe(where);
  });
});

const RANKS: readonly [code: string, text: string, ranks: readonly number[]][] = [
  ['de', 'die zweite am 7. Mai', [2]],
  ['de', 'die erste und die dritte', [1, 3]],
  ['de', 'in den ersten sechs Monaten', []],
  ['de', 'die andere', []],
  ['en', 'the second one', [2]],
  ['en', 'the first, not the second', [1, 2]],
  ['en', 'for the first 30 days', []],
  ['en', 'this one', []],
];

describe('ranksIn', () => {
  it.each(RANKS)('%s: %s', (code, text, ranks) => {
    expect(ranksIn(reading(code, text), { start: 0, end: text.length })).toEqual(ranks);
  });
});
