import { describe, expect, it } from 'vitest';
import { english } from '../en/index.js';
import { Reading } from '../reading.js';
import { compileTags, type TagTable } from './word-tags.js';

const settings = {
  clauseOpeners: ['but'],
  names: {
    tag: 'name',
    words: new Set(['mia']),
    before: new Set(['will']),
    behind: new Set<string>(),
    never: new Set(['it']),
  },
  exclusive: ['who', 'person', 'name'],
};

function tagged(table: TagTable, text: string): string[] {
  const { words, hits } = compileTags(table, settings)(new Reading(text, english));
  return hits.map((hit) => {
    const from = words[hit.from]?.start as number;
    return `${hit.tag}:${text.slice(from, words[hit.to - 1]?.end)}`;
  });
}

describe('the notation of word tags', () => {
  it.each<[string, string, string[]]>([
    ['call', 'They call you.', ['x:call']],
    ['call*', 'Callbacks and calls.', ['x:Callbacks', 'x:calls']],
    ['*line', 'Our helpline.', ['x:helpline']],
    ['*lpli*', 'Our helpline.', ['x:helpline']],
    ['^desk', 'Desk or desk', ['x:Desk']],
    ['(put|patch) you …2 through', 'I put you right through, I put it through', ['x:put you right through']],
    ['(ring|get in touch with) you', 'ring you, get in touch with you', ['x:ring you', 'x:get in touch with you']],
    ['speak (directly)? to', 'speak to, speak directly to', ['x:speak to', 'x:speak directly to']],
    ['take over $', 'We take over. They take over calls.', ['x:take over']],
    ["we 'll call", "We'll call", ["x:We'll call"]],
    ['number * in', 'number 4 in the queue', ['x:number 4 in']],
    ['a …2 b', 'a c, b', []],
  ])('%s in "%s"', (entry, text, expected) => {
    expect(tagged({ x: [entry] }, text)).toEqual(expected);
  });

  it('lets the longer of two exclusive entries win, and builds on earlier tags', () => {
    const table = { who: ['(one) of us'], person: ['one', 'adviser'], calls: ['({person}|{name}) calls'] };
    expect(tagged(table, 'one of us, an adviser calls, Mia calls')).toEqual([
      'who:one of us',
      'person:adviser',
      'calls:adviser calls',
      'name:Mia',
      'calls:Mia calls',
    ]);
  });

  it('knows names by list and by what follows them', () => {
    expect(tagged({}, 'Mia or Zarek will call. It will rain, mia.')).toEqual(['name:Mia', 'name:Zarek']);
  });

  it.each(['…2 a', 'x (', '*', 'a {b'])('refuses the broken entry %s', (entry) => {
    expect(() => compileTags({ x: [entry] }, settings)).toThrow(SyntaxError);
  });
});
