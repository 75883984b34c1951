import { describe, expect, it } from 'vitest';
import { retryAfter } from './retry-after.js';

const NOW = Date.parse('2026-03-03T12:00:00Z');
const DATE = 'Tue, 03 Mar 2026 12:00:00 GMT';

describe('retryAfter', () => {
  it.each<[value: string | string[] | undefined, date: string | undefined, wait_ms: number | undefined]>([
    ['2', undefined, 2000],
    ['0', undefined, 0],
    ['1.5', undefined, 1500],
    [['3', '9'], undefined, 3000],
    ['999999999999', undefined, 999999999999000],
    ['Tue, 03 Mar 2026 12:00:05 GMT', undefined, 5000],
    ['Tue, 03 Mar 2026 12:00:05 GMT', 'Tue, 03 Mar 2026 12:00:03 GMT', 2000],
    ['Tue, 03 Mar 2026 11:00:00 GMT', DATE, 0],
    ['-5', undefined, undefined],
    ['soon', undefined, undefined],
    ['', undefined, undefined],
    [undefined, undefined, undefined],
  ])('%j with date %j: %j ms', (value, date, wait_ms) => {
    expect(retryAfter({ 'retry-after': value, date }, NOW)).toBe(wait_ms);
  });
});
