import type { PlannedTrial } from '../domain/trial.js';
import { type DialogueTask, dialogueKey } from './collect.js';

/**
 * Conversations that are over may wait for their verdicts, then nothing new begins until some have them: however fast the
 * bot and long the run, memory stays flat. So many turns may wait: what a quick bot says while the thread that judges is
 * still getting up to speed, for a few mebibytes.
 */
const WAITING_TURNS = 3000;
/** Units that may wait however long they are, and however short. */
const WAITING = { least: 32, most: 1024 };
/** Units whose turns are counted to tell how long those of a run are. */
const SAMPLE = 8;

/** Units that may wait for their verdicts. Those that a judge is asked about wait elsewhere, as many as may. */
export function mayWait(
  open: readonly PlannedTrial[],
  tasks: ReadonlyMap<string, DialogueTask>,
  asksJudge: boolean,
): number {
  if (asksJudge) return WAITING.least;
  const step = Math.ceil(open.length / SAMPLE);
  const some = open.filter((_, index) => index % step === 0);
  const longest = Math.max(1, ...some.map((planned) => tasks.get(dialogueKey(planned))?.dialogue.turns.length ?? 1));
  return Math.max(WAITING.least, Math.min(WAITING.most, Math.floor(WAITING_TURNS / longest)));
}

/** Holds units one after the other until there are none; calls `talked` when a unit's place is free for another. */
export type Lane = (talked: () => void) => Promise<void>;

/**
 * Lanes for the units that may be `open`, and for those that may be `waiting` for their verdicts; no more than there are
 * `units`. The latter begin once a first unit has talked: before that there is no place for them, and making ready for
 * it would hold up the first requests.
 */
export function lanesOf(
  lane: Lane,
  units: number,
  { open, waiting }: { readonly open: number; readonly waiting: number },
): Promise<void>[] {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const firsts = Array.from({ length: Math.min(units, open) }, () => lane(begin).finally(begin));
  const others = Array.from({ length: Math.min(units - firsts.length, waiting) }, () => begun.then(() => lane(begin)));
  return [...firsts, ...others];
}
