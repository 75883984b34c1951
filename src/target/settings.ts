import { z } from 'zod';
import { triedBody, triedPath, triedTemplate, triedUrl } from './tried.js';

// Settings that several protocols have, each with one meaning.

const milliseconds = z.number('a number of milliseconds, such as 2000').int().positive();

const DEADLINES = { connect: 5_000, first_byte: 30_000, idle: 15_000, total: 60_000 };

/** How long a turn may take, in milliseconds. */
export const deadlinesSetting = z
  .strictObject({
    connect: milliseconds.default(DEADLINES.connect),
    first_byte: milliseconds.default(DEADLINES.first_byte),
    idle: milliseconds.default(DEADLINES.idle),
    total: milliseconds.default(DEADLINES.total),
  })
  .prefault({})
  .describe(`how long a turn may take, in ms; each may be left out: ${JSON.stringify(DEADLINES)}`);

export const maxBytesSetting = z
  .number()
  .int()
  .positive()
  .default(1_000_000)
  .describe('the most that a reply may have, in bytes, decompressed');

export const urlSetting = z.string().min(1).superRefine(triedUrl);

export const headersSetting = z
  .record(z.string(), z.string().superRefine(triedTemplate))
  .default({})
  .describe('headers that are sent along; they may hold templates');

/** A JSON document whose texts are templates. */
export const bodySetting = z
  .unknown()
  .superRefine(triedBody)
  .optional()
  .describe('JSON body; texts in it are templates over text, session, turn, language, customer');

/** A text that is a template. */
export const textSetting = z.string().superRefine(triedTemplate);

/** A JSONPath (RFC 9535). */
export const pathSetting = z.string().superRefine(triedPath);

export const handoffSetting = pathSetting.optional().describe('JSONPath of the hand-over signal');

export const cardsSetting = pathSetting
  .optional()
  .describe('JSONPath of parts that are no text (cards, buttons) and stand elsewhere than the words');

/** How long a reply that has no other end is listened on for. */
export const settleSetting = z
  .number()
  .int()
  .nonnegative()
  .default(100)
  .describe(
    'with end: first, ms without a message that end a reply; 0 takes its first message at its word. A bot that goes on later than that is an error (target_late)',
  );

/** Where the id of a session comes from. */
export const sessionSetting = z
  .string()
  .regex(/^(template|cookie|\$.*)$/, 'template, cookie, or a JSONPath of the id that the first reply carries')
  .superRefine((session, context) => (session.startsWith('$') ? triedPath(session, context) : undefined))
  .default('template')
  .describe(
    'template: {{ session }} in the request; cookie: what the bot sets; or the JSONPath of an id in its first reply, sent along as {{ session }} from then on',
  );

/** What is made of a setting; null where it is left out. */
export function ifSet<S, C>(setting: S | undefined, compile: (setting: S) => C): C | null {
  return setting === undefined ? null : compile(setting);
}
