import { z } from 'zod';
import { TARGET_KINDS } from '../target/kinds.js';

const count = z.number().int().min(1);

const schemas = Object.values(TARGET_KINDS).map((kind) => kind.settings);

/** One target: the settings of its type. Their own schemas check them one by one, for clearer words. */
const target = z.looseObject({ type: z.string().min(1) });

/** `testkunde.yaml` without the insides of its targets. */
export const configSchema = z
  .strictObject({
    targets: z.record(z.string(), target).optional().describe('Bots under test by name.'),
    target: z.string().min(1).optional().describe('Name of the target that is tested unless --target says otherwise.'),
    db: z.string().min(1).optional().describe('File of the database, relative to this file; --db.'),
    trials: count.optional().describe('Conversations per dialogue; --trials.'),
    concurrency: count.optional().describe('Conversations held at the same time; --concurrency.'),
    attempts: count.optional().describe('Conversations that a trial may take until none breaks off; --attempts.'),
    suites: z.string().min(1).optional().describe('Folder of suites that is read when none are named.'),
  })
  .describe('Settings of Testkunde: the bots under test, and how runs are held.');

/** The same with the insides of targets, for editors. */
export function editorSchema(): z.ZodType {
  const kinds = schemas.length === 1 && schemas[0] !== undefined ? schemas[0] : z.union(schemas);
  return configSchema.extend({ targets: z.record(z.string(), kinds).optional().describe('Bots under test by name.') });
}

/** Words that this version does not know yet. */
export const LATER_CONFIG: Readonly<Record<string, string>> = {
  gate: 'the gate policy',
  judge: 'judging by an LLM',
  retention: 'retention of stored runs',
};
