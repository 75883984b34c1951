import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createPace } from './pace.js';

const NEVER = new AbortController().signal;

describe('the pace', () => {
  it('halves at a limit, once for a wave, and widens again when nothing was refused for a while', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const pace = createPace({ concurrency: 8 });
    expect(pace.limited(20)).toBe(20);
    expect(pace.limited(30)).toBeNull();
    expect(pace.width()).toBe(4);
    const answered = (times: number) =>
      Array.from({ length: times }, () => {
        pace.answered();
        return pace.width();
      });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(new Set(answered(40))).toEqual(new Set([4]));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(answered(6)).toEqual([5, 5, 5, 5, 5, 6]);
    // A width that fails when it is tried is left by one, and not tried again so soon.
    pace.limited(20);
    expect(pace.width()).toBe(5);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(new Set(answered(40))).toEqual(new Set([5]));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(answered(60).at(-1)).toBe(8);
  });

  it('keeps those who wait apart, and lets none of them through when the target refuses again', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const pace = createPace({ concurrency: 8, first_pause_ms: 1_000 });
    for (let count = 0; count < 10; count += 1) pace.answered();
    await vi.advanceTimersByTimeAsync(1_000);
    pace.limited(undefined);
    const began = performance.now();
    const asked: number[] = [];
    const all = Array.from({ length: 4 }, () =>
      pace.ready(NEVER)?.then(() => void asked.push(Math.round(performance.now() - began))),
    );
    // 10 answers in the two seconds that the pause makes of it.
    await vi.advanceTimersByTimeAsync(1_300);
    expect(asked).toEqual([1000, 1200]);
    pace.limited(undefined);
    await vi.advanceTimersByTimeAsync(1_900);
    expect(asked).toEqual([1000, 1200]);
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all(all);
    expect(asked.length).toBe(4);
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
