import { describe, expect, it } from 'vitest';
import { fold } from '../fold.js';
import { phraseIndex } from './phrase-index.js';
import { splitWords } from './words.js';

const CLASSES = { human: ['Kolleg*', '*berater', '(echter|richtiger) Mensch'] };

const CASES: readonly [phrase: string, text: string, found: string | null][] = [
  ['mit …2 {human}', 'Ich will mit einem Kollegen reden', 'mit einem Kollegen'],
  ['mit …1 {human}', 'mit einem sehr netten Kollegen', null],
  ['mit …4 {human}', 'Ich komme mit. Morgen ist Ihr Kollege da.', null],
  ['{human} bitte', 'Kundenberater, bitte!', 'Kundenberater, bitte'],
  ['ein? {human}', 'ECHTER MENSCH', 'ECHTER MENSCH'],
  ["(can't|won't) breathe", 'I cant breathe', 'cant breathe'],
  ['rip-off', 'Such a rip off!', 'rip off'],
  ['größe', 'Die Groesse stimmt nicht', 'Groesse'],
  ['sooo müde', 'ich bin soooo muede', 'soooo muede'],
  ['(/\\d+/|drei) Stunden', 'nach 14 Stunden', '14 Stunden'],
  ['(a b|c …1 d) e', 'c x d e', 'c x d e'],
  ['stink*', 'stinksauer', 'stinksauer'],
  ['(mum|dad) died', "mum's died", "mum's died"],
];

describe('an index of phrases', () => {
  it.each(CASES)('%s in "%s"', (phrase, text, found) => {
    const hit = phraseIndex([{ tag: 'x', phrases: [phrase] }], CLASSES).find(splitWords(fold(text)))[0];
    expect(hit === undefined ? null : text.slice(hit.start, hit.end)).toBe(found);
  });

  it.each([['a (b'], ['{nobody}'], ['a? b?'], ['a ! b']])('refuses %s', (phrase) => {
    expect(() => phraseIndex([{ tag: 'x', phrases: [phrase] }])).toThrow(SyntaxError);
  });

  it('keeps tags apart and the order of the text', () => {
    const index = phraseIndex([
      { tag: 'late', phrases: ['zu spät'] },
      { tag: 'again', phrases: ['schon wieder'] },
    ]);
    expect(index.find(splitWords('schon wieder zu spät')).map(({ tag }) => tag)).toEqual(['again', 'late']);
  });
});

describe('phrases that are compiled while texts are read', () => {
  it('finds what a word read before belongs to', () => {
    const index = phraseIndex([
      { tag: 'first', phrases: ['schon wieder'] },
      { tag: 'second', phrases: ['schon unterwegs', '(schon|noch) wieder unterwegs'] },
    ]);
    expect(index.find(splitWords('schon da'))).toEqual([]);
    expect(index.find(splitWords('schon wieder')).map(({ tag }) => tag)).toEqual(['first']);
    expect(index.find(splitWords('schon wieder unterwegs')).map(({ tag }) => tag)).toEqual(['first', 'second']);
  });

  // Each word list, ending and expression below is a place that comes with the phrase that a later word wakes.
  it.each<[phrase: string, text: string]>([
    ['(red|green) pear', 'red pear'],
    ['*ed plum', 'red plum'],
    ['re* cherry', 'red cherry'],
    ['/r.d/ grape', 'red grape'],
    ['(blue|mum) figs', "mum's figs"],
    ['…2 lemon (red|x)', 'lemon red'],
  ])('%s is found though its words were known before it was', (phrase, text) => {
    const index = phraseIndex([
      { tag: 'known', phrases: ['red apple', "mum's the word"] },
      // More of them than are looked at one by one.
      { tag: 'many', phrases: Array.from({ length: 80 }, (_, n) => `many (w${n}|v${n})`) },
      { tag: 'late', phrases: [phrase] },
    ]);
    expect(index.find(splitWords("red apple, mum's the word")).map(({ tag }) => tag)).toEqual(['known', 'known']);
    expect(index.find(splitWords(text)).map(({ tag }) => tag)).toEqual(['late']);
    expect(index.find(splitWords('many w3 red apple')).map(({ tag }) => tag)).toEqual(['many', 'known']);
    expect(index.find(splitWords(text)).map(({ tag }) => tag)).toEqual(['late']);
  });
});
