import { entryOf, plainOf, type Tree } from '../yaml.js';

/** promptfoo's provider that plays a user by a model. */
const SIMULATED = 'promptfoo:simulated-user';
/** What it is told, and how many turns it takes, unless its `config` says otherwise. */
const INSTRUCTIONS = '{{instructions}}';
const TURNS = 10;
/** More turns no simulated customer of a suite takes. */
const MOST_TURNS = 30;

/** What promptfoo tells its simulated user, as a suite tells a simulated customer. */
export interface SimulatedUser {
  readonly goal: string;
  readonly gives_up_after: number;
}

export function isSimulatedUser(provider: Tree): boolean {
  const id = provider.kind === 'map' ? entryOf(provider, 'id')?.value : provider;
  return id !== undefined && plainOf(id) === SIMULATED;
}

/** `goal` is empty where it is told nothing. Templates of the instructions are filled in from the test's variables. */
export function simulatedUser(provider: Tree, vars: Readonly<Record<string, unknown>>): SimulatedUser {
  const { instructions = INSTRUCTIONS, maxTurns = TURNS } = (plainOf(
    entryOf(provider, 'config')?.value ?? { kind: 'map', at: 0, entries: [] },
  ) ?? {}) as { readonly instructions?: unknown; readonly maxTurns?: unknown };
  const goal = String(instructions).replace(/\{\{[-\s]*([\w.]+)[^}]*\}\}/g, (_, name: string) =>
    String(vars[name] ?? ''),
  );
  const turns = Number(maxTurns);
  return {
    goal: goal.trim(),
    gives_up_after: Number.isInteger(turns) && turns > 0 ? Math.min(turns, MOST_TURNS) : TURNS,
  };
}
