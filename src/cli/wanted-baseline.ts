import type { Database } from 'better-sqlite3';
import type { GatePolicy } from '../domain/gate.js';
import { findBaseline } from '../store/baselines.js';
import type { ComparedSide } from './stored-comparison.js';

export interface Wanted {
  readonly side: ComparedSide;
  /** Somebody asked for it: what goes wrong then is an error. */
  readonly asked: boolean;
}

/**
 * The baseline of a run, looked up before anything is held: the one that was asked for, else the policy's if there is
 * one. Throws InputError `store` when it was asked for and is not there.
 */
export async function wantedBaseline(
  db: Database,
  options: { readonly baseline?: string; readonly gate?: boolean },
  policy: GatePolicy,
): Promise<Wanted | null> {
  const name = options.baseline ?? policy.baseline;
  const asked = options.baseline !== undefined || options.gate === true;
  const found = findBaseline(db, name);
  // A run with nothing to compare with does not load how that is done.
  if (!asked && found === undefined) return null;
  const { baselineNamed, baselineSide } = await import('./stored-comparison.js');
  return { side: asked || found === undefined ? baselineNamed(db, name) : baselineSide(found), asked };
}
