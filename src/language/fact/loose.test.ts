import { expect, it } from 'vitest';
import { languageFor } from '../languages.js';
import { read } from '../reading.js';
import { parseFact } from './fact.js';
import { looseMentionsOf } from './loose.js';

const CASES: readonly [code: string, fact: string, says: string, reply: string, found: readonly string[]][] = [
  ['en', 'platform 4', 'Which platform is it?', 'It leaves from 4, the York train from 5.', ['4']],
  ['en', 'platform 4', 'Where do I go?', 'It leaves from 4.', []],
  ['de', '25 Jahre', 'Wie alt muss ich sein?', 'Für das Cabrio muss man 25 sein.', ['25']],
  ['en', '£320', 'What will I pay?', 'It goes down from £355 to £320.', ['£320']],
  ['en', 'Gate B17', 'Where do I board?', '| Flight | Gate |\n|---|---|\n| KV 208 | B17 |', ['B17']],
  ['en', 'refundable', 'Is it refundable?', 'You get it back.', []],
  ['en', 'no £4 fee', 'Is there a fee?', 'It is £4.', []],
];

it.each(CASES)('%s: %s of "%s" in "%s"', (code, fact, says, reply, found) => {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const mentions = looseMentionsOf(read(reply, language), parseFact(fact, language), read(says, language));
  expect(mentions.map(({ start, end }) => reply.slice(start, end))).toEqual(found);
});
