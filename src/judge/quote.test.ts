import { describe, expect, it } from 'vitest';
import { findQuote } from './quote.js';

describe('a quote', () => {
  it.each<[text: string, quote: string, found: string | null]>([
    ['It arrives on 3 March.', 'arrives on 3 March', 'arrives on 3 March'],
    ['It arrives\n  on 3\u00a0March.', 'arrives on 3 march', 'arrives\n  on 3\u00a0March'],
    ['„Schon unterwegs“, sagt er', '"schon unterwegs", sagt', 'Schon unterwegs“, sagt'],
    ['Montag – Freitag', 'Montag - Freitag', 'Montag – Freitag'],
    ['Hello 😀 there', '😀 there', '😀 there'],
    ['Straße 5', '… Straße 5 …', 'Straße 5'],
    ['so\u200bft', 'soft', 'so\u200bft'],
    ['It arrives on 3 March.', 'arrives on 4 March', null],
    ['It arrives.', '', null],
    ['It arrives.', '"."', null],
    ['It arrives.', 'I', null],
  ])('%j: %j', (text, quote, found) => {
    expect(findQuote(text, quote)?.quote ?? null).toBe(found);
  });
});
