const TRIES = 3;

/**
 * Milliseconds of processor time that work takes: the best of a few tries after one to warm up. Unlike the clock on
 * the wall it does not count what other processes do on a busy machine, so a bound can be strict and steady at once.
 * Under mutation testing 0: instrumented code has no speed to speak of.
 */
export function cpuTime(work: () => void): number {
  if (process.env.STRYKER_MUTATOR_WORKER !== undefined) return 0;
  work();
  const tries = Array.from({ length: TRIES }, () => {
    const begun = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...tries);
}
