import { expect, test } from 'vitest';
import { settingsFrom } from './settings.js';

test.each([
  [null, { language: null, theme: 'system', reviewer: '' }],
  ['{"language":"de","theme":"dark","reviewer":"Ada"}', { language: 'de', theme: 'dark', reviewer: 'Ada' }],
  ['{"language":"fr","theme":7,"reviewer":null}', { language: null, theme: 'system', reviewer: '' }],
  ['null', { language: null, theme: 'system', reviewer: '' }],
  ['{broken', { language: null, theme: 'system', reviewer: '' }],
])('%s', (kept, settings) => {
  expect(settingsFrom(kept)).toEqual(settings);
});
