import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.js';

/** Promises that a test settles when it wants to. */
function coming(count: number) {
  return Array.from({ length: count }, () => {
    let resolve: (value: string) => void = () => {};
    let reject: (error: Error) => void = () => {};
    const promise = new Promise<string>((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  });
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

function begun(count: number, hand?: (value: string) => void) {
  const handed: string[] = [];
  const line = inOrder<string>(hand ?? ((value) => handed.push(value)));
  const all = coming(count);
  for (const { promise } of all) line.push(promise);
  return { line, handed, all: all as [(typeof all)[0], ...typeof all] };
}

describe('in order', () => {
  it('hands each on as soon as it and all before it are there', async () => {
    const { line, handed, all } = begun(3);
    all[2]?.resolve('c');
    await settled();
    expect(handed).toEqual([]);
    all[0].resolve('a');
    await settled();
    expect(handed).toEqual(['a']);
    all[1]?.resolve('b');
    await line.atMost(0);
    expect(handed).toEqual(['a', 'b', 'c']);
  });

  it('waits only for room', async () => {
    const { line, handed, all } = begun(3);
    await line.atMost(3);
    const room = line.atMost(2);
    all[0].resolve('a');
    await room;
    expect(handed).toEqual(['a']);
  });

  it('fails with what failed first in order, when all before it are handed on', async () => {
    const { line, handed, all } = begun(3);
    all[1]?.reject(new Error('second'));
    all[2]?.reject(new Error('third'));
    const end = line.atMost(0);
    all[0].resolve('a');
    await expect(end).rejects.toThrow('second');
    expect(handed).toEqual(['a']);
    await expect(line.atMost(9)).rejects.toThrow('second');
  });

  it('fails with what handing on fails with, and hands on nothing more', async () => {
    const tried: string[] = [];
    const { line, all } = begun(2, (value) => {
      tried.push(value);
      throw new Error('no room');
    });
    all[0].resolve('a');
    all[1]?.resolve('b');
    await expect(line.atMost(0)).rejects.toThrow('no room');
    expect(tried).toEqual(['a']);
  });

  it('hands on nothing when it was stopped', async () => {
    const { line, handed, all } = begun(1);
    line.stop();
    all[0].resolve('a');
    await settled();
    expect(handed).toEqual([]);
  });
});
