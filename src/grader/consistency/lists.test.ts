import { describe, expect, it } from 'vitest';
import { languageFor } from '../../language/languages.js';
import { read } from '../../language/reading.js';
import { idle } from './conflict.js';
import { Said } from './ledger.js';
import { listConflict } from './lists.js';

/** What a list says, the same list again, and one of which a member is another. */
type Case = readonly [code: string, before: string, same: string, changed: string];

const REPLACED: readonly Case[] = [
  [
    'en',
    'Flu, shingles and tetanus are free on your plan.',
    'Sure:\n- tetanus\n- flu\n- shingles',
    'Sure:\n- tetanus\n- flu\n- hepatitis A',
  ],
  [
    'en',
    'Please bring your passport and a utility bill.',
    'A utility bill plus your passport.',
    'A utility bill plus your driving licence.',
  ],
  ['en', 'We take Visa and Mastercard.', 'Mastercard or Visa, both fine.', 'Amex or Visa, both fine.'],
  ['en', 'We have S, M and XL in stock.', 'S, M, XL.', 'S, L, XL.'],
  ['en', 'At any store, a locker or by courier.', 'Courier / locker / any store', 'Courier / post office / any store'],
  [
    'de',
    'Sie brauchen Ausweis, Meldebescheinigung und ein Passfoto.',
    '1. Passfoto\n2. Ausweis\n3. Meldebescheinigung',
    '1. Passfoto\n2. Ausweis\n3. Geburtsurkunde',
  ],
  ['de', 'Wir akzeptieren PayPal und Rechnung.', 'Rechnung oder PayPal.', 'Kreditkarte oder PayPal.'],
  [
    'de',
    'In jeder Filiale, am Automaten oder beim Boten.',
    'Beim Boten, am Automaten, in jeder Filiale.',
    'Beim Boten, am Kiosk, in jeder Filiale.',
  ],
  ['de', 'M, L und XXL sind da.', 'XXL, L und M.', 'XXL, L und S.'],
];

/** Lists that no other wording makes another one. */
const ALIKE: readonly (readonly [code: string, before: string, now: string])[] = [
  ['de', 'Ein Foto, den alten Ausweis und die Gebühr.', '- Gebühr\n- bisheriger Ausweis\n- Foto'],
  [
    'en',
    'A credit card in your name, your licence and the booking reference.',
    '- booking reference\n- licence\n- credit card',
  ],
  [
    'en',
    'Your parcel is at the depot and will be with you on Friday.',
    'It will be with you on Friday and is at the depot.',
  ],
];

function ruleOf(code: string, before: string, now: string): string | undefined {
  const language = languageFor(code);
  if (language === undefined) throw new Error(code);
  const said = (text: string, turn: number) =>
    new Said({ turn, says: read('?', language), text: read(text, language) });
  const then = said(before, 1);
  return listConflict({ ...idle, now: said(now, 2), earlier: [then], before: [then], reference: then, given: true })
    ?.rule;
}

describe('a list that is given again', () => {
  it.each(REPLACED)('%s: "%s" is said by %j, not by %j', (code, before, same, changed) => {
    expect(ruleOf(code, before, same)).toBeUndefined();
    expect(ruleOf(code, before, changed)).toMatch(/^list\.(?:changed|replaced)$/);
  });

  it.each(ALIKE)('%s: "%s" is said by %j', (code, before, now) => {
    expect(ruleOf(code, before, now)).toBeUndefined();
  });

  it('names a member that comes in addition', () => {
    expect(
      ruleOf('en', 'Only three: Arena One, Arena Two and Pitch TV.', '- Arena One\n- Arena Two\n- Pitch TV\n- Golf'),
    ).toBe('list.longer');
  });
});
