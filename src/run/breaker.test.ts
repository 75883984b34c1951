import { describe, expect, it } from 'vitest';
import { TargetError, type TargetErrorCode } from '../domain/errors.js';
import { createBreaker } from './breaker.js';

/** Failures in a row until the breaker opens; null when 100 were not enough. */
function failuresUntilOpen(code: TargetErrorCode, answeredBefore: boolean): number | null {
  const breaker = createBreaker();
  if (answeredBefore) breaker.answered();
  for (let count = 1; count <= 100; count += 1)
    if (breaker.failed(new TargetError(code, 'x'), performance.now())) return count;
  return null;
}

describe('the breaker', () => {
  it.each<[code: TargetErrorCode, strange: number, known: number]>([
    ['target_refused', 1, 5],
    ['target_unauthorized', 3, 5],
    ['target_used_up', 3, 5],
    ['target_timeout_first_byte', 3, 6],
    ['target_http_status', 10, 25],
  ])('opens at %s after %i failures, %i when it has answered before', (code, strange, known) => {
    expect([failuresUntilOpen(code, false), failuresUntilOpen(code, true)]).toEqual([strange, known]);
  });

  it('begins to count anew with every answer, and opens once', () => {
    const breaker = createBreaker();
    const refused = new TargetError('target_refused', 'x');
    for (let round = 0; round < 10; round += 1) {
      breaker.answered();
      for (let count = 0; count < 4; count += 1) expect(breaker.failed(refused, performance.now())).toBe(false);
    }
    expect(breaker.open()).toBeNull();
    expect(breaker.failed(refused, performance.now())).toBe(true);
    expect(breaker.failed(refused, performance.now())).toBe(false);
    expect(breaker.open()).toBe(refused);
  });

  it.each<[code: TargetErrorCode, opens: boolean]>([
    ['target_reset', false],
    ['target_timeout_total', true],
  ])('takes failures of one wave for one, but for deadlines: %s', (code, opens) => {
    const breaker = createBreaker();
    const asked_ms = performance.now() - 1;
    for (let count = 0; count < 8; count += 1) breaker.failed(new TargetError(code, 'x'), asked_ms);
    expect(breaker.open() !== null).toBe(opens);
  });
});
