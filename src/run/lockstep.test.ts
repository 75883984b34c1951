import { describe, expect, it } from 'vitest';
import { createLockstep } from './lockstep.js';

describe('a lockstep', () => {
  it('lets nobody say the next turn before all have come to it, and goes on without those that leave', async () => {
    const lockstep = createLockstep(3);
    const order: string[] = [];
    const hold = async (name: string, turns: number) => {
      for (let turn = 1; turn <= turns; turn += 1) {
        await lockstep.turn();
        order.push(`${name}${turn}`);
        await new Promise((resolve) => setTimeout(resolve, name === 'a' ? 15 : 1));
      }
      lockstep.leave();
    };
    await Promise.all([hold('a', 3), hold('b', 3), hold('c', 1)]);
    expect(order.map((one) => Number(one.slice(1)))).toEqual([1, 1, 1, 2, 2, 3, 3]);
  });
});
