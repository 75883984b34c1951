import { describe, expect, it } from 'vitest';
import { excerptAt, formatProblem, nearest } from './problem.js';

describe('the nearest word', () => {
  it.each([
    ['langauge', 'language'],
    ['LANGUAGE', 'language'],
    ['state', 'states'],
    ['refuse', 'refuses'],
    ['x', undefined],
    ['completely different', undefined],
    ['', undefined],
  ])('to %s is %s', (word, found) => {
    expect(nearest(word, ['states', 'refuses', 'language', 'a'])).toBe(found);
  });
});

describe('an excerpt', () => {
  it('shows the line with a caret', () => {
    expect(excerptAt('a: 1\nlangauge: de\n', 5)).toEqual(['langauge: de', '^']);
  });

  it('cuts a long line around the place', () => {
    const [line = '', caret = ''] = excerptAt(`${'x'.repeat(300)}HERE${'y'.repeat(300)}`, 300);
    expect(line.length).toBeLessThan(110);
    expect(line.slice(caret.length - 1)).toMatch(/^HERE/);
  });

  it('keeps the caret in its column behind a tab and an escape character', () => {
    const [line = '', caret = ''] = excerptAt('\ta \u001b[2J bad', 8);
    expect(line.slice(caret.length - 1)).toBe('bad');
  });
});

it('formats place, line, caret, expectation and suggestion', () => {
  const problem = {
    place: { file: 'suites/a.yaml', line: 2, column: 1 },
    message: 'unknown word `langauge`',
    expected: 'language',
    suggestion: 'language',
    excerpt: ['langauge: de', '^'],
  };
  expect(formatProblem(problem)).toBe(
    [
      'suites/a.yaml:2:1: unknown word `langauge`',
      '    langauge: de',
      '    ^',
      '  expected language',
      '  did you mean `language`?',
    ].join('\n'),
  );
});
