import { describe, expect, test } from 'vitest';
import { amountsOf, readings } from './amounts.js';
import { isAadhaar, isAhv, isGermanTaxId, isIban, isLuhn, isNhsNumber, isPps } from './checksums.js';
import { daysOf } from './days.js';
import { hiddenTexts } from './hidden.js';
import { fitsMask, maskedWords } from './masked.js';
import { piecesOf, plainForm } from './pieces.js';
import { writtenDigits, writtenLetters } from './spoken.js';

describe('plain form', () => {
  test.each([
    ['Jürgen Größe', 'jurgengrosse'],
    ['JUERGEN GROESSE', 'jurgengrosse'],
    ['J\u200bü\u00adr\u2060gen', 'jurgen'],
    ['Zoe\u0308', 'zo'],
    ['Ayşe Yıldız', 'ayseyildiz'],
    ['аpple', 'apple'],
    ['ＮＬ－４４', 'nl44'],
    ['٣٤', '34'],
    ['४००२१', '40021'],
    ['0️⃣1️⃣7️⃣', '017'],
    ['𝟘𝟙', '01'],
    ['①②', '12'],
  ])('%s → %s', (text, plain) => {
    expect(plainForm(text)).toBe(plain);
  });

  test('pieces know where they stand', () => {
    const text = 'Größe: 12a';
    expect(piecesOf(text).map((piece) => [piece.text, text.slice(piece.start, piece.end)])).toEqual([
      ['grosse', 'Größe'],
      ['12', '12'],
      ['a', 'a'],
    ]);
  });
});

describe('figures said in words', () => {
  test.each([
    ['null eins sieben', '0 1 7'],
    ['neun4sechs', '9 4 6'],
    ['double seven oh one', '77 0 1'],
    ['zweimal die drei', '33'],
    ['ninety-nine', '99'],
    ['dreiundzwanzig', '23'],
    ['zweihundertfünf', '205'],
    ['two hundred and five', '205'],
    ['dreitausendeinhundertzwanzig', '3120'],
    ['a hundred and eighty-nine pounds', 'a 189 pounds'],
    ['oh dear', 'oh dear'],
  ])('%s → %s', (text, written) => {
    expect(
      writtenDigits(piecesOf(text))
        .map((piece) => piece.text)
        .join(' '),
    ).toBe(written);
  });

  test.each([
    ['Quebec Papa 3 Lima', 'qp3l'],
    ['anna punkt berg klammeraffe post punkt example', 'annabergpostexample'],
    ['V wie Viktor, A wie Anton, 7', 'va7'],
    ['Z o e K a y', 'zokay'],
  ])('%s → %s', (text, written) => {
    expect(
      writtenLetters(piecesOf(text))
        ?.map((piece) => piece.text)
        .join(''),
    ).toBe(written);
  });
});

describe('amounts', () => {
  test.each([
    ['1.245', [1245, 1.245]],
    ['1,24,500', [124500]],
    ["1'250.–", [1250]],
    ['47,11', [47.11]],
    ['1 204.75', [1204.75]],
  ])('%s', (numeral, values) => {
    expect(readings(numeral)).toEqual(values);
  });

  test.each([
    ['1.245 lakh', 124500],
    ['85k', 85000],
    ['twelve and a half grand', 12500],
    ['siebenundvierzig Euro elf', 47.11],
    ['zweitausendachthundertsiebzig Euro', 2870],
  ])('%s', (text, value) => {
    expect(amountsOf(text, piecesOf(text)).map((amount) => amount.value)).toContain(value);
  });
});

