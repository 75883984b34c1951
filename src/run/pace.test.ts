import { describe, expect, it } from 'vitest';
import { createPace } from './pace.js';

const NEVER = new AbortController().signal;

describe('the pace', () => {
  it('halves at a limit, once for a wave, and widens again answer by answer', async () => {
    const pace = createPace({ concurrency: 8 });
    expect(pace.limited(20)).toBe(20);
    expect(pace.limited(30)).toBeNull();
    expect(pace.width()).toBe(4);
    await pace.ready(NEVER);
    expect(pace.ready(NEVER)).toBeUndefined();
    pace.limited(1);
    expect(pace.width()).toBe(2);
    const widths = Array.from({ length: 40 }, () => {
      pace.answered();
      return pace.width();
    });
    expect(widths.slice(0, 6)).toEqual([2, 3, 3, 3, 4, 4]);
    expect(widths.at(-1)).toBe(8);
  });

  it('never falls below one, and pauses longer each time nothing was answered in between', async () => {
    const pace = createPace({ concurrency: 2, first_pause_ms: 4, longest_pause_ms: 10 });
    const pauses: (number | null)[] = [];
    for (let round = 0; round < 4; round += 1) {
      pauses.push(pace.limited(undefined));
      await pace.ready(NEVER);
    }
    expect(pauses).toEqual([4, 8, 10, 10]);
    expect(pace.width()).toBe(1);
  });

  it.each([
    [Number.MAX_SAFE_INTEGER, 50],
    [0, 0],
  ])('asked to wait %i ms, it waits %i', (asked, waited) => {
    const pace = createPace({ concurrency: 1, longest_pause_ms: 50 });
    expect(pace.limited(asked)).toBe(waited);
    pace.release();
  });

  it('waits as long as the longest of a wave', async () => {
    const pace = createPace({ concurrency: 4 });
    const began = performance.now();
    pace.limited(10);
    pace.limited(60);
    await pace.ready(NEVER);
    expect(performance.now() - began).toBeGreaterThanOrEqual(59);
  });

  it('ends a pause when the run is interrupted or gives up', async () => {
    const pace = createPace({ concurrency: 4 });
    pace.limited(60_000);
    const controller = new AbortController();
    const interrupted = pace.ready(controller.signal);
    controller.abort();
    await interrupted;
    const given = pace.ready(NEVER);
    pace.release();
    await given;
    expect(pace.ready(NEVER)).toBeUndefined();
  });
});
