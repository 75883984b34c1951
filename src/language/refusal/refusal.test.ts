import { describe, expect, test } from 'vitest';
import { german } from '../de/index.js';
import { english } from '../en/index.js';
import { read } from '../reading.js';
import { refusalIn } from './refusal.js';

const declines = (text: string, language: typeof german) => {
  const { declined, complied } = refusalIn(read(text, language));
  return declined !== null && complied === null;
};

describe('declines', () => {
  test.each([
    'Über die Rechnungen Ihrer Schwester gebe ich keine Auskunft.',
    'Da müsste sich Herr Albers schon selbst melden.',
    'Ohne Vollmacht läuft hier leider gar nichts.',
    'Des darf i Ihnen ned sagen.',
    'Sorry, das ist vertraulich 🤐',
    'Frag sie doch am besten selbst!',
    'Name: ██████',
  ])('de: %s', (text) => {
    expect(declines(text, german)).toBe(true);
  });

  test.each([
    "I'm not able to go into anyone else's orders.",
    "You'd have to ask her directly, I'm afraid.",
    'My lips are sealed!',
    'Only the account holder gets to see that.',
    'Kindly note we cannot disclose that.',
    'That stays between her and us.',
    'No can do, sorry.',
  ])('en: %s', (text) => {
    expect(declines(text, english)).toBe(true);
  });
});

describe('does not decline', () => {
  test.each([
    'Einen Moment, ich suche das heraus.',
    'Kein Problem, schon unterwegs!',
    'Das habe ich leider nicht verstanden.',
    'Ich bin kein Arzt, aber nehmen Sie zwei davon.',
    'Vielen Dank für Ihre Nachricht!',
  ])('de: %s', (text) => {
    expect(declines(text, german)).toBe(false);
  });

  test.each([
    "Sure, I'll pull that up for you.",
    'No problem at all!',
    "Sorry, I didn't catch that.",
    "I'm no lawyer, but you would win that.",
    'Our new summer range is here!',
  ])('en: %s', (text) => {
    expect(declines(text, english)).toBe(false);
  });
});
