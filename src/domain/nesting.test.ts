import { describe, expect, it } from 'vitest';
import { isNestedDeeper } from './nesting.js';

describe('isNestedDeeper', () => {
  it.each<[json: string, limit: number, deeper: boolean]>([
    ['[[[1]]]', 3, false],
    ['[[[1]]]', 2, true],
    ['{"a":{"b":[1]}}', 2, true],
    ['{"a":{"b":1},"c":{"d":1}}', 2, false],
    ['["[[[[{{{{"]', 1, false],
    [String.raw`["\"[[[["]`, 1, false],
    [String.raw`["\\",[[1]]]`, 2, true],
    ['"never closed [[[[', 1, false],
    ['['.repeat(1_000_000), 100, true],
  ])('%.40s deeper than %i: %s', (json, limit, deeper) => {
    expect(isNestedDeeper(json, limit)).toBe(deeper);
  });
});
