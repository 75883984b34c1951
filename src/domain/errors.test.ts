import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  adviceFor,
  beginsAnew,
  CUSTOMER_ERRORS,
  JUDGE_ERRORS,
  TARGET_ERRORS,
  TargetError,
  type TargetErrorCode,
} from './errors.js';

const LINES = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8').split('\n');
const ROWS = LINES.flatMap((line) => {
  const [, code, , advice, anew] = /^\| `(\w+)` \| (.+) \| (.+) \| (.+) \|$/.exec(line) ?? [];
  return code === undefined ? [] : [{ code, advice, anew }];
});

describe('docs/errors.md', () => {
  it('names every code of second opinions with the same advice', () => {
    const rows = LINES.flatMap((line) => {
      const [, code, advice] = /^\| `((?:judge|assertion)_\w+)` \| [^|]+ \| ([^|]+) \|$/.exec(line) ?? [];
      return code === undefined ? [] : [[code, advice]];
    });
    expect(rows).toEqual(Object.entries(JUDGE_ERRORS));
  });

  it('names the codes of customers with the same advice', () => {
    const rows = LINES.flatMap((line) => {
      const [, code, advice] = /^\| `((?:customer|answer)_\w+)` \| [^|]+ \| ([^|]+) \|$/.exec(line) ?? [];
      return code === undefined ? [] : [[code, advice]];
    });
    expect(rows).toEqual(Object.entries(CUSTOMER_ERRORS));
    expect(adviceFor('customer_failed')).toBe(CUSTOMER_ERRORS.customer_failed);
  });

  it('names every code of the code, in its order, and no other', () => {
    expect(ROWS.map((row) => row.code)).toEqual(Object.keys(TARGET_ERRORS));
  });

  it.each(ROWS)('says of $code what the code says', ({ code, advice, anew }) => {
    expect(advice).toBe(adviceFor(code));
    const error = (message: string) => new TargetError(code as TargetErrorCode, message);
    const expected = { yes: [true, true], no: [false, false], '5xx only': [false, true] }[anew ?? ''];
    expect([beginsAnew(error('HTTP 404')), beginsAnew(error('HTTP 500'))]).toEqual(expected);
  });
});
