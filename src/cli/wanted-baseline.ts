import type { Database } from 'better-sqlite3';
import type { GatePolicy } from '../domain/gate.js';
import { findBaseline } from '../store/baselines.js';
import { baselineNamed, baselineSide, type ComparedSide } from './stored-comparison.js';

export interface Wanted {
  readonly side: ComparedSide;
  /** Somebody asked for it: what goes wrong then is an error. */
  readonly asked: boolean;
}

/**
 * The baseline of a run, looked up before anything is held: the one that was asked for, else the policy's if there is
 * one. Throws InputError `store` when it was asked for and is not there.
 */
export function wantedBaseline(
  db: Database,
  options: { readonly baseline?: string; readonly gate?: boolean },
  policy: GatePolicy,
): Wanted | null {
  const name = options.baseline ?? policy.baseline;
  if (options.baseline !== undefined || options.gate === true) return { side: baselineNamed(db, name), asked: true };
  const found = findBaseline(db, name);
  return found === undefined ? null : { side: baselineSide(found), asked: false };
}
