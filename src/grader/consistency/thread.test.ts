import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { provenConflict } from './rules.js';
import { goesOnTo } from './thread.js';

const SUNDAYS: Exchange = ['Do you deliver on Sundays?', 'Yes, Sunday slots are from ten to four.'];
const SONNTAGS: Exchange = ['Liefert ihr sonntags?', 'Ja, sonntags zwischen zehn und vier.'];

describe('the customer goes on to another case', () => {
  test.each<[string, Exchange, string]>([
    ['en', SUNDAYS, 'And for a washing machine?'],
    ['en', SUNDAYS, 'Lovely. What about the islands?'],
    ['en', SUNDAYS, 'My mother is in Jersey, does it go there as well?'],
    ['en', SUNDAYS, 'To Northern Ireland?'],
    ['en', SUNDAYS, 'I have a small van, is there anything else for heavy furniture?'],
    ['de', SONNTAGS, 'Und die Waschmaschine?'],
    ['de', SONNTAGS, 'Schön. Was ist mit den Inseln?'],
    ['de', SONNTAGS, 'Meine Mutter wohnt auf Sylt, kommt das auch dorthin?'],
    ['de', SONNTAGS, 'Nach Tirol?'],
  ])('%s %j → %s', (code, before, asked) => {
    expect(goesOn(code, before, asked)).toBe(true);
  });

  test.each<[string, string, Exchange, string]>([
    ['a reason', 'en', SUNDAYS, "brilliant cos I'm working all week, the washing machine please"],
    ['a worry', 'en', SUNDAYS, 'Are you sure? My neighbour waited in vain last week.'],
    ['the next to know of it', 'en', SUNDAYS, 'Great. Which entrance does the driver come to?'],
    ['nothing new', 'en', SUNDAYS, 'And Sunday?'],
    ['a reason', 'de', SONNTAGS, 'Super, ich arbeite nämlich die ganze Woche in Graz.'],
    ['a worry', 'de', SONNTAGS, 'Sicher? Meine Nachbarin hat neulich umsonst gewartet.'],
    ['the next to know of it', 'de', SONNTAGS, 'Gut. Zu welchem Eingang kommt der Fahrer?'],
    ['nothing new', 'de', SONNTAGS, 'Und sonntags?'],
  ])('not by %s: %s %j → %s', (_, code, before, asked) => {
    expect(goesOn(code, before, asked)).toBe(false);
  });
});

describe('what bears on nothing that was told excuses no other answer', () => {
  test.each<[string, Exchange, Exchange]>([
    [
      'en',
      ['Has anyone handed in my umbrella?', 'Yes, your umbrella was handed in and is here at the counter.'],
      ['Thank heavens, it was a present. Can my colleague pick it up?', 'No umbrella was handed in here.'],
    ],
    [
      'en',
      ['Is there a charge for the courier?', 'The courier is free of charge.'],
      ['How many boxes does the driver take at most?', 'Four boxes. The courier is chargeable.'],
    ],
    [
      'de',
      ['Hat der Zug ein Bordrestaurant?', 'Ja, in diesem Zug gibt es ein Bordrestaurant.'],
      ['Wir haben Kinder dabei, was sollen wir einpacken?', 'In diesem Zug gibt es kein Bordrestaurant.'],
    ],
  ])('%s %j → %j', (code, before, now) => {
    expect(provenConflict(compared(code, before, now))).toBeDefined();
  });

  test.each<[string, Exchange, Exchange]>([
    [
      'en',
      ['Is there a charge for the courier?', 'The courier is free of charge.'],
      ['And for the express courier?', 'The express courier is chargeable.'],
    ],
    [
      'de',
      ['Hat der Zug ein Bordrestaurant?', 'Ja, in diesem Zug gibt es ein Bordrestaurant.'],
      ['Und im Bus nach Graz?', 'Im Bus gibt es kein Bordrestaurant.'],
    ],
  ])('but another case does: %s %j → %j', (code, before, now) => {
    expect(provenConflict(compared(code, before, now))).toBeUndefined();
  });
});

function goesOn(code: string, before: Exchange, asked: string): boolean {
  const { now, earlier } = compared(code, before, [asked, 'Of course.']);
  return earlier.every((then) => goesOnTo(now, then));
}
