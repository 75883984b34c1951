import { describe, expect, it } from 'vitest';
import { inert } from './inert.js';

describe('text that is shown', () => {
  it.each([
    ['Grüße, 50 € 🙂', 'Grüße, 50 € 🙂'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['\u001b]8;;http://x\u0007link', '\\u{1b}]8;;http://x\\u{7}link'],
    ['a\u202eb', 'a\\u{202e}b'],
    ['a\r\nb', 'a\\u{d}\\u{a}b'],
    ['\u009b2J', '\\u{9b}2J'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['\ud800', '\\u{d800}'],
  ])('%j', (text, shown) => {
    expect(inert(text)).toBe(shown);
  });
});
