import { expect, test } from 'vitest';
import { actionOf, KEYS } from './keys.js';

const plain = { modified: false, typing: false, onControl: false, inDialog: false, singleKeysOff: false };

test.each([
  ['j', {}, 'next'],
  ['n', {}, 'next-open'],
  ['a', {}, 'accept'],
  ['r', {}, 'reject'],
  ['u', {}, 'unsure'],
  ['?', {}, 'help'],
  ['x', {}, null],
  ['j', { typing: true }, null],
  ['Escape', { typing: true }, 'back'],
  ['r', { modified: true }, null],
  ['a', { inDialog: true }, null],
  ['Escape', { inDialog: true }, null],
  ['a', { singleKeysOff: true }, null],
  ['?', { singleKeysOff: true }, null],
  ['Escape', { singleKeysOff: true }, 'back'],
  ['Enter', {}, 'open'],
  ['Enter', { onControl: true }, null],
  ['j', { onControl: true }, 'next'],
])('%s with %j is %s', (key, where, action) => {
  expect(actionOf({ key, ...plain, ...where })).toBe(action);
});

test('no key and no action stands twice in the map', () => {
  expect(new Set(KEYS.map(({ key }) => key)).size).toBe(KEYS.length);
  expect(new Set(KEYS.map(({ action }) => action)).size).toBe(KEYS.length);
});
