import { describe, expect, it } from 'vitest';
import { english } from '../../language/en/index.js';
import { mentionsOf, parseFact } from '../../language/fact/fact.js';
import { read } from '../../language/reading.js';
import { Gathering } from '../../language/wording/gathering.js';
import { mentionShape } from './mention-shape.js';

function namesOf(fact: string, says: string, reply: string, owed: readonly string[] = []): readonly string[] {
  const text = read(reply, english);
  const parsed = parseFact(fact, english);
  const [mention] = mentionsOf(text, parsed);
  if (mention === undefined) throw new Error(`"${fact}" is not in "${reply}"`);
  const others = owed.map((one) => parseFact(one, english));
  const inReply = { says: read(says, english), text, fact: parsed, mention, others };
  return mentionShape(inReply, 'asserted', new Gathering({ named: true })).names ?? [];
}

describe('mentionShape', () => {
  const says = 'What does Premium cost?';
  it.each<[reply: string, named: string]>([
    ['Premium is £20 and Basic is £10.', 'named own'],
    ['Basic is £20, Premium is £10.', 'named rival'],
    ['It is £20 a month.', 'named alone'],
    ['Premium is £20 a month.', 'named alone named'],
  ])('tells whose value it is: %s', (reply, named) => {
    expect(namesOf('£20', says, reply)).toContain(named);
  });

  it('knows rivals, words of the question and cues by their part, not by their letters', () => {
    const names = namesOf('£20', says, "Premium isn't £20, it's £10.");
    expect(names).toContain('own negators');
    expect(names).toContain('near> R');
    expect(names).toContain('clause< role Q');
    expect(names).toContain('kind money');
    expect(names).toContain('ruled asserted');
    expect(names.some((name) => name.includes('£'))).toBe(false);
  });

  it('takes what is owed besides for no rival', () => {
    const reply = 'It is £20 now and £10 later.';
    expect(namesOf('£20', says, reply)).toContain('rivals 1');
    expect(namesOf('£20', says, reply, ['£10'])).toContain('rivals 0');
  });
});
