import type { z } from 'zod';
import { createHttpTarget, httpSettings } from './http.js';
import type { Target } from './port.js';

/** One protocol: what its settings look like, and how a target is made of them. */
export interface TargetKind {
  readonly settings: z.ZodType;
  /** `settings` have passed the kind's schema. Throws a SyntaxError for a broken template or JSONPath. */
  create(name: string, settings: never): Target;
}

/** Every protocol by its `type`. A new one is a file and a line here. */
export const TARGET_KINDS: Readonly<Record<string, TargetKind>> = {
  http: { settings: httpSettings, create: createHttpTarget },
};
