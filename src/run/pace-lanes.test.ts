import { setImmediate as later } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lanesOf } from './pace.js';

describe('lanes', () => {
  it.each([
    { units: 10, open: 2, waiting: 3, begins: 2, after: 5 },
    { units: 4, open: 2, waiting: 3, begins: 2, after: 4 },
    { units: 1, open: 2, waiting: 3, begins: 1, after: 1 },
    { units: 0, open: 2, waiting: 3, begins: 0, after: 0 },
  ])('$units units, $open open, $waiting waiting: $begins begin, $after once one has talked', async (row) => {
    const talk: (() => void)[] = [];
    const lanes = lanesOf(
      (talked) => {
        talk.push(talked);
        return new Promise(() => {});
      },
      row.units,
      row,
    );
    await later();
    expect(talk).toHaveLength(row.begins);
    talk[0]?.();
    await later();
    expect([talk.length, lanes.length]).toEqual([row.after, row.after]);
  });

  it('begin when a lane breaks before anybody has talked', async () => {
    let begun = 0;
    const lanes = lanesOf(
      () => {
        begun += 1;
        return begun === 1 ? Promise.reject(new Error('broke')) : Promise.resolve();
      },
      2,
      { open: 1, waiting: 1 },
    );
    expect((await Promise.allSettled(lanes)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });
});
