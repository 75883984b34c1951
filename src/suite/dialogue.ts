import { CANARY_MARKS } from '../domain/canary.js';
import type { Cue } from '../domain/cue.js';
import { type Customer, type Dataset, EMPTY_DATASET, findCustomer } from '../domain/dataset.js';
import type { Assertion, Dialogue, Expectations, ScriptedTurn, SimulatedCustomer } from '../domain/dialogue.js';
import { nearest, type Problem } from './problem.js';
import { DURATION } from './schema.js';
import { fillIn, type TemplateScope, templateScope } from './template.js';
import { entryOf, placeAt, plainOf, problemAt, type Tree, type YamlFile } from './yaml.js';

/** What dialogues are written against. */
export interface Writing {
  readonly file: YamlFile;
  /** Null when it could not be read: then nothing that refers to it is checked. */
  readonly dataset: Dataset | null;
  readonly problems: Problem[];
}

/** What the whole suite sets for each of its dialogues. */
export type SuiteSettings = Pick<Dialogue, 'language' | 'today' | 'cueWithin' | 'unknownContacts'>;

interface Speaking extends Writing {
  readonly scope: TemplateScope;
  /** 1-based. */
  readonly turn: number;
}

/**
 * The dialogues of a suite's tree, templates filled in. Parts of the wrong shape are passed over in silence, since the
 * schema tells of them; what a schema cannot see is added to `problems`.
 */
export function writeDialogues(settings: SuiteSettings, writing: Writing): Dialogue[] {
  const taken = new Map<string, number>();
  return itemsOf(entryOf(writing.file.tree, 'dialogues')?.value).map((tree) => {
    const id = entryOf(tree, 'id');
    const name = textOf(id?.value) ?? '';
    const first = taken.get(name);
    if (id !== undefined && first !== undefined) {
      const message = `the id \`${name}\` is taken (line ${placeAt(writing.file, first).line})`;
      writing.problems.push(
        problemAt(writing.file, id.value.at, message, { expected: 'ids that differ within a suite' }),
      );
    } else if (id !== undefined && name !== '') taken.set(name, id.value.at);
    return writeDialogue(tree, name, settings, writing);
  });
}

function writeDialogue(tree: Tree, id: string, settings: SuiteSettings, writing: Writing): Dialogue {
  const as = entryOf(tree, 'as')?.value;
  const customer = findSignedIn(as, writing);
  const dataset = as !== undefined && customer === undefined ? null : writing.dataset;
  const speaking = { ...writing, dataset, scope: templateScope(dataset ?? EMPTY_DATASET, customer) };
  const turns = itemsOf(entryOf(tree, 'turns')?.value).map((turn, index) =>
    writeTurn(turn, { ...speaking, turn: index + 1 }),
  );
  const answers = entriesOf(entryOf(tree, 'answers')?.value).map(
    ({ key, value }) =>
      [key, withoutCanary(fill(value, { ...speaking, turn: 0 }), value, { ...speaking, turn: 0 })] as const,
  );
  const simulated = writeSimulated(tree, { ...speaking, turn: 0 });
  const title = textOf(entryOf(tree, 'title')?.value);
  const today = textOf(entryOf(tree, 'today')?.value) ?? settings.today;
  return {
    id,
    ...(title === undefined ? {} : { title }),
    language: settings.language,
    ...(customer === undefined ? {} : { as: customer.id }),
    ...(today === undefined ? {} : { today }),
    answers: Object.fromEntries(answers),
    turns,
    ...(simulated === undefined ? {} : { customer: simulated }),
    ...(settings.cueWithin === undefined ? {} : { cueWithin: settings.cueWithin }),
    ...(settings.unknownContacts === undefined ? {} : { unknownContacts: settings.unknownContacts }),
    place: placeAt(writing.file, tree.at),
  };
}

const GIVES_UP_AFTER = 8;

