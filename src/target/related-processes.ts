import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** All that a program has started, as far as the system's own records tell: whatever its environment. */
export interface Relatives {
  /** Takes note of those that there are now: when their parent has ended, nobody can tell any more whose they are. */
  look(): void;
  /** Ids of those that were seen and still run; none on systems without /proc. */
  ids(): readonly number[];
}

/** Of a process that was just started, and leads a session of its own. */
export function relativesOf(first: number): Relatives {
  if (process.platform !== 'linux' || first === 0) return { look: () => {}, ids: () => [] };
  const pipes = new Set(pipesOf(first));
  /** By id, when each began: ids begin anew some day. */
  const known = new Map<number, string>();
  const own = recordOf(first);
  if (own !== null) known.set(first, own.began);
  return {
    look() {
      const others = recordsSince(first);
      for (const { id, began } of others) if (known.has(id) && known.get(id) !== began) known.delete(id);
      const isKin = ({ id, parent, group, session }: ProcessRecord) =>
        known.has(parent) || known.has(group) || known.has(session) || pipesOf(id).some((pipe) => pipes.has(pipe));
      // A child of a child may stand before its parent.
      for (let before = -1; before < known.size; ) {
        before = known.size;
        for (const one of others) if (!known.has(one.id) && isKin(one)) known.set(one.id, one.began);
      }
    },
    ids: () => [...known.keys()].filter((id) => id !== first && recordOf(id)?.began === known.get(id)),
  };
}

interface ProcessRecord {
  readonly id: number;
  readonly parent: number;
  readonly group: number;
  readonly session: number;
  /** In ticks since the machine began. */
  readonly began: string;
}

/** Ids of the processes that came after another; all of them when ids have begun anew since. */
export function idsSince(first: number): number[] {
  try {
    const all = readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 1 && pid !== process.pid);
    const newest = Number(readFileSync('/proc/loadavg', 'latin1').trim().split(' ').at(-1));
    return newest >= first ? all.filter((pid) => pid > first) : all;
  } catch {
    return [];
  }
}

function recordsSince(first: number): readonly ProcessRecord[] {
  return [first, ...idsSince(first)].flatMap((id) => recordOf(id) ?? []);
}

/** Null for a process that is gone, or is dead and only waits for its parent to take note. */
function recordOf(id: number): ProcessRecord | null {
  try {
    // Its name, which may hold anything, stands in brackets.
    const fields = readFileSync(`/proc/${id}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    const [state = 'X', parent, group, session] = fields;
    if ('ZX'.includes(state)) return null;
    return { id, parent: Number(parent), group: Number(group), session: Number(session), began: fields[19] ?? '' };
  } catch {
    return null;
  }
}

/** What a process reads from and writes to, where that is a pipe or a socket: two of one are in touch with each other. */
function pipesOf(id: number): readonly string[] {
  return [0, 1, 2].flatMap((fd) => {
    try {
      const file = readlinkSync(`/proc/${id}/fd/${fd}`);
      return /^(?:pipe|socket):/.test(file) ? [file] : [];
    } catch {
      return [];
    }
  });
}
