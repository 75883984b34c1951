import type { Reading } from '../reading.js';
import { channelsIn } from './channels.js';
import { takesBack } from './contrary.js';
import { framesIn } from './frames.js';
import { type Handover, handoverText } from './text.js';
import { HandoverView } from './view.js';

export type { Handover, HandoverKind } from './text.js';

/**
 * The hand-overs in a reply, in order of place; withdrawn ones are marked. `said` is what the customer wrote before: a
 * pronoun that has nobody to stand for in the reply stands for whom the customer named ("When is the fitter coming?" -
 * "He'll call you first").
 */
export function handoversIn(reading: Reading, said?: Reading): Handover[] {
  const view = new HandoverView(handoverText(reading), said);
  const found = [...framesIn(view), ...channelsIn(view)];
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a reply says that nobody can be had after all ("Sorry, nobody is free right now"). */
export function takesHandoverBack(reading: Reading): boolean {
  return takesBack(new HandoverView(handoverText(reading)));
}