/** The customer in place of a script; a dialogue has exactly one of both. */
function writeSimulated(tree: Tree, speaking: Speaking): SimulatedCustomer | undefined {
  const { file, problems } = speaking;
  const entry = entryOf(tree, 'customer');
  const turns = entryOf(tree, 'turns');
  if (tree.kind === 'map' && entry === undefined && turns === undefined)
    problems.push(problemAt(file, tree.at, '`turns` is missing', { expected: '`turns:` or `customer:` here' }));
  if (entry === undefined) return undefined;
  if (turns !== undefined)
    problems.push(
      problemAt(file, entry.at, '`customer` stands beside `turns`', {
        expected: 'one of them: a script, or a customer',
      }),
    );
  const at = (key: string) => entryOf(entry.value, key)?.value;
  const told = (text: Tree | undefined, before = '') =>
    text === undefined ? undefined : before + withoutCanary(fill(text, speaking), text, speaking);
  const persona = told(at('persona'));
  const known = at('knows');
  const knows =
    known?.kind === 'map'
      ? known.entries.map(({ key, value }) => told(value, `${key}: `) ?? '')
      : listOf(known).map((text) => told(text) ?? '');
  return {
    goal: told(at('goal')) ?? '',
    ...(persona === undefined ? {} : { persona }),
    knows,
    givesUpAfter: numberOf(at('gives_up_after')) ?? GIVES_UP_AFTER,
  };
}

/** A model words things anew, and an answer may never be asked for: what became of a canary could not be told. */
function withoutCanary(text: string, tree: Tree, { file, problems }: Speaking): string {
  if (Object.values(CANARY_MARKS).some((mark) => text.includes(mark)))
    problems.push(
      problemAt(file, tree.at, 'a simulated customer and `answers` cannot be given a canary', {
        expected: 'a canary in `turns` only',
      }),
    );
  return text;
}

function findSignedIn(as: Tree | undefined, { file, dataset, problems }: Writing): Customer | undefined {
  const key = textOf(as);
  if (as === undefined || key === undefined || key === '' || dataset === null) return undefined;
  const customer = findCustomer(dataset, key);
  if (customer !== undefined) return customer;
  const names = dataset.customers.flatMap(({ id, alias }) => (alias === undefined ? [id] : [alias, id]));
  const suggestion = nearest(key, names);
  const expected = names.length > 0 ? 'the id or alias of a customer' : 'no `as:`, or a `dataset:` with customers';
  const detail = suggestion === undefined ? { expected } : { suggestion };
  problems.push(problemAt(file, as.at, `the dataset has no customer \`${key}\``, detail));
  return undefined;
}

/** One list for all turns without any: large suites have hundreds of thousands of them. */
const NONE: readonly string[] = [];

function writeTurn(tree: Tree, speaking: Speaking): ScriptedTurn {
  const says = entryOf(tree, 'says')?.value;
  const paraphrases = listOf(entryOf(tree, 'paraphrases')?.value).map((paraphrase) => fill(paraphrase, speaking));
  const cue = textOf(entryOf(tree, 'cue')?.value) as Cue | 'none' | undefined;
  return {
    says: says === undefined ? '' : fill(says, speaking),
    paraphrases: paraphrases.length === 0 ? NONE : paraphrases,
    ...(cue === undefined ? {} : { cue }),
    expect: writeExpectations(entryOf(tree, 'expect')?.value, speaking),
  };
}

type Written = { -readonly [Verb in keyof Expectations]: Expectations[Verb] };
type Writer<Verb extends keyof Expectations> = (tree: Tree, speaking: Speaking) => Expectations[Verb] | undefined;

/** How each verb is read. A verb of the domain that is missing here is a type error. */
const VERBS: { readonly [Verb in keyof Required<Expectations>]: Writer<Verb> } = {
  states: writeFacts,
  states_one_of: writeFacts,
  never: writeFacts,
  grounded: writeFlag,
  discloses: () => 'ai',
  escalates: (tree) => {
    const within = numberOf(entryOf(tree, 'within')?.value);
    return within === undefined ? writeFlag(tree) : { within };
  },
  acknowledges: writeFlag,
  refuses: writeFlag,
  same_as: writeSameAs,
  answers_within: writeDuration,
  judge: (tree, speaking) => listOf(tree).map((rubric) => fill(rubric, speaking)),
  assert: (tree) => itemsOf(tree).map((assertion) => plainOf(assertion) as Assertion),
};

function writeExpectations(tree: Tree | undefined, speaking: Speaking): Expectations {
  const written: Written = {};
  for (const { key, value } of entriesOf(tree)) {
    if (Object.hasOwn(VERBS, key)) writeVerb(written, key as keyof Expectations, value, speaking);
  }
  return written;
}

function writeVerb<Verb extends keyof Expectations>(
  written: Written,
  verb: Verb,
  tree: Tree,
  speaking: Speaking,
): void {
  const value = (VERBS[verb] as Writer<Verb>)(tree, speaking);
  if (value !== undefined) written[verb] = value as Written[Verb];
}

