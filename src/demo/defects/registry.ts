import type { Context, Draft } from '../draft.js';
import { accuracyDefects } from './accuracy.js';
import { consistencyDefects } from './consistency.js';
import type { Defect } from './defect.js';
import { disclosureDefects } from './disclosure.js';
import { escalationDefects } from './escalation.js';
import { privacyDefects } from './privacy.js';

const BY_NAME = {
  ...accuracyDefects,
  ...disclosureDefects,
  ...escalationDefects,
  ...privacyDefects,
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

/** Whether a text names a defect. */
export function isDefectName(name: string): name is DefectName {
  return Object.hasOwn(BY_NAME, name);
}
