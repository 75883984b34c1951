import { describe, expect, it } from 'vitest';
import { english } from '../en/index.js';
import { Reading } from '../reading.js';
import { Gathering } from '../wording/gathering.js';
import { shapeOf } from './shape.js';

describe('shapeOf', () => {
  it('names the classes that share a clause, and where', () => {
    const reply = new Reading('My colleague, she knows', english);
    const { names, places } = shapeOf('', reply, new Gathering({ named: true }));
    expect(names).toContain('person+person');
    expect(names).not.toContain('person+pronoun');
    expect(places[names?.indexOf('person+person') ?? -1]).toBe('My '.length);
  });
  it('names the words of the reply and of what was said', () => {
    const { names } = shapeOf('Get me Ann', new Reading('Ann is here', english), new Gathering({ named: true }));
    expect(names).toEqual(expect.arrayContaining(['w ann', 'b is here', 'asked w get', 'asked b me ann']));
  });
});
