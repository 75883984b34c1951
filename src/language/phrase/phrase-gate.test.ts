import { describe, expect, it } from 'vitest';
import { gateOf } from './phrase-gate.js';

const CLASSES = { human: ['Kolleg*', 'echter Mensch'], any: ['Mensch', '*berater'] };

const CASES: readonly [phrase: string, words: string | null][] = [
  ['mit einem Menschen', 'menschen'],
  ['ich (verbinde|leite) Sie', 'verbinde leite'],
  ['(a bald|c …1 demnächst) e?', 'bald demnaechst'],
  ['mit …2 {human}', 'echter kolleg*'],
  ["can't", 'cant'],
  ['ein {any}', 'ein'],
  ['*berater', null],
  ['nach /\\d+/', null],
  ['so*', null],
  ['{nobody} da', null],
  ['da (oder', null],
  ['da (!)?', null],
  ['da …2!nobody dort', null],
];

describe('what a phrase waits for', () => {
  it.each(CASES)('%s: %s', (phrase, words) => {
    const gate = gateOf(phrase, CLASSES);
    const shown = gate === null ? null : [...gate.exact, ...gate.beginnings.map((text) => `${text}*`)].join(' ');
    expect(shown).toBe(words);
  });
});
