import { expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { inPieces } from './pieces.js';
import { factWord } from './word-fact.js';

const CASES: readonly [code: string, fact: string, reply: string, found: readonly string[]][] = [
  ['de', 'Sperrgepäckzuschlag', 'Es kommt ein Zuschlag für Sperrgepäck hinzu.', ['Zuschlag für Sperrgepäck']],
  ['de', 'Kündigungsbestätigung', 'Die Bestätigung deiner Kündigung liegt bei.', ['Bestätigung deiner Kündigung']],
  ['de', 'rezeptfrei', 'Das gibt es ohne Rezept.', ['ohne Rezept']],
  ['de', 'fleischfrei', 'Das Gericht kommt ohne Fleisch.', ['ohne Fleisch']],
  ['de', 'rezeptfrei', 'Das gibt es nur mit Rezept.', []],
  ['de', 'Kündigungsbestätigung', 'Die Bestätigung kommt. Ihre Kündigung ist da.', []],
  ['de', 'Haustür', 'Die Tür ist offen.', []],
  ['en', 'homepage', 'The page of our home', []],
];

it.each(CASES)('%s: %s in "%s"', (code, fact, reply, found) => {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const spans = inPieces(factWord(fact.toLowerCase(), language), read(reply, language));
  expect(spans.map(({ start, end }) => reply.slice(start, end))).toEqual(found);
});
