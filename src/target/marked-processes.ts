import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { idsSince } from './related-processes.js';

/**
 * Environment variable by which all that a program has started is known again: a process that leaves its group and its
 * session (a daemon) keeps its environment, unless it was started with another: see relativesOf.
 */
export const MARK = 'TESTKUNDE_PROCESS';

/** All processes with their environments, on systems that show them otherwise than in /proc (macOS). */
const PS = ['-axEww', '-o', 'pid=,command='];
const PS_BYTES = 64_000_000;

/** Ids of the processes that a process (`first`) has started with this mark; none on systems that do not tell. */
export async function markedProcesses(mark: string, first: number): Promise<readonly number[]> {
  if (process.platform !== 'darwin') return markedNow(mark, first);
  return new Promise((resolve) => {
    execFile('ps', PS, { maxBuffer: PS_BYTES }, (error, stdout) =>
      resolve(error === null ? inListing(stdout, mark) : []),
    );
  });
}

/** The same at once, for when this process ends itself. */
export function markedNow(mark: string, first: number): readonly number[] {
  if (process.platform === 'linux')
    return idsSince(first).filter((pid) => environmentOf(pid).includes(`${MARK}=${mark}`));
  if (process.platform !== 'darwin') return [];
  const { stdout, error } = spawnSync('ps', PS, { encoding: 'utf8', maxBuffer: PS_BYTES });
  return error === undefined ? inListing(stdout, mark) : [];
}

export function inListing(listing: string, mark: string): number[] {
  return listing
    .split('\n')
    .filter((line) => line.includes(`${MARK}=${mark}`))
    .map((line) => Number.parseInt(line, 10))
    .filter((pid) => pid > 1);
}

/** Empty for processes of others, and for those that are gone. */
function environmentOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1');
  } catch {
    return '';
  }
}
