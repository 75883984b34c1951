import { setMaxListeners } from 'node:events';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atATime, fixedWindow, type LimitedServer, outage, tokenBucket } from '../../scripts/limited-server.js';
import { createPace } from './pace.js';

const NEVER = new AbortController().signal;
setMaxListeners(0, NEVER);
const TURNS = 4;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Holds conversations as a run does: who is refused begins anew. */
async function held(server: LimitedServer, conversations: number, concurrency: number, latency_ms: number) {
  const pace = createPace({ concurrency });
  const began = performance.now();
  let refused = 0;
  const turn = async (): Promise<boolean> => {
    await pace.ready(NEVER);
    const refusal = server.ask(performance.now() - began);
    await new Promise((answered) => setTimeout(answered, refusal === undefined ? latency_ms : 5));
    if (refusal === undefined) {
      server.done();
      pace.answered();
      return true;
    }
    refused += 1;
    pace.limited(refusal.wait_ms ?? undefined);
    return false;
  };
  const attempt = async () => {
    for (let number = 0; number < TURNS; number += 1) if (!(await turn())) return false;
    return true;
  };
  const conversation = async () => {
    while (!(await pace.run(attempt)));
  };
  const all = Promise.all(Array.from({ length: conversations }, conversation));
  let isOver = false;
  void all.then(() => {
    isOver = true;
  });
  while (!isOver) await vi.advanceTimersByTimeAsync(50);
  return { refused, took_s: Math.round((performance.now() - began) / 100) / 10 };
}

/**
 * Servers with a limit; conversations, how many at a time, and the milliseconds of an answer; then how many requests may be
 * refused and how many seconds all may take. In parentheses what a pace took that widened again answer by answer.
 */
const LIMITS: readonly (readonly [string, () => LimitedServer, number, number, number, number, number])[] = [
  // (297 refused in 108 s)
  ['20 a second, however they come', () => tokenBucket(20, 20), 200, 16, 50, 25, 50],
  // (never came to an end)
  ['20 a second, 5 at once, of a quick bot', () => tokenBucket(20, 5), 200, 16, 2, 35, 80],
  // (56 in 63 s)
  ['5 a second of a slow bot', () => tokenBucket(5, 5), 50, 8, 200, 20, 60],
  // (135 in 50 s)
  ['20 in each second', () => fixedWindow(20, 1_000), 200, 16, 50, 60, 52],
  // (48 in 71 s)
  ['60 in each ten seconds', () => fixedWindow(60, 10_000), 100, 16, 50, 35, 73],
  // (18 in 243 s)
  ['60 in each minute', () => fixedWindow(60, 60_000), 60, 8, 300, 17, 244],
  // (88 in 91 s)
  ['4 at a time', () => atATime(4), 200, 16, 100, 35, 91],
  // (24 in 12 s)
  ['nothing for three seconds', () => outage(500, 4_000), 200, 16, 100, 24, 13],
  ['no limit', () => outage(0, 0), 200, 16, 100, 0, 5.4],
];

it.each(LIMITS)(
  'finds what a target bears: %s',
  async (_, server, conversations, concurrency, latency, most, longest) => {
    const { refused, took_s } = await held(server(), conversations, concurrency, latency);
    expect(refused).toBeLessThanOrEqual(most);
    expect(took_s).toBeLessThanOrEqual(longest);
  },
);
