import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { german } from '../de/index.js';
import { english } from '../en/index.js';
import { Reading } from '../reading.js';
import { detectCues } from './cues.js';

type Row = readonly [text: string, cue: string | null];

const GERMAN: readonly Row[] = [
  ['Ihr könnt mich mal kreuzweise, ich wechsle!', 'anger'],
  ['Mir platzt gleich der Kragen mit eurer Hotline.', 'anger'],
  ['Des is a bodenlose Frechheit, oida!', 'anger'],
  ['Ich bin überhaupt nicht sauer, nur neugierig. Wie geht das?', null],
  ['Ich bin völlig verzweifelt und weiß nicht mehr weiter.', 'distress'],
  ['Meine Frau ist gestern gestorben.', 'distress'],
  ['Ich will nicht mehr leben', 'crisis'],
  ['Im Keller riecht es stark nach Gas', 'crisis'],
  ['Mein Sohn hat eine Knopfzelle verschluckt', 'crisis'],
  ['Na toll, schon wieder ein Formular.', 'sarcasm'],
  ['Ganz großes Kino, der Zug fällt aus.', 'sarcasm'],
  ['Verbinden Sie mich mit einem Mitarbeiter.', 'human_request'],
  ['Mitarbeiter bitte', 'human_request'],
  ['Rufen Sie mich bitte morgen an.', 'human_request'],
  ['Ich lasse mir das nicht länger bieten.', 'anger'],
  ['Einen Rückruf brauche ich nicht, danke.', null],
  ['Mein Akku ist tot. Wo gibt es einen neuen?', null],
  ['Wie hoch ist der Abschlag ab Mai?', null],
];

const ENGLISH: readonly Row[] = [
  ["I'm absolutely livid, you bunch of clowns", 'anger'],
  ["I've had it up to here with your excuses", 'anger'],
  ["I'm not angry at all, just curious. How does it work?", null],
  ["I'm terrified they'll take my house", 'distress'],
  ["My dad died on Sunday and I can't cope", 'distress'],
  ['I want to end it all', 'crisis'],
  ['there is smoke everywhere, the kitchen is on fire', 'crisis'],
  ['my toddler swallowed a battery', 'crisis'],
  ['Oh brilliant, cancelled again. You shouldn’t have.', 'sarcasm'],
  ['Hi, I need help with my bill', null],
  ['Thanks for nothing', 'sarcasm'],
  ['Can I speak to a real person please?', 'human_request'],
  ['agent', 'human_request'],
  ['My battery is dead, where can I buy one?', null],
  ['What are your opening hours?', null],
];

describe('the rules of cues', () => {
  it.each(GERMAN)('de: %s → %s', (text, cue) => {
    expect(detectCues(new Reading(text, german))[0]?.cue ?? null).toBe(cue);
  });

  it.each(ENGLISH)('en: %s → %s', (text, cue) => {
    expect(detectCues(new Reading(text, english))[0]?.cue ?? null).toBe(cue);
  });

  it('put danger before requests and requests before feelings', () => {
    const reading = new Reading('You idiots! Get me a manager or I will kill myself', english);
    expect(detectCues(reading).map(({ cue }) => cue)).toEqual(['crisis', 'human_request', 'anger']);
  });

  it('never throw, and quote words of the text, one hit for a cue', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(german, english), (text, language) => {
        const hits = detectCues(new Reading(text, language));
        expect(new Set(hits.map(({ cue }) => cue)).size).toBe(hits.length);
        for (const hit of hits) {
          expect(hit.start).toBeGreaterThanOrEqual(0);
          expect(hit.end).toBeLessThanOrEqual(text.length);
          expect(hit.end).toBeGreaterThan(hit.start);
        }
      }),
    );
  });
});
