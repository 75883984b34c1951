import { describe, expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { gapConflict } from './gaps.js';

const DATA: Exchange = ['how much data do I get', 'You get 40 GB a month.'];
const BAG: Exchange = ['Wie schwer darf das Handgepäck sein?', 'Höchstens 8 kg.'];
const POINTS: Exchange = ['my points please', 'You have 3,150 points.'];

describe('how far two values are apart', () => {
  test.each<[string, Exchange, Exchange]>([
    ['en', DATA, ['the phone says 31 used', 'Our meter says 31 GB as well, which leaves you 19 GB.']],
    ['en', POINTS, ['the mixer is 4,000', 'You are only 450 points short, so nearly there.']],
    [
      'en',
      ['How big is the boot?', 'It takes 560 litres.'],
      ['and the SUV', 'The SUV takes 590 litres, 80 more than the estate.'],
    ],
    ['en', ['this year?', "It's £345."], ['and before', 'In 2022 it was £310, so an increase of £25.']],
    ['en', ['max group size', 'Eight people per boat.'], ['we are ten', 'That is three people too many.']],
    ['de', BAG, ['meiner wiegt 9,2', 'Damit sind Sie 800 Gramm über der Grenze.']],
    ['de', ['Letzter Stand?', '14.208 m³.'], ['jetzt 14.658', 'Sie haben seither 650 m³ verbraucht.']],
    [
      'de',
      ['Wie warm ist es draußen?', '28 Grad.'],
      ['und drinnen?', 'Drinnen sind es 31 Grad, 5 Grad mehr als draußen.'],
    ],
  ])('%s %j → %j', (code, before, now) => {
    expect(gapConflict(compared(code, before, now))?.rule).toBe('sum.apart');
  });

  test.each<[string, string, Exchange, Exchange]>([
    ['the rest', 'en', DATA, ['the phone says 31 used', 'Our meter says 31 GB as well, which leaves you 9 GB.']],
    ['rounded', 'en', POINTS, ['the mixer is 4,000', 'You are about 900 points short.']],
    ['the distance', 'de', BAG, ['meiner wiegt 9,2', 'Damit sind Sie 1,2 kg über der Grenze.']],
    ['nothing named beside it', 'en', DATA, ['and my sister?', 'She has 12 GB left.']],
    [
      'a count of another thing',
      'en',
      ['group size?', 'Eight people per boat.'],
      ['we are six', 'We have 3 boats left.'],
    ],
    ['a length behind it', 'en', ['Fee?', "It's £6 a month."], ['for 3?', 'That is £18 over three months.']],
    ['a step of a scale', 'en', ['Free delivery?', 'From £40.'], ['I have 36', "Then it's £3.95 below £40."]],
    ['several told', 'en', ['fees', 'One is £5, two £9 and three £12.'], ['I paid 20', 'That is £2 over.']],
    ['of two, a third', 'de', BAG, ['ich hab 5 und 6,5 kg', 'Das sind zusammen 3,5 kg zu viel.']],
  ])('%s: %s %j → %j', (_, code, before, now) => {
    expect(gapConflict(compared(code, before, now))).toBeUndefined();
  });
});
