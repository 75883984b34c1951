import { expect, test } from 'vitest';
import { foundIn, parseWords } from './words.js';

const TEXT = 'das paket ist überfällig shop/late privacy';

test.each([
  ['', true],
  ['Paket', true],
  ['paket late', true],
  ['paket retour', false],
  ['-retour', true],
  ['paket -privacy', false],
  ['"ist über"', true],
  ['"ist paket"', false],
  ['-"ist über"', false],
  ['"ist über', true],
  ['-', false],
  ['ÜBERFÄLLIG', true],
])('%j: %s', (search, found) => {
  expect(foundIn(parseWords(search), TEXT)).toBe(found);
});
