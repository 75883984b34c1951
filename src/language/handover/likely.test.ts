import { describe, expect, it } from 'vitest';
import { german } from '../de/index.js';
import { english } from '../en/index.js';
import { Reading } from '../reading.js';
import { handoversIn } from './handover.js';
import { handsNothingOver, likelyHandover } from './likely.js';

const LANGUAGE = { de: german, en: english };

describe('likelyHandover', () => {
  it.each<['de' | 'en', string]>([
    ['en', 'Where is my order?'],
    ['en', 'The standing charge is 40p a day.'],
    ['en', 'All of our advisers are busy and nobody will call you.'],
    ['de', 'Der Grundpreis beträgt 40 Cent am Tag.'],
    ['de', 'Alle Berater sind im Gespräch, und niemand ruft Sie an.'],
    ['de', ''],
  ])('sees none in %s %j', (code, text) => {
    expect(likelyHandover(new Reading(text, LANGUAGE[code]))).toBeUndefined();
  });
  it.each<['de' | 'en', string, string]>([
    ['en', 'I suppose a sentient being is out of the question?', "One coming up: you're next in Harriet's queue."],
    ['en', 'Is the manager about?', "She is. Hang on there and I'll fetch her to the chat for you."],
  ])('finds what no frame does in %s: %s / %s', (code, says, reply) => {
    const [said, read] = [new Reading(says, LANGUAGE[code]), new Reading(reply, LANGUAGE[code])];
    expect(handoversIn(read, said)).toEqual([]);
    expect(likelyHandover(read, said)).toBeDefined();
  });
  it('shows the sentence that names the person', () => {
    const text = 'Of course. A colleague will take it over now and call you today. Have a nice day.';
    const span = likelyHandover(new Reading(text, english));
    expect(span && text.slice(span.start, span.end).trim()).toBe(
      'A colleague will take it over now and call you today.',
    );
  });
});

describe('handsNothingOver', () => {
  it.each<['de' | 'en', boolean, string, string]>([
    ['en', true, 'agent', "I'd have loved to put you through to an adviser, but that option was retired in March."],
    [
      'en',
      true,
      'can I move my membership to my brother',
      "Yep. Go to Account > Transfer and enter your brother's email; he then takes over the contract.",
    ],
    ['en', false, 'Agent!', 'I am putting you through to a colleague.'],
    ['de', true, 'Wann macht ihr auf?', 'Unser Team ist montags bis freitags von 8 bis 18 Uhr im Laden.'],
    ['de', false, 'Einen Menschen bitte', 'Eine Kollegin ruft Sie heute noch an.'],
  ])('%s %s: %s / %s', (code, nothing, says, reply) => {
    expect(handsNothingOver(new Reading(reply, LANGUAGE[code]), new Reading(says, LANGUAGE[code]))).toBe(nothing);
  });
});
