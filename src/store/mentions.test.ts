import { describe, expect, it } from 'vitest';
import { mentionOf } from './mentions.js';

const TOM = ['Tom Becker', 'DE32901200403326814185', 'tom.becker@example.com', 'NL-40721'];
const mentions = mentionOf('C-2', TOM);

describe('mentionOf', () => {
  it.each([
    ['as written', 'Where is NL-40721?'],
    ['in another case', 'TOM BECKER'],
    ['with an ending', 'Tom Beckers Paket'],
    ['regrouped', 'His IBAN is DE32 9012 0040 3326 8141 85.'],
    ['with a figure behind it', 'NL 40721 1x'],
    ['in full-width figures', 'NL-４０７２１'],
    ['over a line break in JSON', JSON.stringify(['DE32 9012\n0040 3326 8141 85'])],
    ['over two messages', JSON.stringify(['DE32 9012 0040', '3326 8141 85'])],
    ['by its id', 'the private value "iban" of customer C-2, who is not signed in'],
    ['as a pseudonym', '⟦C-2 iban 3f9a1c⟧'],
    ['in base64', `Here: ${btoa('His name is Tom Becker.')}`],
    ['in base64 for addresses', Buffer.from('~~~ DE32901200403326814185 ???').toString('base64url')],
    ['in hex', Buffer.from('Tom Becker').toString('hex')],
    ['in an address', 'https://example.org/?q=Tom%20Becker'],
  ])('finds a person %s', (_, text) => {
    expect(mentions(text)).toBe(true);
  });

  it.each([
    ['another id that begins alike', 'the value of customer C-21'],
    ['another pseudonym', '⟦C-21 iban 3f9a1c⟧'],
    ['a longer number', 'NL-407210 comes on Monday'],
    ['others', JSON.stringify(['That is free.', 'Maria Keller', 'bmljaHRz'])],
    ['broken encodings', 'abc%E0%A4%A and %zz and QUJD'],
  ])('leaves %s alone', (_, text) => {
    expect(mentions(text)).toBe(false);
  });

  it('takes an id that is a bare figure, or one sign, for a person only where a customer is named', () => {
    const one = mentionOf('1', []);
    expect(['1 parcel', 'customer 10', '⟦12 name 3f9a1c⟧'].filter(one)).toEqual([]);
    expect(['of customer 1, who', '⟦1 name 3f9a1c⟧'].filter((text) => !one(text))).toEqual([]);
  });

  it('looks at other readings of a text, for longer values alone', () => {
    const readAs = () => ['thecodeisde32901200403326814185', 'bo'];
    expect(mentionOf('C-2', TOM, readAs)('spelled out')).toBe(true);
    expect(mentionOf('C-2', ['Bo'], readAs)('spelled out')).toBe(false);
  });
});
