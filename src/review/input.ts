import { z } from 'zod';
import { GRADER_NAMES } from '../domain/verdict.js';
import type { Input, RouteName } from './api.js';
import { Problem } from './problem.js';

const name = z.string().trim().min(1).max(100);
const text = z.string().trim().min(1).max(2000);
const id = z.string().min(1).max(500);
const turn = z.number().int().min(1).max(10_000);
const grader = z.enum(GRADER_NAMES);
const comparison = { before: id.optional(), now: id };
const upTo = (most: number) => z.coerce.number().int().min(1).max(most).optional();

const trial = {
  run: id,
  suite: id,
  dialogue: id,
  number: turn,
  variant: z.strictObject({ turn, paraphrase: turn }).nullable(),
  grader,
  turn: turn.nullable(),
};

/** What each route takes. Anything else in a request is refused. */
const INPUTS = {
  'GET /api/session': z.strictObject({}),
  'GET /api/state': z.strictObject({}),
  'GET /api/runs': z.strictObject({
    search: z.string().max(200).optional(),
    without: z.string().max(200).optional(),
    target: z.string().max(5000).optional(),
    not_target: z.string().max(5000).optional(),
    branch: id.optional(),
    gate: z.string().max(100).optional(),
    not_gate: z.string().max(100).optional(),
    limit: upTo(500),
    offset: z.coerce.number().int().min(0).optional(),
  }),
  'GET /api/comparison': z.strictObject(comparison),
  'GET /api/dialogue': z.strictObject({ ...comparison, suite: id, id }),
  'GET /api/history': z.strictObject({ suite: id, id, limit: upTo(1000) }),
  'GET /api/gate': z.strictObject({ before: id, now: id }),
  'GET /api/baselines': z.strictObject({}),
  'GET /api/blind': z.strictObject({ grader: grader.optional(), limit: upTo(100), by: name.optional() }),
  'POST /api/judgements': z.strictObject({
    by: name,
    second: name.optional(),
    decision: z.enum(['confirm', 'overturn', 'unsure']),
    reason: text.optional(),
    verdicts: z
      .array(z.strictObject({ ...trial, finding: id }))
      .min(1)
      .max(500),
    seen: z.strictObject(comparison).optional(),
  }),
  'POST /api/acceptances': z.strictObject({
    baseline: id,
    run: id,
    action: z.enum(['accept', 'withdraw']),
    dialogues: z
      .array(z.strictObject({ suite: id, id }))
      .min(1)
      .max(500),
    by: name,
    reason: text,
    second: name.optional(),
  }),
  'POST /api/blind': z.strictObject({
    verdict: z.strictObject(trial),
    outcome: z.enum(['pass', 'fail', 'unsure']),
    reason: text.optional(),
    by: name,
  }),
} as const satisfies Record<RouteName, z.ZodType>;

/** The input of a request, checked. Throws Problem `input` that says what is wrong where. */
export function inputOf<Name extends RouteName>(route: Name, given: unknown): Input<Name> {
  const read = INPUTS[route].safeParse(given);
  if (read.success) return withoutUndefined(read.data) as Input<Name>;
  const told = read.error.issues.map(({ path, message }) => `${path.join('.') || 'request'}: ${message}`);
  throw new Problem('input', told.slice(0, 5).join('; '));
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}
