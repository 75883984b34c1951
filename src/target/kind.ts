import type { z } from 'zod';
import type { Target } from './port.js';

/** Where a target is made. */
export interface TargetPlace {
  /** Absolute folder that paths in the settings count from. */
  readonly root: string;
}

/** One protocol: what its settings look like, and how a target is made of them. */
export interface TargetKind {
  readonly settings: z.ZodType;
  /**
   * `settings` have passed the kind's schema. Throws a SyntaxError for a broken template or JSONPath, and an InputError
   * `config` when something that it needs (a package, a module) is not there.
   */
  create(name: string, settings: never, place: TargetPlace): Target | Promise<Target>;
  /** What the settings name and is not there (a module, a provider), where that can be known without asking the bot. */
  absent?(settings: never, place: TargetPlace): Promise<Absent | null>;
}

/** Something that a setting names and that is not there. */
export interface Absent {
  /** Key of the setting. */
  readonly setting: string;
  readonly message: string;
}
