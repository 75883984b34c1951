import { getHeapStatistics } from 'node:v8';
import { expect, it } from 'vitest';
import { createHeapKeeper } from './heap.js';

it('collects garbage that has piled up, and leaves a heap alone that has none', () => {
  const used = () => getHeapStatistics().used_heap_size;
  const heap = createHeapKeeper();
  heap.check();
  const before = used();
  let pile: unknown[] = Array.from({ length: 2_000_000 }, (_, index) => ({ index }));
  expect(pile.length).toBe(2_000_000);
  const piled = used() - before;
  pile = [];
  heap.check();
  expect(used() - before).toBeLessThan(piled / 4);
});
