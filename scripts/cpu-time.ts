const LEAST_TRIES = 3;
const MOST_TRIES = 12;
/** Milliseconds of tries after which no more are made, once there were a few. */
const LONG_ENOUGH = 700;

/**
 * Milliseconds of processor time that work takes: the best of several tries after one to warm up. Unlike the clock on
 * the wall it does not count what other processes do on a busy machine, so a bound can be strict and steady at once;
 * what they take of caches, and what V8 still has to optimize, makes single tries slower, never quicker.
 * Under mutation testing 0: instrumented code has no speed to speak of.
 */
export function cpuTime(work: () => void): number {
  if (process.env.STRYKER_MUTATOR_WORKER !== undefined) return 0;
  work();
  let least = Number.POSITIVE_INFINITY;
  let total = 0;
  for (let tries = 0; tries < MOST_TRIES && (tries < LEAST_TRIES || total < LONG_ENOUGH); tries += 1) {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    const takes = (user + system) / 1000;
    total += takes;
    least = Math.min(least, takes);
  }
  return least;
}