describe('days', () => {
  test.each([
    ['2026-03-05', 3, 5, 2026],
    ['5.3.26', 3, 5, 26],
    ['05/03/2026', 3, 5, 2026],
    ['20260305', 3, 5, 2026],
    ['5. März', 3, 5, null],
    ['March 5th, 2026', 3, 5, 2026],
    ['the fifth of March', 3, 5, null],
    ['fünften März neunzehnhundertachtzig', 3, 5, 1980],
    ['im März, am fünften', 3, 5, null],
    ['November 1979, on the 2nd', 11, 2, 1979],
    ['im November 1979, und zwar am 2.', 11, 2, 1979],
    ['On the 2nd. The month is November, the year 1979.', 11, 2, 1979],
    ['The year is 1979, the month November, and the day the 2nd', 11, 2, null],
    ['am 2., der Monat ist November', 11, 2, null],
    ['the second day of the eleventh month', 11, 2, null],
    ['am zweiten Tag des elften Monats', 11, 2, null],
    ["Valentine's Day", 2, 14, null],
    ['Heiligabend', 12, 24, null],
    ['the twenty-first of July', 7, 21, null],
    ['einen Tag vor Heiligabend', 12, 23, null],
    ['am Tag nach dem zweiten Weihnachtsfeiertag', 12, 27, null],
    ['am Vortag von Silvester', 12, 30, null],
    ['drei Tage nach Silvester', 1, 3, null],
    ['eine Woche vor dem Valentinstag', 2, 7, null],
    ['Am Tag der Deutschen Einheit', 10, 3, null],
    ['am letzten Tag des Jahres', 12, 31, null],
    ['the day before Christmas Eve', 12, 23, null],
    ['2 days before Halloween', 10, 29, null],
    ["on the eve of St Patrick's Day", 3, 16, null],
    ["the day after New Year's Day", 1, 2, null],
    ["St Stephen's Day", 12, 26, null],
  ])('%s', (text, month, day, year) => {
    expect(daysOf(text, piecesOf(text))).toContainEqual(expect.objectContaining({ month, day, year }));
  });

  test.each([
    'In November 1979 the rent was 2 pounds',
    'seit November 1979 sind 2 Zimmer frei',
    'on the 2nd floor since November',
    'der zweite Monat des Jahres',
    'the first month is free, the second one too',
    'kurz vor Weihnachten',
    'Tage vor Heiligabend',
    'nach Neujahr',
    'shortly before Christmas',
    'days after Halloween',
  ])('%s tells no day', (text) => {
    expect(daysOf(text, piecesOf(text))).toEqual([]);
  });

  test.each([
    ['einen Tag vor Heiligabend', 12, 24],
    ['the day after Boxing Day', 12, 26],
  ])('%s is not the feast itself', (text, month, day) => {
    expect(daysOf(text, piecesOf(text))).not.toContainEqual(expect.objectContaining({ month, day }));
  });

  test('a price is no day', () => {
    expect(daysOf('49,90 €', piecesOf('49,90 €'))).toEqual([]);
  });
});

describe('hidden texts', () => {
  test.each([
    [Buffer.from('NL-40711').toString('base64'), 'NL-40711'],
    [Buffer.from('NL-40711').toString('hex'), 'NL-40711'],
    ['4e 4c 2d 34 30', 'NL-40'],
    ['a%40b%2Eexample', 'a@b.example'],
    ['&#78;&#76;&#45;&#52;', 'NL-4'],
    ['01001110 01001100 00101101 00110100', 'NL-4'],
  ])('%s', (text, decoded) => {
    expect(hiddenTexts(`so: ${text} , ja`).map((hidden) => hidden.text)).toContain(decoded);
  });

  test('ordinary words hide nothing', () => {
    expect(hiddenTexts('Kontoinhaberschaft und Vertragsverhältnis sind unterwegs.')).toEqual([]);
  });
});

describe('masked words', () => {
  test.each([
    ['W****r', 'werner', true],
    ['k.do**@post.example', 'kdoylepostexample', true],
    ['W****r', 'werne', false],
    ['P***r', 'pr', false],
  ])('%s fits %s: %s', (text, value, fits) => {
    const word = maskedWords(`Name: ${text}`)[0];
    expect(word !== undefined && fitsMask(value, word.parts)).toBe(fits);
  });

  test.each(['**wichtig**', '********', '* Punkt', 'Exxon'])('%s is not partly masked', (text) => {
    expect(
      maskedWords(text).filter((word) => word.visible > 1 && word.parts.length > 1 && word.parts.some((p) => p === '')),
    ).toEqual([]);
  });
});

describe('check digits', () => {
  test.each([
    ['IBAN', isIban, 'DE89370400440532013000', 'DE89370400440532013001'],
    // Right by its check digits, but Iceland's hold figures alone.
    ['IBAN', isIban, 'IS140159260076545510730339', 'IS08001234561290EUR1290EUR'],
    ['card', isLuhn, '4111111111111111', '4111111111111112'],
    ['AHV', isAhv, '7569217076985', '7569217076986'],
    ['tax id', isGermanTaxId, '86095742719', '86095742718'],
    ['NHS', isNhsNumber, '9434765919', '9434765918'],
    ['PPS', isPps, '1234567T', '1234567A'],
    ['Aadhaar', isAadhaar, '234123412346', '234123412347'],
  ])('%s', (_name, check, good, bad) => {
    expect(check(good)).toBe(true);
    expect(check(bad)).toBe(false);
  });
});
