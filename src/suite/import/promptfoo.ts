import { entryOf, placeAt, plainOf, type Tree, type YamlFile } from '../yaml.js';
import {
  type Imported,
  type ImportedDialogue,
  type ImportedExpect,
  idOf,
  type Loss,
  literal,
  type ScriptedDialogue,
  tidyTurn,
} from './imported.js';
import { carryAssertion, type PromptfooAssertion } from './promptfoo-asserts.js';
import { isSimulatedUser, simulatedUser } from './promptfoo-simulated.js';

/** Variables that hold the customer's words, the likeliest first. */
const SPOKEN = [
  'question',
  'query',
  'message',
  'user_message',
  'userMessage',
  'user_input',
  'input',
  'text',
  'prompt',
  'user',
];
const MOST_EXPANDED = 1000;
const CARRIED_KEYS = new Set(['tests', 'prompts', 'description', 'defaultTest', 'scenarios', '$schema', 'tags']);
const TEST_KEYS = new Set(['vars', 'assert', 'description', 'metadata', 'provider']);

interface Config {
  readonly file: YamlFile;
  /** Text of the first prompt, with its templates. */
  readonly prompt: string;
  readonly shared: readonly Tree[];
  /** Provider of tests that name none. */
  readonly provider: Tree | undefined;
  readonly losses: Loss[];
}

/** A test with the values of its variables. */
interface Case {
  readonly test: Tree;
  readonly vars: Readonly<Record<string, unknown>>;
}

/**
 * A promptfoo configuration. Tests of one `conversationId` are the turns of one dialogue, in order; any other test is a
 * dialogue of one turn. Assertions become verbs where one says the same, and stay promptfoo's own (`assert`) elsewhere.
 */
export function importPromptfoo(file: YamlFile, taken: Set<string>): Imported {
  const losses: Loss[] = [];
  const lose = (at: number, message: string) => losses.push({ file: file.file, line: placeAt(file, at).line, message });
  for (const entry of file.tree.kind === 'map' ? file.tree.entries : [])
    if (!CARRIED_KEYS.has(entry.key))
      lose(
        entry.at,
        `\`${entry.key}\` is not carried over${entry.key === 'providers' || entry.key === 'targets' ? '; name the bot in testkunde.yaml' : ''}`,
      );
  const prompts = itemsOf(entryOf(file.tree, 'prompts')?.value);
  if (prompts.length > 1) lose(prompts[1]?.at ?? 0, 'only the first prompt is read: the bot has its own');
  const shared = itemsOf(entryOf(entryOf(file.tree, 'defaultTest')?.value, 'assert')?.value);
  const provider = entryOf(entryOf(file.tree, 'defaultTest')?.value, 'provider')?.value;
  const config: Config = { file, prompt: promptOf(prompts[0]), shared, provider, losses };
  const cases = casesOf(file.tree, config);
  if (cases.length === 0) lose(file.tree.at, 'holds no tests');
  return { dialogues: dialoguesOf(cases, config, taken), losses };
}

function promptOf(tree: Tree | undefined): string {
  if (tree === undefined) return '';
  if (tree.kind === 'scalar') return String(tree.value ?? '');
  return String(plainOf(entryOf(tree, 'raw')?.value ?? entryOf(tree, 'id')?.value ?? tree) ?? '');
}

function casesOf(root: Tree, config: Config): Case[] {
  const defaults = varsOf(entryOf(root, 'defaultTest')?.value);
  const tests = entryOf(root, 'tests')?.value;
  if (tests?.kind === 'scalar')
    lose(config, tests, `the tests in ${String(tests.value)} are not read; put them into this file`);
  const plain = itemsOf(tests).flatMap((test) => expand(test, { ...defaults, ...varsOf(test) }, config));
  const scenarios = itemsOf(entryOf(root, 'scenarios')?.value).flatMap((scenario) =>
    itemsOf(entryOf(scenario, 'config')?.value).flatMap((one) =>
      itemsOf(entryOf(scenario, 'tests')?.value).flatMap((test) =>
        expand(test, { ...defaults, ...varsOf(one), ...varsOf(test) }, config),
      ),
    ),
  );
  return [...plain, ...scenarios];
}

function varsOf(test: Tree | undefined): Record<string, unknown> {
  const vars = entryOf(test, 'vars')?.value;
  if (vars?.kind !== 'map') return {};
  return Object.fromEntries(vars.entries.map(({ key, value }) => [key, plainOf(value)]));
}

/** promptfoo holds a test once for each combination of the values of lists. */
function expand(test: Tree, vars: Readonly<Record<string, unknown>>, config: Config): Case[] {
  if (test.kind === 'scalar') {
    lose(config, test, `the tests in ${String(test.value)} are not read; put them into this file`);
    return [];
  }
  for (const entry of test.kind === 'map' ? test.entries : [])
    if (!TEST_KEYS.has(entry.key)) lose(config, entry, `\`${entry.key}\` of a test is not carried over`);
  let cases: Record<string, unknown>[] = [{ ...vars }];
  for (const [name, value] of Object.entries(vars)) {
    if (!Array.isArray(value) || value.length === 0) continue;
    cases = cases
      .flatMap((one) => value.map((single: unknown) => ({ ...one, [name]: single })))
      .slice(0, MOST_EXPANDED);
  }
  return cases.map((one) => ({ test, vars: one }));
}