function writeFacts(tree: Tree, speaking: Speaking): string[] {
  return joinFigures(listOf(tree), speaking).map((fact) => fill(fact, speaking));
}

/**
 * In `[49,90 €, …]` YAML takes the decimal comma for the end of an item. Digits on both sides of a comma without a space
 * are one figure when a word or a currency goes with it; bare digits could be either, so quotes are asked for.
 */
function joinFigures(items: readonly Tree[], { file, problems }: Speaking): readonly Tree[] {
  const joined: Tree[] = [];
  for (const item of items) {
    const before = joined.at(-1);
    if (before === undefined || !isSplitFigure(before, item, file)) {
      joined.push(item);
      continue;
    }
    const text = `${before.text},${textOf(item)}`;
    joined[joined.length - 1] = { kind: 'scalar', at: before.at, value: text, text };
    if (/[^\d.,\s]/.test(text)) continue;
    const expected = `quotes around a figure, "${text}", or a space after the comma between two facts`;
    problems.push(problemAt(file, before.at, `\`${text}\` in a list is two facts to YAML`, { expected }));
  }
  return joined;
}

type ScalarTree = Tree & { readonly kind: 'scalar' };

function isSplitFigure(before: Tree, after: Tree, { text }: YamlFile): before is ScalarTree {
  if (before.kind !== 'scalar' || after.kind !== 'scalar') return false;
  const comma = before.at + before.text.length;
  const isPlain = text.startsWith(before.text, before.at) && text[comma] === ',' && after.at === comma + 1;
  return isPlain && /\d$/.test(before.text) && /^\d{1,3}(?!\d)/.test(after.text);
}

function writeFlag(tree: Tree): boolean | undefined {
  return tree.kind === 'scalar' && typeof tree.value === 'boolean' ? tree.value : undefined;
}

function writeSameAs(tree: Tree, { file, turn, problems }: Speaking): number | undefined {
  const earlier = numberOf(tree);
  if (earlier === undefined || earlier < turn) return earlier;
  const expected = turn === 1 ? 'no `same_as` in the first turn' : `an earlier turn, 1 to ${turn - 1}`;
  problems.push(
    problemAt(file, tree.at, `\`same_as: ${earlier}\` is not before this turn, turn ${turn}`, { expected }),
  );
  return undefined;
}

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000 };

function writeDuration(tree: Tree): number | undefined {
  const seconds = numberOf(tree);
  if (seconds !== undefined) return seconds * 1000;
  const [, amount, unit = 's'] = DURATION.exec(textOf(tree) ?? '') ?? [];
  return amount === undefined ? undefined : Number(amount) * (MILLISECONDS[unit] ?? 1000);
}

/** A text with its templates filled in. */
function fill(tree: Tree, { file, dataset, scope, problems }: Speaking): string {
  const text = textOf(tree);
  if (text === undefined || dataset === null) return text ?? '';
  const filled = fillIn(text, scope);
  if ('text' in filled) {
    if (text !== '' && filled.text.trim() === '') problems.push(problemAt(file, tree.at, 'the text is blank'));
    return filled.text;
  }
  const { message, at, ...detail } = filled;
  problems.push(problemAt(file, placeOfTemplate(file, tree, text, at), message, detail));
  return text;
}

/** Escapes and indentation shift a text in its file: its own words are looked for after the place where it begins. */
function placeOfTemplate(file: YamlFile, tree: Tree, text: string, at: number): number {
  const words = text.slice(at, at + 30).split('\n')[0] ?? '';
  const found = file.text.indexOf(words, tree.at);
  return found === -1 || found - tree.at > at * 2 + 200 ? tree.at : found;
}

/** A text, or a number or truth value as it is written. */
function textOf(tree: Tree | undefined): string | undefined {
  return tree?.kind === 'scalar' && tree.value !== null ? tree.text : undefined;
}

function numberOf(tree: Tree | undefined): number | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'number' ? tree.value : undefined;
}

function itemsOf(tree: Tree | undefined): readonly Tree[] {
  return tree?.kind === 'list' ? tree.items : [];
}

/** A list, or one value in the place of a list. */
function listOf(tree: Tree | undefined): readonly Tree[] {
  return tree === undefined ? [] : tree.kind === 'list' ? tree.items : [tree];
}

function entriesOf(tree: Tree | undefined): readonly { readonly key: string; readonly value: Tree }[] {
  return tree?.kind === 'map' ? tree.entries : [];
}
