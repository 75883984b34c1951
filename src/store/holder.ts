import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** This process, told apart from others of the same number: host, process id, and when it began. */
export function holderOf(pid = process.pid): string {
  return `${hostname()} ${pid} ${beginning(pid)}`;
}

/** The id of the process on this machine that holds a run now; null when it is gone, or was elsewhere. */
export function livingHolder(holder: string | null): number | null {
  const [, pid = ''] = /^\S+ (\d+) /.exec(holder ?? '') ?? [];
  if (pid === '' || holderOf(Number(pid)) !== holder) return null;
  try {
    process.kill(Number(pid), 0);
    return Number(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? Number(pid) : null;
  }
}

/** Clock ticks since the machine's start, where the system tells (Linux): a number may be given to another process. */
function beginning(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
