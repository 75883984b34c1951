import { expect, test } from 'vitest';
import { compared, type Exchange } from './compared.test-cases.js';
import { isSameDemand } from './demands.js';

const PHOTO: Exchange = ['What do I bring?', 'You must bring a photo.'];
const FOTO: Exchange = ['Brauche ich ein Passfoto?', 'Ja.'];

test.each<[string, Exchange, Exchange, boolean]>([
  ['en', PHOTO, ['and if I forget it', "Without a photo we can't take it in."], true],
  ['de', FOTO, ['und wenn nicht?', 'Ohne Passfoto ist es nicht möglich.'], true],
  ['en', PHOTO, ['and if I forget it', 'We can take it in without a photo.'], false],
  ['de', FOTO, ['und wenn nicht?', 'Das geht auch ohne Passfoto.'], false],
  ['de', ['Brauche ich ein Passfoto?', 'Nein.'], ['und wenn nicht?', 'Ohne Passfoto ist es nicht möglich.'], false],
])('%s %j → %j demands the same: %s', (code, before, now, same) => {
  const comparison = compared(code, before, now);
  expect(isSameDemand(comparison.now, comparison.before[0] as (typeof comparison.before)[number])).toBe(same);
});
