import { describe, expect, it } from 'vitest';
import { languageFor } from '../../language/languages.js';
import { read } from '../../language/reading.js';
import { type Conflict, idle } from './conflict.js';
import { Said } from './ledger.js';
import { weighed } from './likely.js';

type Exchange = readonly [says: string, reply: string];

function compared(code: string, before: Exchange, after: Exchange, given = true, proven?: Conflict) {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const said = ([says, reply]: Exchange, turn: number) =>
    new Said({ turn, says: read(says, language), text: read(reply, language) });
  const then = said(before, 1);
  return weighed(proven, { ...idle, now: said(after, 2), earlier: [then], before: [then], reference: then, given });
}

const FIRST: Readonly<Record<string, readonly [before: Exchange, says: string]>> = {
  locker: [['Ist das Schließfach dabei?', 'Das Schließfach ist im Beitrag inbegriffen.'], 'Also zahle ich nichts?'],
  fridge: [['Wer holt den Kühlschrank?', 'Unser Fahrer nimmt den alten Kühlschrank mit.'], 'Muss ich etwas tun?'],
  remedy: [['Brauche ich ein Rezept?', 'Dafür brauchen Sie ein Rezept.'], 'Wirklich?'],
  sauna: [['Wer darf in die Sauna?', 'In die Sauna darf jeder Gast.'], 'Meine Mutter auch?'],
};

const CONTRADICT: readonly [about: string, reply: string, now: string, before: string][] = [
  ['locker', 'Das Schließfach kommt extra dazu, dafür fällt eine Gebühr an.', 'kommt extra', 'inbegriffen'],
  ['fridge', 'Den Kühlschrank bringen Sie bitte selbst zum Wertstoffhof.', 'bringen Sie bitte selbst', 'Unser Fahrer'],
  ['remedy', 'Das Mittel ist rezeptfrei, Sie können es einfach kaufen.', 'rezeptfrei', 'brauchen Sie ein Rezept'],
  ['sauna', 'Die Sauna ist nur für Mitglieder.', 'nur für Mitglieder', 'jeder Gast'],
];

const AGREE: readonly [about: string, reply: string][] = [
  ['locker', 'Genau, das Schließfach ist schon dabei.'],
  ['fridge', 'Nein, der Fahrer trägt ihn gleich hinaus.'],
  ['remedy', 'Ja, ohne Rezept bekommen Sie es leider nicht.'],
  ['sauna', 'Ja, Ihre Mutter ist in der Sauna willkommen.'],
];

describe('replies that most likely contradict', () => {
  it.each(CONTRADICT)('%s: %s', (about, reply, now, before) => {
    const [first, says] = FIRST[about] as (typeof FIRST)[string];
    const conflict = compared('de', first, [says, reply]);
    expect(conflict).toMatchObject({ rule: 'contradiction.likely', turn: 1 });
    expect(reply).toContain(conflict?.now);
    expect(conflict?.now).toContain(now);
    expect(first[1]).toContain(conflict?.before);
    expect(conflict?.before).toContain(before);
    expect(conflict?.reason).toContain('not proven');
  });

  it.each(AGREE)('%s agrees: %s', (about, reply) => {
    const [first, says] = FIRST[about] as (typeof FIRST)[string];
    expect(compared('de', first, [says, reply])).toBeUndefined();
  });

  it('believes it where the script does not say that the two have to agree, too', () => {
    const first = ['Are dogs allowed?', 'Yes, dogs are welcome in every room.'] as const;
    const says = 'Great, I will bring Rex';
    const later = [says, 'I am sorry, we do not accept any pets.'] as const;
    const agrees = [says, 'Lovely, Rex is welcome.'] as const;
    expect(compared('en', first, later, false)).toMatchObject({ rule: 'contradiction.likely', turn: 1 });
    expect(compared('en', first, agrees, false)).toBeUndefined();
  });

  it('believes nothing of what only asks', () => {
    const first = [
      'Kann ich in der App zahlen?',
      'Haben Sie die App schon, oder können Sie damit nicht bezahlen?',
    ] as const;
    const later = ['ok ich bin unterwegs', 'Tippen Sie in der App auf Bezahlen, dann ist alles erledigt.'] as const;
    expect(compared('de', first, later, false)).toBeUndefined();
  });

  it('knows English as well', () => {
    const before = ['Can I swap seats with my friend?', 'Yes, swapping seats is fine.'] as const;
    const denied = ['So we just swap?', 'No, seats cannot be swapped, I am afraid.'] as const;
    expect(compared('en', before, denied)?.rule).toBe('contradiction.likely');
    expect(compared('en', before, ['So we just swap?', 'Yes, go ahead and swap.'])).toBeUndefined();
  });

  it('keeps what a rule found, unless the two most likely agree; names are compared by rules alone', () => {
    const said = (rule: string): Conflict => ({ rule, reason: 'r', now: 'n', before: 'b', turn: 1 });
    const before = ['Is parking free?', 'Parking is free for guests in the yard.'] as const;
    const agrees = ['Parking free for us?', 'Yes, parking is free for guests in the yard.'] as const;
    const denies = ['Parking free for us?', 'No, parking is not free for guests.'] as const;
    expect(compared('en', before, agrees, true, said('favour.reversed'))).toBeUndefined();
    expect(compared('en', before, denies, true, said('favour.reversed'))?.rule).toBe('favour.reversed');
    expect(compared('en', before, agrees, true, said('figure.changed'))?.rule).toBe('figure.changed');
    expect(compared('en', before, agrees, false, said('favour.reversed'))).toBeUndefined();
    expect(compared('en', before, denies, false, said('favour.reversed'))?.rule).toBe('favour.reversed');
    expect(compared('en', before, agrees, false, said('code.changed'))?.rule).toBe('code.changed');
  });

  it('says nothing of a reply without words', () => {
    expect(compared('de', ['Offen?', 'Der Schalter ist offen.'], ['Offen?', '👍'])).toBeUndefined();
  });
});
