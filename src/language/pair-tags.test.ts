import { describe, expect, it } from 'vitest';
import { languageFor } from './languages.js';
import { pairTags } from './pair-tags.js';
import { read } from './reading.js';

function tagsOf(code: string, text: string) {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  return pairTags(read(text, language));
}

/** The sides that a text takes on an axis. */
function sidesOf(code: string, text: string, of: string): number[] {
  return tagsOf(code, text)
    .tags.filter((tag) => tag.axis && tag.of === of)
    .map(({ member }) => member);
}

const SIDES: readonly [code: string, text: string, of: string, side: number][] = [
  ['en', 'The cover is included.', 'dearer', 1],
  ['en', 'The cover is not included.', 'dearer', -1],
  ['en', "Breakfast isn't included in your rate.", 'dearer', -1],
  ['en', 'A referral is optional.', 'needed', -1],
  ['en', 'You need a referral.', 'needed', 1],
  ['en', 'Not at all 😅 It is included.', 'dearer', 1],
  ['en', 'Only members get in.', 'scope', -1],
  ['de', 'Das Frühstück ist inbegriffen.', 'dearer', 1],
  ['de', 'Das Frühstück ist nicht inbegriffen.', 'dearer', -1],
  ['de', 'Den Ausweis brauchen Sie dafür nicht.', 'needed', -1],
  ['de', 'Sie brauchen den Ausweis.', 'needed', 1],
  ['de', 'Kein Problem, das ist gestattet.', 'allowed', 1],
  ['de', 'Hunde sind bei uns untersagt.', 'allowed', -1],
];

describe('what words can stand in place of', () => {
  it.each(SIDES)('%s "%s": %s %i', (code, text, of, side) => {
    const sides = sidesOf(code, text, of);
    expect(sides.length).toBeGreaterThan(0);
    expect(new Set(sides)).toEqual(new Set([side]));
  });

  it.each([
    ['en', 'Leave it with your neighbour.', 'It is in our depot.', 'whereabouts'],
    ['en', 'It comes by email.', 'It comes by post.', 'channel'],
    ['de', 'Bitte mit dem Reisepass.', 'Bitte mit dem Personalausweis.', 'document'],
    ['de', 'Am Bezirksamt.', 'An der Hauptpost, am Schalter oder im Parkhaus.', 'place'],
  ])('%s "%s" and "%s" are others of one class', (code, one, other, of) => {
    const members = (text: string) =>
      tagsOf(code, text)
        .tags.filter((tag) => !tag.axis && tag.of === of)
        .map(({ member }) => member);
    expect(members(one).length).toBeGreaterThan(0);
    expect(members(other).length).toBeGreaterThan(0);
    expect(members(one).some((member) => members(other).includes(member))).toBe(false);
  });

  it('reads a form of a word like the word, and short words as they are', () => {
    expect(tagsOf('de', 'Die Abholstationen').tags.map(({ of }) => of)).toContain('place');
    expect(tagsOf('de', 'Sie melden sich.').tags.filter(({ of }) => of === 'favour')).toEqual([]);
  });

  it('knows a yes or no at the beginning', () => {
    expect(tagsOf('de', 'Leider geht das nicht.').opener).toBe(-1);
    expect(tagsOf('de', 'Genau, so ist es.').opener).toBe(1);
    expect(tagsOf('en', "I'm afraid that has gone.").opener).toBe(-1);
    expect(tagsOf('en', 'The desk is open.').opener).toBe(0);
  });

  it('has no word list with a row that is empty or a word twice in a row', () => {
    for (const code of ['de', 'en']) {
      const pairs = languageFor(code)?.pairs;
      const rows = [...Object.values(pairs?.classes ?? {}).flat(), ...Object.values(pairs?.axes ?? {}).flat()];
      expect(rows.length).toBeGreaterThan(500);
      for (const row of rows) {
        const words = row.split(' ').filter((word) => word !== '');
        expect([row, words.length > 0]).toEqual([row, true]);
      }
    }
  });
});