function dialoguesOf(cases: readonly Case[], config: Config, taken: Set<string>): ImportedDialogue[] {
  const talking = new Map<string, ScriptedDialogue>();
  const remembers = config.prompt.includes('_conversation');
  return cases.flatMap((one): ImportedDialogue[] => {
    const named = (stem: string) => namedDialogue(one, stem, taken);
    const simulated = simulatedIn(one, config);
    if (simulated !== null) return simulatedDialogue(one, simulated, config, named);
    const says = wordsOf(one, config);
    if (says === null) return [];
    const turn = tidyTurn({ says: literal(says), expect: expectOf(one.test, config) });
    const conversation = conversationOf(one) ?? (remembers ? '' : null);
    const known = conversation === null ? undefined : talking.get(conversation);
    if (known !== undefined) {
      known.turns.push(turn);
      return [];
    }
    const dialogue = { ...named(says), turns: [turn] };
    if (conversation !== null) talking.set(conversation, dialogue);
    return [dialogue];
  });
}

/** Its name is that of its conversation, its title, or else `stem`. */
function namedDialogue(one: Case, stem: string, taken: Set<string>): Pick<ImportedDialogue, 'id' | 'title'> {
  const title = titleOf(one);
  return { id: idOf(conversationOf(one) || title || stem, taken), ...(title === '' ? {} : { title }) };
}

function titleOf({ test }: Case): string {
  const description = entryOf(test, 'description')?.value;
  return description === undefined ? '' : String(plainOf(description) ?? '');
}

/** The provider that plays the customer of a test; null = there is none, and its customer has a script. */
function simulatedIn({ test }: Case, config: Config): Tree | null {
  const provider = entryOf(test, 'provider')?.value ?? config.provider;
  if (provider === undefined || isSimulatedUser(provider)) return provider ?? null;
  lose(config, provider, '`provider` is not carried over; name the bot in testkunde.yaml');
  return null;
}

/** What a simulated user is told becomes the goal of a simulated customer, of which nothing can be asserted. */
function simulatedDialogue(
  one: Case,
  provider: Tree,
  config: Config,
  id: (stem: string) => Pick<ImportedDialogue, 'id' | 'title'>,
): ImportedDialogue[] {
  const { goal, gives_up_after } = simulatedUser(provider, one.vars);
  if (goal === '') {
    lose(config, one.test, 'the simulated user is told nothing; left out');
    return [];
  }
  for (const tree of assertionsOf(one.test, config))
    lose(config, tree, 'what is asserted of a conversation with a simulated user has no like; left out');
  if (one.vars.initialMessages !== undefined)
    lose(config, one.test, 'a simulated customer begins by itself: `initialMessages` are left out');
  return [{ ...id(goal), customer: { goal: literal(goal), gives_up_after } }];
}

function conversationOf({ test, vars }: Case): string | null {
  const id = entryOf(entryOf(test, 'metadata')?.value, 'conversationId')?.value;
  const value = id === undefined ? vars.conversationId : plainOf(id);
  return value === undefined || value === null ? null : String(value);
}

/** The customer's words: the variable that the prompt asks for, or the one whose name says so, or the filled-in prompt. */
function wordsOf({ test, vars }: Case, config: Config): string | null {
  const names = Object.keys(vars).filter((name) => name !== 'conversationId');
  const asked = names.filter((name) => new RegExp(`\\{\\{[-\\s]*${escaped(name)}\\b`).test(config.prompt));
  const name =
    SPOKEN.find((one) => asked.includes(one)) ??
    SPOKEN.find((one) => names.includes(one)) ??
    (asked.length === 1 ? asked[0] : names.length === 1 ? names[0] : undefined);
  if (name !== undefined) {
    const text = String(vars[name] ?? '').trim();
    if (/^file:\/\//.test(text)) lose(config, test, `the words stand in ${text}, which is not read; left out`);
    return text === '' || /^file:\/\//.test(text) ? null : text;
  }
  const filled = config.prompt
    .replace(/\{\{[-\s]*([\w.]+)[^}]*\}\}/g, (_, variable: string) => String(vars[variable] ?? ''))
    .trim();
  lose(
    config,
    test,
    filled === ''
      ? 'no variable holds the words of the customer; left out'
      : 'no variable holds the words of the customer; the whole prompt is said',
  );
  return filled === '' ? null : filled;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function assertionsOf(test: Tree, { shared }: Config): readonly Tree[] {
  return [...shared, ...itemsOf(entryOf(test, 'assert')?.value)];
}

function expectOf(test: Tree, config: Config): ImportedExpect {
  const expect: ImportedExpect = {};
  for (const tree of assertionsOf(test, config)) {
    const plain = plainOf(tree);
    const sets = typeof plain === 'object' && plain !== null && 'type' in plain && plain.type === 'assert-set';
    if (sets) expect.assert = [...(expect.assert ?? []), plain];
    else if (typeof plain === 'object' && plain !== null) {
      const otherwise = carryAssertion(plain as PromptfooAssertion, expect);
      if (otherwise !== null) lose(config, tree, otherwise);
    }
  }
  return expect;
}

function itemsOf(tree: Tree | undefined): readonly Tree[] {
  if (tree === undefined) return [];
  return tree.kind === 'list' ? tree.items : [tree];
}

function lose({ file, losses }: Config, { at }: { readonly at: number }, message: string): void {
  const line = placeAt(file, at).line;
  if (!losses.some((loss) => loss.line === line && loss.message === message))
    losses.push({ file: file.file, line, message });
}
