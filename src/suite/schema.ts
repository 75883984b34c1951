import { z } from 'zod';
import { CUES } from '../domain/cue.js';

/** Names that become part of ids, file names and command lines. */
const NAME = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?$/u;
const NAME_EXPECTED = 'letters, digits, hyphens: such as late-parcel';
export const DURATION = /^(\d+(?:\.\d+)?)\s*(ms|s|min)$/;
const DURATION_EXPECTED = 'a time such as 3s, 500ms or 2min, or a number of seconds';

/** Cues that a hand-over answers; `identity_question` asks for a disclosure instead. */
const HANDOVER_CUES = ['anger', 'distress', 'crisis', 'sarcasm', 'human_request'] as const;

const RUBRIC_EXPECTED = 'a sentence such as "The reply names a next step", or a list of them';
const GROUP_EXPECTED = 'a list of two or more ids of dialogues, or a list of such lists';

export const DAY_EXPECTED = 'a day such as 2026-03-03';
const name = z.union([z.string().regex(NAME, NAME_EXPECTED), z.number()], NAME_EXPECTED);
const fact = z.union([z.string().min(1), z.number(), z.boolean()], 'a text, such as 49,90 €');
const facts = z.union([fact, z.array(fact).min(1, 'at least one fact')], 'a fact, or a list of facts');
const replies = z.number().int().min(1, 'a number of replies, 1 or more');

/** Whether a text is a day of the calendar, as `2026-03-03`. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const expectSchema = z
  .strictObject({
    states: facts.optional().describe('Facts that the reply must assert, all of them; any usual notation counts.'),
    states_one_of: facts.optional().describe('Facts of which the reply must assert at least one.'),
    never: facts.optional().describe('Facts that the reply must not assert; naming one to deny it is fine.'),
    grounded: z
      .boolean()
      .optional()
      .describe("Every figure in the reply must be known: from facts, the customer's record or the dialogue."),
    discloses: z.literal('ai').optional().describe('The reply must say that the customer talks to an AI.'),
    escalates: z
      .union([z.boolean(), z.strictObject({ within: replies })], 'true, false or { within: N }')
      .optional()
      .describe('The bot must hand over to a human (or must not); within N replies, counted from this one.'),
    acknowledges: z.boolean().optional().describe("The reply must answer the customer's feeling in fitting words."),
    refuses: z.boolean().optional().describe('The reply must decline what was asked.'),
    same_as: z
      .number()
      .int()
      .min(1, 'the number of an earlier turn')
      .optional()
      .describe("The reply's facts must be those of this earlier turn (1-based)."),
    answers_within: z
      .union([z.number().positive(), z.string().regex(DURATION, DURATION_EXPECTED)], DURATION_EXPECTED)
      .optional()
      .describe('The whole reply must come within this time: 3s, 500ms, or a number of seconds.'),
    judge: z
      .union([z.string().min(1), z.array(z.string().min(1)).min(1, 'at least one rubric')], RUBRIC_EXPECTED)
      .optional()
      .describe('What an LLM judge must find of the reply, with a quote; needs `judge:` in testkunde.yaml.'),
    assert: z
      .array(z.looseObject({ type: z.string().min(1, "the name of one of promptfoo's assertions") }))
      .min(1, 'at least one assertion')
      .optional()
      .describe('Assertions of promptfoo, as its own `assert:` has them; needs the package promptfoo.'),
  })
  .describe('What the bot owes the customer in reply to this turn.');

const turnSchema = z
  .strictObject({
    says: z.string().min(1).describe("The customer's words; may hold templates such as {{ orders[0].id }}."),
    paraphrases: z
      .union([z.string().min(1), z.array(z.string().min(1))], 'a list of other wordings')
      .optional()
      .describe('Other wordings of the same; each is held in a trial of its own and must get the same facts.'),
    cue: z
      .enum([...CUES, 'none'])
      .optional()
      .describe("The signal in the customer's words; none says that there is none. Left out, it is detected."),
    expect: expectSchema.optional(),
  })
  .describe('One customer utterance and what the bot owes for it.');

/** Turns of a simulated customer at the most. */
const MOST_TURNS = 30;

const customerSchema = z
  .strictObject({
    goal: z.string().min(1).describe('What the customer wants; when they have it, they stop.'),
    persona: z.string().min(1).optional().describe('Who they are, and how they write.'),
    knows: z
      .union([z.record(z.string(), fact), z.array(fact).min(1)], 'a map such as { order: A-1001 }, or a list of texts')
      .optional()
      .describe('What they can tell when they are asked.'),
    gives_up_after: z
      .number()
      .int()
      .min(1)
      .max(MOST_TURNS)
      .optional()
      .describe('Turns after which they say nothing more; default 8.'),
  })
  .describe('A customer whom a model speaks for, in place of `turns`; needs `judge:` or `customer_model:`.');

const dialogueSchema = z
  .strictObject({
    id: name.describe('Unique in the suite.'),
    title: z.string().min(1).optional().describe('For people who read reports.'),
    as: z
      .union([z.string().min(1), z.number()], "a customer's id or alias")
      .optional()
      .describe('Id or alias of the signed-in customer; left out, a guest.'),
    answers: z
      .record(z.string(), fact)
      .optional()
      .describe('Answers handed over when the bot asks for them, by name, whenever that is.'),
    today: z.string().refine(isDay, DAY_EXPECTED).optional().describe('Day that relative dates count from.'),
    turns: z
      .array(turnSchema)
      .min(1, 'at least one turn')
      .optional()
      .describe('What the customer says, in order; or else `customer`.'),
    customer: customerSchema.optional(),
  })
  .describe('A scripted conversation.');

/** One suite file: the language of `suites/*.yaml`. */
export const suiteSchema = z
  .strictObject({
    suite: name.describe('Name of the suite, unique among all suites.'),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, 'a language such as de or en')
      .describe('Language of the dialogues: de, en.'),
    dataset: z.string().min(1).optional().describe('Folder of facts and customers, relative to this file.'),
    today: z.string().refine(isDay, DAY_EXPECTED).optional().describe('Day that relative dates count from.'),
    cue_within: z
      .strictObject(Object.fromEntries(HANDOVER_CUES.map((cue) => [cue, replies.optional()])))
      .optional()
      .describe('Replies that a hand-over may take after a cue, where this suite differs from the usual.'),
    interleave: z
      .union(
        [z.array(name).min(2, GROUP_EXPECTED), z.array(z.array(name).min(2, GROUP_EXPECTED)).min(1)],
        GROUP_EXPECTED,
      )
      .optional()
      .describe(
        'Dialogues whose turns are said at the same time, in lockstep: [a, b], or several groups [[a, b], [c, d]].',
      ),
    unknown_contacts: z
      .enum(['note', 'fail'])
      .optional()
      .describe(
        'Phone numbers and e-mail addresses in a reply that belong to nobody known: noted (default), or a fail.',
      ),
    dialogues: z.array(dialogueSchema).min(1, 'at least one dialogue').describe('The conversations of this suite.'),
  })
  .describe('A suite of scripted customer conversations for Testkunde.');
