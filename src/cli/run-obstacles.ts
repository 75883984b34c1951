import { resolve } from 'node:path';
import type { Dialogue } from '../domain/dialogue.js';
import { InputError } from '../domain/errors.js';
import type { Suite } from '../domain/suite.js';
import type { Problem } from '../suite/problem.js';
import { CONFIG_FILE, shownPath } from '../suite/project.js';
import { type Entry, entryOf, problemAt, problemOf, readYaml, type Tree, type YamlFile } from '../suite/yaml.js';
import type { LoadedConfig } from './config.js';

/**
 * What a run of these suites would stumble over, though each file is in order by itself: a language that no grader knows,
 * a judge, a customer's model or a package that is wanted and not there. Each at the place that wants it. Asks nobody.
 */
export async function runObstacles(suites: readonly Suite[], loaded: LoadedConfig, cwd: string): Promise<Problem[]> {
  const { LANGUAGES, languageFor } = await import('../language/languages.js');
  const codes = LANGUAGES.map(({ code }) => code).join(', ');
  const unknown = suites.flatMap((suite) => {
    if (languageFor(suite.language) !== undefined) return [];
    const expected = `one of ${codes}: in any other, nothing can be judged`;
    return placed(suite, cwd, languageEntry, `there is no language \`${suite.language}\``, expected);
  });
  const missing = suites.flatMap((suite) => [
    ...(loaded.config.judge === undefined && suite.dialogues.some(asksJudge)
      ? placed(suite, cwd, (tree) => expectedBy(tree, 'judge'), '`judge:` needs a judge, and there is none', JUDGE)
      : []),
    ...(modelOf(loaded) === undefined && suite.dialogues.some(isSimulated)
      ? placed(suite, cwd, customerEntry, '`customer:` needs a model to speak for it, and there is none', MODEL)
      : []),
  ]);
  return [...unknown, ...missing, ...(await unopened(suites, loaded, cwd))];
}

const JUDGE = `one below \`judge:\` in ${CONFIG_FILE} (docs/judge.md), or graders that are named by --grader, without it`;
const MODEL = `one below \`customer_model:\` or \`judge:\` in ${CONFIG_FILE} (docs/customers.md)`;

function asksJudge({ turns }: Dialogue): boolean {
  return turns.some(({ expect }) => expect.judge !== undefined);
}

function asserts({ turns }: Dialogue): boolean {
  return turns.some(({ expect }) => expect.assert !== undefined);
}

function isSimulated({ customer }: Dialogue): boolean {
  return customer !== undefined;
}

function modelOf({ config }: LoadedConfig) {
  return config.customer_model ?? config.judge;
}

/** Models and packages that are named and cannot be opened. */
async function unopened(suites: readonly Suite[], loaded: LoadedConfig, cwd: string): Promise<Problem[]> {
  const { config, root } = loaded;
  const dialogues = suites.flatMap((suite) => suite.dialogues);
  const problems: Problem[] = [];
  const tryTo = async (
    place: (message: string, next: string | undefined) => Problem[],
    open: () => Promise<unknown>,
  ) => {
    try {
      await open();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...place(error.message, error.next));
    }
  };
  for (const setting of ['judge', 'customer_model'] as const) {
    const settings = config[setting];
    const isWanted = setting === 'judge' ? dialogues.some(asksJudge) : dialogues.some(isSimulated);
    if (settings === undefined || !isWanted) continue;
    await tryTo(
      (message, next) => inConfig(loaded, cwd, setting, message, next),
      async () => (await import('../judge/langchain.js')).openChatModel(settings, root, `\`${setting}:\``),
    );
  }
  const asserting = suites.find((suite) => suite.dialogues.some(asserts));
  if (asserting !== undefined)
    await tryTo(
      (message, next) => placed(asserting, cwd, (tree) => expectedBy(tree, 'assert'), message, next),
      async () =>
        (await import('../judge/promptfoo.js')).openPromptfoo(dialogues, {
          root,
          hide: (text) => text,
          concurrency: 1,
        }),
    );
  return problems;
}

/** A problem at what is found in the suite's file, else at its beginning. */
function placed(
  { file }: Suite,
  cwd: string,
  find: (tree: Tree) => Entry | undefined,
  message: string,
  expected: string | undefined,
): Problem[] {
  return [problemIn(readYaml(resolve(cwd, file), file).tree, file, find, message, expected)];
}

function inConfig(
  { file }: LoadedConfig,
  cwd: string,
  setting: string,
  message: string,
  expected: string | undefined,
): Problem[] {
  const shown = file === null ? CONFIG_FILE : shownPath(file, cwd);
  const tree = file === null ? null : readYaml(file, shown).tree;
  return [problemIn(tree, shown, (whole) => entryOf(whole, setting), message, expected)];
}

function problemIn(
  yaml: YamlFile | null,
  file: string,
  find: (tree: Tree) => Entry | undefined,
  message: string,
  expected: string | undefined,
): Problem {
  const detail = expected === undefined ? {} : { expected };
  const found = yaml === null ? undefined : find(yaml.tree);
  return yaml === null || found === undefined
    ? problemOf(file, message, detail)
    : problemAt(yaml, found.at, message, detail);
}

function languageEntry(tree: Tree): Entry | undefined {
  return entryOf(tree, 'language');
}

function customerEntry(tree: Tree): Entry | undefined {
  return itemsOf(tree, 'dialogues').flatMap((dialogue) => entryOf(dialogue, 'customer') ?? [])[0];
}

/** The first verb of this name below an `expect:`. */
function expectedBy(tree: Tree, verb: string): Entry | undefined {
  return itemsOf(tree, 'dialogues')
    .flatMap((dialogue) => itemsOf(dialogue, 'turns'))
    .flatMap((turn) => entryOf(entryOf(turn, 'expect')?.value, verb) ?? [])[0];
}

function itemsOf(tree: Tree, key: string): readonly Tree[] {
  const value = entryOf(tree, key)?.value;
  return value?.kind === 'list' ? value.items : [];
}
