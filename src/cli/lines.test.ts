import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from './lines.js';

async function split(text: string | Buffer, bytes: number, longest?: number): Promise<Line[]> {
  async function* pieces() {
    const all = Buffer.from(text);
    for (let from = 0; from < all.length; from += bytes) yield all.subarray(from, from + bytes);
  }
  const lines = [];
  for await (const line of linesOf(pieces(), longest)) lines.push(line);
  return lines;
}

const LONG = { fault: 'too_long' };

describe('linesOf', () => {
  it.each<[text: string, lines: string[]]>([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\n\nb', ['a', '', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['straße\n🙂 ok\n', ['straße', '🙂 ok']],
    ['one\u2028line\n{"a":"b\u2029c"}', ['one\u2028line', '{"a":"b\u2029c"}']],
  ])('%j, whatever pieces it comes in', async (text, lines) => {
    for (const bytes of [1, 2, 3, 5, 1000]) expect(await split(text, bytes)).toEqual(lines);
  });

  it('passes a line over that is too long, and goes on behind it', async () => {
    for (const bytes of [1, 3, 1000])
      expect(await split('abcd\nabcde\n\nabc\nabcdef', bytes, 4)).toEqual(['abcd', LONG, '', 'abc', LONG]);
  });

  it('says of a line that it is not in UTF-8', async () => {
    const latin1 = Buffer.from('gut\nschön\nschoen', 'latin1');
    for (const bytes of [1, 3, 1000])
      expect(await split(latin1, bytes)).toEqual(['gut', { fault: 'not_utf8' }, 'schoen']);
  });
});
