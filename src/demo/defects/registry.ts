import type { Context, Draft } from '../draft.js';
import type { Session } from '../session.js';
import { accuracyDefects } from './accuracy.js';
import { consistencyDefects } from './consistency.js';
import type { Defect, Moment } from './defect.js';
import { disclosureDefects } from './disclosure.js';
import { escalationDefects } from './escalation.js';
import { privacyDefects } from './privacy.js';
import { sessionDefects } from './sessions.js';

const BY_NAME = {
  ...accuracyDefects,
  ...disclosureDefects,
  ...escalationDefects,
  ...privacyDefects,
  ...sessionDefects,
  ...consistencyDefects,
};

/** Name of a defect that can be switched on. */
export type DefectName = keyof typeof BY_NAME;

/** Every defect of the demo bot by name. */
export const DEFECTS: Readonly<Record<DefectName, Defect>> = BY_NAME;

/** The reply with the named defects in it, applied in that order. */
export function spoil(draft: Draft, context: Context, names: readonly DefectName[]): Draft {
  return names.reduce((spoiled, name) => DEFECTS[name].spoil(spoiled, context), draft);
}

/** The session as the bot with these defects sees it: perhaps with somebody else's customer. */
export function mistaken(moment: Moment, names: readonly DefectName[]): Session {
  const { session } = moment;
  const other = names.map((name) => DEFECTS[name].takesFor?.(moment)).find((found) => found !== undefined);
  return other === undefined ? session : { ...session, customer: other.customer };
}

/** Whether a text names a defect. */
export function isDefectName(name: string): name is DefectName {
  return Object.hasOwn(BY_NAME, name);
}
