import { describe, expect, it } from 'vitest';
import { english } from '../en/index.js';
import { Reading } from '../reading.js';
import { passageAround } from './passage.js';

const LONG = `Well, ${'and so on '.repeat(20)}, that is maddening, ${'and so forth '.repeat(20)}.`;

describe('passageAround', () => {
  it.each<[string, string, string]>([
    ["Sorry. That's a horrible spot to be in! Bye.", 'horrible', "That's a horrible spot to be in!"],
    ['how sad', 'sad', 'how sad'],
    ['First line\nhow sad for you\nlast line', 'sad', 'how sad for you'],
    [LONG, 'maddening', 'that is maddening'],
    [`${'word '.repeat(60)}sad ${'word '.repeat(60)}`, 'sad', 'sad'],
  ])('in %j around %j', (text, words, expected) => {
    const start = text.indexOf(words);
    const span = passageAround(new Reading(text, english), { start, end: start + words.length });
    expect(text.slice(span.start, span.end)).toBe(expected);
  });
});
