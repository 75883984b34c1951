import { z } from 'zod';
import { CUES } from '../domain/cue.js';
import {
  type Customer,
  type Dataset,
  EMPTY_DATASET,
  type Fact,
  type FieldValue,
  findCustomer,
} from '../domain/dataset.js';
import type { Dialogue, Expectations, ScriptedTurn } from '../domain/dialogue.js';
import { InputError } from '../domain/errors.js';
import { isNestedDeeper, MAX_NESTING } from '../domain/nesting.js';
import type { Reply, Transcript, Turn } from '../domain/transcript.js';
import { lineProblem, misspelt } from './line-problems.js';
import { turnsOfMessages } from './message-list.js';
import { nearest } from './problem.js';
import { DAY_EXPECTED, DURATION, isDay } from './schema.js';

/** A conversation that exists already, as one JSON object tells it: ready to be graded. */
export interface ReadTranscript {
  readonly dialogue: Dialogue;
  readonly dataset: Dataset;
  readonly transcript: Transcript;
}

/** What the command line adds to lines that do not say it themselves. */
export interface LineDefaults {
  readonly language?: string;
  readonly as?: string;
  readonly dataset?: Dataset;
  /** Reads the dataset that a line names. Throws InputError. */
  readonly datasetAt: (path: string) => Dataset;
  /** Tells the language of a text when neither the line nor the command line does. */
  readonly languageOf: (text: string) => string;
}

const text = z.union([z.string(), z.number()]).transform(String);
/** An empty fact is stated by no reply. */
const EMPTY_FACT = 'an empty fact: give a text, such as 49,90 €';
const fact = text.refine((one) => /\S/.test(one), EMPTY_FACT);
const facts = z.union(
  [fact.transform((one) => [one]), z.array(z.union([fact, z.boolean().transform(String)]))],
  'a fact that is not empty, such as 49,90 €, or a list of them',
);
const milliseconds = z.union([z.number().positive(), z.string().regex(DURATION)]).transform(toMilliseconds);

const expectLine = z.strictObject({
  states: facts.optional(),
  states_one_of: facts.optional(),
  never: facts.optional(),
  grounded: z.boolean().optional(),
  discloses: z.literal('ai').optional(),
  escalates: z.union([z.boolean(), z.strictObject({ within: z.number().int().min(1) })]).optional(),
  acknowledges: z.boolean().optional(),
  refuses: z.boolean().optional(),
  same_as: z.number().int().min(1).optional(),
  answers_within: milliseconds.optional(),
  judge: z
    .union([
      z
        .string()
        .min(1)
        .transform((one) => [one]),
      z.array(z.string().min(1)).min(1),
    ])
    .optional(),
  assert: z
    .array(z.looseObject({ type: z.string().min(1) }))
    .min(1)
    .optional(),
} satisfies Record<keyof Expectations, z.ZodType>);

/** What the customer told when the bot asked for it within its reply, as `show --format json` prints it. */
const roundLine = z.object({ names: z.array(text).default([]), says: text, after: z.number().int().min(0) });

const turnFields = {
  says: text.default(''),
  rounds: z.array(roundLine).min(1).nullish(),
  cue: z.enum([...CUES, 'none']).nullish(),
  expect: expectLine.nullish(),
  reply: z.union([text, z.array(text)]).nullish(),
  messages: z.array(text).nullish(),
  cards: z.array(z.unknown()).nullish(),
  signals: z.record(z.string(), z.unknown()).nullish(),
  timing: z.object({ first_byte_ms: z.number().nullish(), total_ms: z.number() }).nullish(),
};
const turnLine = z.object(turnFields);

type TurnLine = z.output<typeof turnLine>;

const record = z.looseObject({ id: text, alias: text.nullish() });
const message = z.looseObject({ role: z.string(), content: z.unknown().optional() });

const lineFields = {
  id: text.nullish(),
  language: z.string().nullish(),
  as: text.nullish(),
  today: z.string().refine(isDay, `expected ${DAY_EXPECTED}`).nullish(),
  customers: z.array(record).nullish(),
  facts: z.array(z.union([text, z.record(z.string(), z.string())])).nullish(),
  public: z.array(z.string()).nullish(),
  dataset: z.string().nullish(),
  turns: z.array(turnLine).min(1, 'at least one turn').nullish(),
  messages: z.array(message).min(1, 'at least one message').nullish(),
};

const line = z
  .object(lineFields)
  .refine((value) => value.turns != null || value.messages != null, 'turns (or messages) are missing');

type Line = z.output<typeof line>;

/** Reads one line of transcripts. `number` names it when it has no id. Throws InputError `transcript` that says what is wrong. */
export function readTranscript(json: string, number: number, defaults: LineDefaults): ReadTranscript {
  const given = parseJson(json);
  // A message list may stand there by itself.
  const whole = Array.isArray(given) ? { messages: given } : given;
  refuseMisspelt(whole);
  const parsed = line.safeParse(whole);
  if (!parsed.success) throw new InputError('transcript', lineProblem(line, whole, parsed.error.issues));
  const value = parsed.data;
  const turns = value.turns ?? turnsOfMessages(value.messages ?? []).map((turn) => turnLine.parse(turn));
  if (turns.length === 0) throw new InputError('transcript', 'messages: no user or assistant message is there');
  refuseForwardReferences(turns);
  const signedIn = value.as ?? defaults.as;
  const dataset = datasetOf(value, defaults);
  if (signedIn !== undefined) refuseUnknown(signedIn, dataset, value.customers != null || dataset !== EMPTY_DATASET);
  const script = turns.map(toScript);
  const dialogue: Dialogue = {
    id: value.id ?? String(number),
    language: value.language ?? defaults.language ?? defaults.languageOf(allText(turns)),
    ...(signedIn === undefined ? {} : { as: signedIn }),
    ...(value.today == null ? {} : { today: value.today }),
    answers: {},
    turns: script,
  };
  const handoffSignal = turns.some((turn) => turn.signals != null);
  return { dialogue, dataset, transcript: { turns: turns.map(toTurn), handoffSignal } };
}

