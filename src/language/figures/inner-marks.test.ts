import { expect, it } from 'vitest';
import { figuresIn, readAs } from './figures.test-cases.js';

it.each([
  ['de', '**49**,90 €', ['money EUR 49.90']],
  ['de', '49,**90** €', ['money EUR 49.90']],
  ['de', '49\u00ad,90 €', ['money EUR 49.90']],
  ['de', '1\u200b250 €', ['money EUR 1250.00']],
  ['de', 'neun\u00adzig Euro', ['money EUR 90.00']],
  ['en', '£*49*.90', ['money GBP 49.90']],
  ['en', '**£49.90** and **5** days', ['money GBP 49.90', 'number 5']],
  // Products and codes.
  ['en', '30*40*50', ['number 30', 'number 40', 'number 50']],
  ['en', '**30** **40**', ['number 30', 'number 40']],
])('%s %s', (code, text, expected) => expect(readAs(text, code)).toEqual(expected));

it('tells where the figure stands in the whole text', () => {
  const text = 'Es kostet\u00ad heute **49**,90 €.';
  const [day, price] = figuresIn(text, 'de');
  expect([day, price].map((figure) => text.slice(figure?.start, figure?.end))).toEqual(['heute', '49**,90 €']);
});
