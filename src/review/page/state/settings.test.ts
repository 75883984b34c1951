import { expect, test } from 'vitest';
import { settingsFrom } from './settings.js';

const FIRST = { language: null, theme: 'system', reviewer: '', singleKeys: true };

test.each([
  [null, FIRST],
  [
    '{"language":"de","theme":"dark","reviewer":"Ada","singleKeys":false}',
    { language: 'de', theme: 'dark', reviewer: 'Ada', singleKeys: false },
  ],
  ['{"language":"fr","theme":7,"reviewer":null,"singleKeys":"no"}', FIRST],
  ['null', FIRST],
  ['{broken', FIRST],
])('%s', (kept, settings) => {
  expect(settingsFrom(kept)).toEqual(settings);
});
