import { describe, expect, it } from 'vitest';
import { languageFor } from '../language/languages.js';
import { read } from '../language/reading.js';
import { idle } from './consistency-conflict.js';
import { Said } from './consistency-ledger.js';
import { likelyConflict } from './consistency-likely.js';

type Exchange = readonly [says: string, reply: string];

function compared(code: string, before: Exchange, after: Exchange, given = true) {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const said = ([says, reply]: Exchange, turn: number) =>
    new Said({ turn, says: read(says, language), text: read(reply, language) });
  const then = said(before, 1);
  return likelyConflict({ ...idle, now: said(after, 2), earlier: [then], before: [then], reference: then, given });
}

const FIRST: Readonly<Record<string, readonly [code: string, before: Exchange, says: string]>> = {
  locker: ['en', ['Do I pay for the locker?', 'The locker comes with your membership.'], 'So nothing on top?'],
  fridge: [
    'en',
    ['Who picks up the old fridge?', 'Our driver collects the old fridge when the new one is delivered.'],
    'Do I have to do anything?',
  ],
  remedy: ['de', ['Brauche ich ein Rezept?', 'Dafür brauchen Sie ein Rezept.'], 'Wirklich?'],
  sauna: ['de', ['Wer darf in die Sauna?', 'In die Sauna darf jeder Gast.'], 'Meine Mutter auch?'],
};

const CONTRADICT: readonly [about: string, reply: string, now: string, before: string][] = [
  ['locker', 'There is a small fee for the locker, billed monthly.', 'small fee', 'comes with'],
  ['fridge', 'You must bring the old fridge to the recycling centre yourself.', 'yourself', 'Our driver'],
  ['remedy', 'Das Mittel ist rezeptfrei, Sie können es einfach kaufen.', 'rezeptfrei', 'brauchen Sie ein Rezept'],
  ['sauna', 'Die Sauna ist nur für Mitglieder.', 'nur für Mitglieder', 'jeder Gast'],
];

const AGREE: readonly [about: string, reply: string][] = [
  ['locker', 'Nothing on top, the locker is part of your membership.'],
  ['fridge', 'No, the driver takes the old fridge away with him.'],
  ['remedy', 'Ja, ohne Rezept bekommen Sie es leider nicht.'],
  ['sauna', 'Ja, Ihre Mutter ist in der Sauna willkommen.'],
];

describe('replies that most likely contradict', () => {
  it.each(CONTRADICT)('%s: %s', (about, reply, now, before) => {
    const [code, first, says] = FIRST[about] as (typeof FIRST)[string];
    const conflict = compared(code, first, [says, reply]);
    expect(conflict).toMatchObject({ rule: 'contradiction.likely', turn: 1 });
    expect(reply).toContain(conflict?.now);
    expect(conflict?.now).toContain(now);
    expect(first[1]).toContain(conflict?.before);
    expect(conflict?.before).toContain(before);
    expect(conflict?.reason).toContain('not proven');
  });

  it.each(AGREE)('%s agrees: %s', (about, reply) => {
    const [code, first, says] = FIRST[about] as (typeof FIRST)[string];
    expect(compared(code, first, [says, reply])).toBeUndefined();
  });

  it('says nothing where the script does not say that the two have to agree', () => {
    for (const [about, reply] of CONTRADICT) {
      const [code, first, says] = FIRST[about] as (typeof FIRST)[string];
      expect(compared(code, first, [says, reply], false)).toBeUndefined();
    }
  });

  it('says nothing of a reply without words', () => {
    expect(compared('en', ['Open?', 'The desk is open all day.'], ['Open?', '👍'])).toBeUndefined();
  });
});
