/** Things that work of the kind that a server and a page do with a long list: read, looked up, sorted, written. */
const ROWS = 30_000;

function work(): number {
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    suite: `suite-${at % 40}`,
    id: `dialogue-${(at * 7919) % ROWS}`,
    outcome: at % 97 === 0 ? 'fail' : 'pass',
    replies: [`Reply ${at % 500}`, null],
  }));
  const byName = new Map(rows.map((row) => [`${row.suite}\n${row.id}`, row]));
  const sorted = [...byName.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return (JSON.parse(JSON.stringify(sorted)) as unknown[]).length;
}

function processorMs(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What the work takes where the bounds in milliseconds were set (2 cores of an AMD EPYC, nothing else to do). */
const REFERENCE_MS = 130;

/**
 * How many times slower this machine is, at this moment, than the one where the bounds were set; never below 1. A bound of
 * time says something of the program alone only beside other work that was measured in the same breath.
 */
export function slowness(): number {
  return Math.max(1, Math.min(...[1, 2, 3].map(() => processorMs(work))) / REFERENCE_MS);
}
