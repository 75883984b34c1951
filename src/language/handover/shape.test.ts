import { describe, expect, it } from 'vitest';
import { german } from '../de/index.js';
import { english } from '../en/index.js';
import { Reading } from '../reading.js';
import { Gathering } from '../wording/gathering.js';
import { likelyHandover, shapeOf } from './shape.js';
import { handoverText } from './text.js';

const LANGUAGE = { de: german, en: english };

describe('shapeOf', () => {
  it('names the classes that share a clause, and where', () => {
    const text = handoverText(new Reading('My colleague, she knows', english));
    const { names, places } = shapeOf(text, new Gathering({ named: true }));
    expect(names).toContain('person+person');
    expect(names).not.toContain('person+pronoun');
    expect(places[names?.indexOf('person+person') ?? -1]).toBe('My '.length);
  });
});

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
  it('shows the sentence that names the person', () => {
    const text = 'Of course. A colleague will take it over now and call you today. Have a nice day.';
    const span = likelyHandover(new Reading(text, english));
    expect(span && text.slice(span.start, span.end).trim()).toBe(
      'A colleague will take it over now and call you today.',
    );
  });
});
