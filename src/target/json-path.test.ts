import { describe, expect, it } from 'vitest';
import { compilePath } from './json-path.js';

const DOCUMENT = { reply: 'Hallo', data: { text: null }, messages: [{ text: 'a' }, { text: 'b', end: true }] };

describe('a JSONPath', () => {
  it.each([
    ['$', [DOCUMENT]],
    ['$.reply', ['Hallo']],
    ['$.data.text', [null]],
    ['$.data.none', []],
    ['$.reply.length', []],
    ['$.constructor', []],
    ['$.messages[*].text', ['a', 'b']],
    ['$.messages[?@.end == true].text', ['b']],
  ])('%s', (path, found) => {
    expect(compilePath(path)(DOCUMENT)).toEqual(found);
  });

  it.each(['reply', '$.[', '$..['])('%s is refused', (path) => {
    expect(() => compilePath(path)).toThrow(SyntaxError);
  });
});
