import { z } from 'zod';
import { CHANGES } from '../domain/comparison.js';
import { GRADER_NAMES } from '../domain/verdict.js';
import { REPORT_VERSION } from './json-reporter.js';

const outcome = z.enum(['pass', 'fail', 'ungraded']);
const grader = z.enum(GRADER_NAMES);
const rate = z.object({ passed: z.number().int(), trials: z.number().int() });
const named = { id: z.string(), suite: z.string() };

const rateChange = {
  baseline: rate,
  candidate: rate,
  change: z.number().nullable().describe('Candidate minus baseline.'),
  low: z.number().describe('Lower end of an interval that holds with at least 95 %.'),
  high: z.number(),
  p: z.number().nullable().describe('Chance of so few passes if nothing changed.'),
};

const overturned = z
  .object({ was: outcome, by: z.string(), second: z.string().nullable(), reason: z.string(), at: z.string() })
  .describe('People overturned it. A verdict that was a fail has the outcome pass.');

const dialogue = z.looseObject({
  ...named,
  outcome,
  content_hash: z.string(),
  verdicts: z.array(
    z.looseObject({
      grader,
      turn: z.number().nullable(),
      outcome,
      reason: z.string(),
      overturned: overturned.optional(),
    }),
  ),
});

const change = z.looseObject({
  ...named,
  change: z.enum(CHANGES),
  verdicts: z.array(z.looseObject({ grader, turn: z.number().nullable(), moved: z.enum(['worse', 'better', 'same']) })),
  turns: z.array(z.looseObject({ turn: z.number(), wording: z.enum(['same', 'moved']) })),
});

const gate = z.looseObject({
  outcome: z.enum(['pass', 'fail', 'inconclusive']),
  reasons: z.array(
    z.object({
      kind: z.enum(['fail', 'inconclusive', 'note']),
      code: z.string(),
      message: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])),
      dialogues: z.array(z.string()),
    }),
  ),
  pass_rate: z.object(rateChange),
  graders: z.array(z.looseObject({ grader, outcome: z.string(), ...rateChange })),
  suspects: z.array(z.looseObject({ dialogue: z.string(), baseline: rate, first: rate, fresh: rate.nullable() })),
  hard: z.object({ failures: z.number(), trials: z.number(), bound: z.number().nullable() }),
});

/** What the reporter `json` writes. Fields may be added; what is here keeps its meaning while the version stays. */
export const reportSchema = z.object({
  version: z.literal(REPORT_VERSION),
  run: z.looseObject({
    id: z.string(),
    target: z.string(),
    status: z.string(),
    started_at: z.string(),
    passed: z.number().int(),
    failed: z.number().int(),
    ungraded: z.number().int(),
    dialogues: z.array(dialogue),
  }),
  comparison: z
    .looseObject({ name: z.string().nullable(), changes: z.record(z.string(), z.number()), dialogues: z.array(change) })
    .nullable(),
  gate: gate.nullable(),
});
