import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const MEBIBYTE = 1024 * 1024;
/** Below so many mebibytes V8 is left alone: collecting costs more than what it would give back is worth. */
const SMALL_MB = 64;
/** Garbage that may lie, as a share of what lives. */
const GARBAGE = 0.25;

/**
 * Keeps the heap of a long run small. With gigabytes to spare V8 lets garbage lie until it is several times what lives;
 * here it is collected when it is a quarter. `check` is cheap, and collects in few of its calls; a collection holds
 * the thread up for some 50 ms. `small_mb`: what may lie there unlooked at.
 */
export function createHeapKeeper(small_mb = SMALL_MB): { check(): void } {
  const small = small_mb * MEBIBYTE;
  let limit = small;
  let collect: (() => void) | undefined;
  return {
    check() {
      if (oldBytes() < limit) return;
      collect ??= collector();
      collect();
      limit = Math.max(small, oldBytes() * (1 + GARBAGE));
    },
  };
}

/**
 * What has outlived the young generation. What has just come into being goes by itself, cheaply: counted in, a thread
 * that judges would be collected for it over and over.
 */
function oldBytes(): number {
  return getHeapSpaceStatistics().reduce(
    (sum, { space_name, space_used_size }) => (space_name.startsWith('new_') ? sum : sum + space_used_size),
    0,
  );
}

/** V8's own collector, which Node hands out only under a flag. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  setFlagsFromString('--no-expose-gc');
  return collect;
}
