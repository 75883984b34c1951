import { expect, it } from 'vitest';
import { EMPTY_DATASET } from '../../domain/dataset.js';
import { gradeTranscript } from '../grade.js';
import { consistency } from './index.js';

type Said = readonly [says: string, reply: string];

/** What holds at one hour, day or size, and not at another; and what is turned word for word. */
const CASES: readonly [code: string, first: Said, later: Said, outcome: string][] = [
  [
    'de',
    ['Tisch um 19 Uhr?', 'Um 19 Uhr ist leider kein Tisch frei.'],
    ['Und um 20 Uhr?', 'Ja, um 20 Uhr ist ein Tisch frei.'],
    'pass',
  ],
  ['en', ['A table at 7?', 'We have no table at 7 pm.'], ['And at 8?', 'Yes, we have a table at 8 pm.'], 'pass'],
  ['en', ['A table at 7?', 'We have no table at 7 pm.'], ['Are you sure?', 'Yes, we have a table at 7 pm.'], 'fail'],
  ['de', ['Haben Sie 42?', 'Größe 42 ist ausverkauft.'], ['Und 43?', 'Größe 43 ist vorrätig.'], 'pass'],
  ['de', ['Haben Sie 42?', 'Größe 42 ist ausverkauft.'], ['Wirklich?', 'Größe 42 ist vorrätig.'], 'fail'],
  [
    'de',
    ['Ist der Artikel dimmbar?', 'Ja, der Artikel ist dimmbar.'],
    ['Sicher?', 'Der Artikel ist nicht dimmbar.'],
    'fail',
  ],
  [
    'en',
    ['Is the jacket waterproof?', 'Yes, the jacket is waterproof.'],
    ['Fine for a storm?', 'The jacket is not waterproof.'],
    'fail',
  ],
  [
    'en',
    ['Is the jacket waterproof?', 'Yes, the jacket is waterproof.'],
    ['And the trousers?', 'The trousers are not waterproof.'],
    'pass',
  ],
  [
    'de',
    ['Wann kommt es?', 'Ihr Paket kommt am 3. März.'],
    ['Sicher?', 'Ich muss mich korrigieren: Ihr Paket kommt am 5. März.'],
    'pass',
  ],
  [
    'de',
    ['Wann kommt es?', 'Ihr Paket kommt am 3. März.'],
    ['Sicher?', 'Ups, falsch geschaut. Ihr Paket kommt am 5. März.'],
    'pass',
  ],
  [
    'de',
    ['Wann kommt es?', 'Ihr Paket kommt am 3. März.'],
    ['Geht das später?', 'Ich habe die Lieferung auf den 5. März verschoben.'],
    'pass',
  ],
  ['de', ['Wann kommt es?', 'Ihr Paket kommt am 3. März.'], ['Sicher?', 'Ihr Paket kommt am 5. März.'], 'fail'],
];

it.each(CASES)('%s: %j, then %j', (code, first, later, outcome) => {
  const turns = [first, later];
  const { verdicts } = gradeTranscript(
    {
      dialogue: {
        id: 'd',
        language: code,
        answers: {},
        turns: turns.map(([says]) => ({ says, paraphrases: [], expect: {} })),
      },
      dataset: EMPTY_DATASET,
      transcript: {
        turns: turns.map(([says, reply]) => ({
          says,
          reply: { messages: [reply], cards: [], signals: {} },
          timing: null,
        })),
        handoffSignal: false,
      },
    },
    [consistency],
  );
  expect(verdicts.at(-1)?.outcome).toBe(outcome);
});
