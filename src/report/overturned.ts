import { inert } from '../domain/inert.js';
import type { HeldDialogue } from '../domain/run.js';
import type { Overturn, Verdict } from '../domain/verdict.js';

/** A verdict that people overturned. */
export type OverturnedVerdict = Verdict & { readonly overturned: Overturn };

export function isOverturned(verdict: Verdict): verdict is OverturnedVerdict {
  return verdict.overturned !== undefined;
}

/** Overturned verdicts of all trials; the same finding in several trials once. */
export function overturnedOf({ trials }: HeldDialogue): OverturnedVerdict[] {
  const all = trials.flatMap(({ verdicts }) => verdicts.filter(isOverturned));
  return [...new Map(all.map((verdict) => [`${verdict.grader}:${verdict.turn}:${verdict.reason}`, verdict])).values()];
}

/** `overturned by Ada Lovelace and Grace Hopper: the date is right`. Inert. */
export function overturnText({ by, second, reason }: Overturn): string {
  return `overturned by ${inert(by)}${second === null ? '' : ` and ${inert(second)}`}: ${inert(reason)}`;
}

/** Grader and turn, what the grader said, and who overturned it. Inert. */
export function overturnedLine({ grader, turn, reason, overturned }: OverturnedVerdict): string {
  const said = `${overturned.was === 'fail' ? 'it failed' : 'it passed'}${reason === '' ? '' : `: ${inert(reason)}`}`;
  return `${turn === null ? 'dialogue' : `turn ${turn}`} ${grader} ${overturnText(overturned)} (${said})`;
}
