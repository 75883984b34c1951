import { expect, test } from 'vitest';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { mentionsOf, parseFact } from './fact.js';

const TIMES: readonly [code: string, fact: string, text: string, said: boolean][] = [
  ['de', '4 Mal', 'Viermal im Jahr.', true],
  ['de', '4 Mal', 'Bis zu 4-mal jährlich.', true],
  ['de', '4 Mal', '4x im Jahr.', true],
  ['de', '4 Mal', 'Dreimal im Jahr.', false],
  ['de', 'zweimal', 'Zwei Mal.', true],
  ['de', 'zweimal', 'Einmal pro Jahr.', false],
  ['en', '2 times', 'Twice per contract.', true],
  ['en', '2 times', 'It costs twice as much.', false],
  ['en', 'twice', '2 times a year.', true],
  ['en', '4 times', 'Four times a year.', true],
  ['en', '4 times', 'In four years.', false],
];

test.each(TIMES)('%s: %s in %s: %s', (code, fact, text, said) => {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  expect(mentionsOf(read(text, language), parseFact(fact, language)).length > 0).toBe(said);
});