function parseJson(json: string): unknown {
  if (isNestedDeeper(json)) throw new InputError('transcript', `nested deeper than ${MAX_NESTING} levels`);
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new InputError('transcript', `no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A field that is nearly one of ours would be passed over, and what it says not be judged. */
function refuseMisspelt(given: unknown): void {
  const refuse = (value: unknown, fields: object, place: string) => {
    const found = typeof value === 'object' && value !== null ? misspelt(value, Object.keys(fields)) : null;
    if (found !== null)
      throw new InputError('transcript', `${place}unknown word \`${found.key}\`; did you mean \`${found.near}\`?`);
  };
  refuse(given, lineFields, '');
  if (typeof given !== 'object' || given === null || !('turns' in given) || !Array.isArray(given.turns)) return;
  for (const [index, turn] of given.turns.entries()) refuse(turn, turnFields, `turn ${index + 1}: `);
}

function refuseForwardReferences(turns: readonly TurnLine[]): void {
  turns.forEach((turn, index) => {
    const earlier = turn.expect?.same_as;
    if (earlier !== undefined && earlier > index)
      throw new InputError('transcript', `turn ${index + 1}: \`same_as\`: ${earlier} is not before turn ${index + 1}`);
  });
}

/** Somebody whom the dataset does not know would be judged as a guest: their own values would be leaks. */
function refuseUnknown(as: string, dataset: Dataset, isGiven: boolean): void {
  const problem = isGiven ? unknownCustomer(as, dataset) : null;
  if (problem !== null) throw new InputError('transcript', `\`as\`: ${problem}`);
}

/** Why nobody can be signed in by this name, with the nearest one; null when somebody can. */
export function unknownCustomer(as: string, dataset: Dataset): string | null {
  if (findCustomer(dataset, as) !== undefined) return null;
  const names = dataset.customers.flatMap(({ id, alias }) => (alias === undefined ? [id] : [alias, id]));
  const near = nearest(as, names);
  const hint = near === undefined ? 'expected the id or alias of a customer' : `did you mean \`${near}\`?`;
  return `the dataset has no customer \`${as}\`; ${hint}`;
}

function datasetOf(value: Line, defaults: LineDefaults): Dataset {
  const named = value.dataset == null ? (defaults.dataset ?? EMPTY_DATASET) : defaults.datasetAt(value.dataset);
  if (value.customers == null && value.facts == null && value.public == null) return named;
  return inlineDataset(value, named);
}

/** Datasets that lines brought themselves, with what they replace. The lines of a log mostly bring the same. */
const inline = new Map<string, { readonly named: Dataset; readonly dataset: Dataset }>();
/** Characters of JSON that are remembered at the most: lines may bring long lists, and memory stays flat. */
const REMEMBERED = 1_000_000;
let remembered = 0;

/** A line's own customers and facts take the place of the dataset's. Who brings the same gets the same object. */
function inlineDataset({ customers, facts: statements, public: open }: Line, named: Dataset): Dataset {
  const key = JSON.stringify([customers, statements, open]);
  const known = inline.get(key);
  if (known?.named === named) return known.dataset;
  const dataset = {
    name: 'inline',
    customers: customers == null ? named.customers : customers.map(toCustomer),
    facts: (statements as readonly Fact[] | null | undefined) ?? named.facts,
    publicFields: open ?? named.publicFields,
  };
  remembered += key.length;
  if (remembered > REMEMBERED) {
    inline.clear();
    remembered = key.length;
  }
  inline.set(key, { named, dataset });
  return dataset;
}

function toCustomer(fields: z.output<typeof record>): Customer {
  const { id, alias } = fields;
  return { id, ...(alias == null ? {} : { alias }), fields: fields as Readonly<Record<string, FieldValue>> };
}

function toScript({ says, cue, expect }: TurnLine): ScriptedTurn {
  const owed = Object.fromEntries(Object.entries(expect ?? {}).filter(([, value]) => value !== undefined));
  return { says, paraphrases: [], ...(cue == null ? {} : { cue }), expect: owed as Expectations };
}

function toTurn(turn: TurnLine): Turn {
  const { says, rounds, timing } = turn;
  return {
    says,
    ...(rounds == null ? {} : { rounds }),
    reply: toReply(turn),
    timing: timing == null ? null : { first_byte_ms: timing.first_byte_ms ?? null, total_ms: timing.total_ms },
  };
}

function toReply({ reply, messages, cards, signals }: TurnLine): Reply | null {
  const said = messages != null && messages.length > 0 ? messages : reply;
  if (said == null && cards == null) return null;
  return {
    messages: said == null ? [] : Array.isArray(said) ? said : [said],
    cards: cards ?? [],
    signals: signals ?? {},
  };
}

function allText(turns: readonly TurnLine[]): string {
  return turns
    .map((turn) => `${[turn.reply ?? ''].flat().join(' ')} ${turn.says}`)
    .join(' ')
    .slice(0, 4000);
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 };

function toMilliseconds(value: number | string): number {
  if (typeof value === 'number') return value * 1000;
  const [, amount = '0', unit = 's'] = DURATION.exec(value) ?? [];
  return Number(amount) * (UNITS[unit] ?? 1000);
}
