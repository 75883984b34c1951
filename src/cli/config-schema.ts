import { z } from 'zod';
import { DEFAULT_POLICY, type GatePolicy } from '../domain/gate.js';
import { GRADER_NAMES } from '../domain/verdict.js';
import { customerModelSchema, judgeSchema } from './judge-schema.js';

/** At least one hour, and no older than calendars can tell: some hundred years. */
export const RETENTION = /^0*([1-9]\d{0,5}(?=\s*h)|[1-9]\d{0,4}(?=\s*d)|[1-9]\d{0,3}(?=\s*w))\s*([hdw])$/;
export const RETENTION_EXPECTED = 'an age such as 12h, 30d or 8w, from 1h to 9999w';

const count = z.number().int().min(1);

/** One target: the settings of its type. Their own schemas check them one by one, for clearer words. */
const target = z.looseObject({ type: z.string().min(1) });

const share = z.number().min(0).max(1);

/**
 * When a release may ship. Its numbers have no flags on purpose: a gate that is loosened for one run is none, so the policy
 * is changed in a file that is reviewed. `baseline` and `trials` say which flag they have.
 */
const gate = z.strictObject({
  baseline: z.string().min(1).optional().describe('Name of the accepted release to compare with; --baseline.'),
  trials: count.optional().describe('Conversations per dialogue of run --gate; --trials.'),
  confirm: count.optional().describe('Fresh conversations of each suspect (default 20).'),
  alpha: z
    .strictObject({ suite: share.optional(), case: share.optional() })
    .optional()
    .describe('Significance levels: of all dialogues together (0.01), of single ones after correction (0.02).'),
  new_failures: z
    .union([z.number().int().min(0), z.literal('any')])
    .optional()
    .describe('Dialogues that may turn from always to never passing (default: 0 with one trial a side, else any).'),
  ungraded: share.optional().describe('Share of trials that may be ungraded (default 0.02).'),
  hard: z.array(z.enum(GRADER_NAMES)).optional().describe('Graders of which one failure blocks (default: privacy).'),
  pass_rate: share.optional().describe('Share of trials that must pass.'),
  graders: z
    .partialRecord(z.enum(GRADER_NAMES), z.strictObject({ alpha: share.optional(), pass_rate: share.optional() }))
    .optional()
    .describe('Levels of single graders.'),
});

export type WrittenGate = z.infer<typeof gate>;

/** The policy as the gate reads it, with defaults filled in. */
export function policyOf(written: WrittenGate): GatePolicy {
  const { baseline, confirm, alpha, new_failures, ungraded, hard, pass_rate, graders = {} } = written;
  const levels = Object.entries(graders).map(([grader, { alpha: level, pass_rate: rate }]) => [
    grader,
    { ...(level === undefined ? {} : { alpha: level }), ...(rate === undefined ? {} : { passRate: rate }) },
  ]);
  return {
    baseline: baseline ?? DEFAULT_POLICY.baseline,
    confirm: confirm ?? DEFAULT_POLICY.confirm,
    alpha: { suite: alpha?.suite ?? DEFAULT_POLICY.alpha.suite, case: alpha?.case ?? DEFAULT_POLICY.alpha.case },
    newFailures: new_failures === 'any' ? Number.POSITIVE_INFINITY : (new_failures ?? DEFAULT_POLICY.newFailures),
    ungraded: ungraded ?? DEFAULT_POLICY.ungraded,
    hard: hard ?? DEFAULT_POLICY.hard,
    passRate: pass_rate ?? DEFAULT_POLICY.passRate,
    graders: Object.fromEntries(levels) as GatePolicy['graders'],
  };
}

/** `testkunde.yaml` without the insides of its targets. */
export const configSchema = z
  .strictObject({
    targets: z.record(z.string(), target).optional().describe('Bots under test by name.'),
    target: z.string().min(1).optional().describe('Name of the target that is tested unless --target says otherwise.'),
    db: z.string().min(1).optional().describe('File of the database, relative to this file; --db.'),
    trials: count.optional().describe('Conversations per dialogue; --trials.'),
    concurrency: count.optional().describe('Conversations held at the same time; --concurrency.'),
    attempts: count
      .optional()
      .describe(
        'Conversations that a trial may take until none breaks off, beside up to ten that a rate limit broke off; --attempts.',
      ),
    retention: z
      .string()
      .regex(RETENTION, RETENTION_EXPECTED)
      .optional()
      .describe('Age from which runs are removed, after each run and by testkunde prune; --older-than.'),
    unknown_contacts: z
      .enum(['note', 'fail'])
      .optional()
      .describe(
        'Phone numbers and e-mail addresses in a reply that belong to nobody known, in suites that do not say it themselves; --unknown-contacts.',
      ),
    suites: z.string().min(1).optional().describe('Folder of suites that is read when none are named.'),
    store: z
      .strictObject({
        redact: z.boolean().optional(),
        key: z
          .string()
          .regex(/^.{16,}$/s, 'at least 16 characters, best from the environment')
          .optional(),
      })
      .optional()
      .describe('redact: write pseudonyms in place of what tells customers; key: the same ones in every run.'),
    judge: judgeSchema.optional(),
    customer_model: customerModelSchema.optional(),
    gate: gate.optional().describe('When a release may ship.'),
  })
  .describe('Settings of Testkunde: the bots under test, and how runs are held.');
