/** `testkunde/vitest`: each dialogue of a suite as a test of Vitest. */
import { describe, it, type TestContext } from 'vitest';
import { loadedConfigForLooking } from './cli/looking.js';
import { loadedSuites } from './cli/run-parts.js';
import { type RunSuitesOptions, runSuites } from './cli/run-suites.js';
import type { Dialogue } from './domain/dialogue.js';
import type { HeldDialogue } from './domain/run.js';
import { conversation, tellingTrials } from './report/conversation.js';
import { styleFor } from './report/style.js';

export type DialoguesOptions = Omit<RunSuitesOptions, 'only' | 'signal' | 'onDialogue' | 'onNotice'>;

/**
 * Registers a test for every dialogue of the suites at `paths` (files and folders; none = the configured folder), below a
 * `describe` of its suite. They are held in one run, which begins with the first test and is stored as `testkunde run`
 * would store it; of a filtered test run (`-t`, `.only`) only the dialogues that are asked for. A dialogue that fails, or
 * that nobody could judge, fails its test with the conversation and the quoted evidence. Throws InputError when the
 * suites cannot be read.
 */
export function dialogues(paths: string | readonly string[] = [], options: DialoguesOptions = {}): void {
  const cwd = options.cwd ?? process.cwd();
  const looking = { cwd, env: options.env ?? process.env, isTTY: false, colours: false };
  const io = { ...looking, stdout: () => {}, stderr: () => {} };
  const { config } = options;
  const loaded = loadedConfigForLooking(config === undefined ? {} : { config }, io);
  const suites = loadedSuites([paths].flat(), loaded, io);
  const all = new Map(
    suites.flatMap((suite) =>
      suite.dialogues.map((dialogue) => [`${suite.name}\n${testName(dialogue)}`, `${suite.name}/${dialogue.id}`]),
    ),
  );
  let held: HeldDialogues | undefined;
  for (const suite of suites)
    describe(suite.name, () => {
      // A dialogue has deadlines of its own, and the first test waits for whatever is held beside its own.
      for (const dialogue of suite.dialogues)
        it(testName(dialogue), { timeout: 0 }, async (context) => {
          held ??= hold(paths, { ...options, only: selected(context, all) });
          refuseWrong(await held.dialogue(`${suite.name}/${dialogue.id}`));
        });
    });
}

function testName({ id, title }: Dialogue): string {
  return title === undefined ? id : `${id}: ${title}`;
}

/** The dialogues of `all` (by suite and test name) whose tests this file is going to run. */
function selected({ task }: Readonly<TestContext>, all: ReadonlyMap<string, string>): string[] {
  const tasks: (typeof task | (typeof task.file.tasks)[number])[] = [task.file];
  const names: string[] = [];
  for (const one of tasks) {
    if (one.mode === 'skip' || one.mode === 'todo') continue;
    if (one.type === 'suite') tasks.push(...one.tasks);
    else {
      const name = all.get(`${one.suite?.name}\n${one.name}`);
      if (name !== undefined) names.push(name);
    }
  }
  return names;
}

interface HeldDialogues {
  /** Resolves when it has ended; rejects when the run could not be held. */
  dialogue(name: string): Promise<HeldDialogue>;
}

function hold(paths: string | readonly string[], options: RunSuitesOptions): HeldDialogues {
  const ended = new Map<string, HeldDialogue>();
  const waiting = new Map<string, (held: HeldDialogue) => void>();
  const onDialogue = (held: HeldDialogue) => {
    const name = `${held.suite}/${held.dialogue.id}`;
    ended.set(name, held);
    waiting.get(name)?.(held);
  };
  const whole = runSuites(paths, { ...options, onDialogue });
  // Each test hears of a failure itself.
  whole.catch(() => {});
  return {
    async dialogue(name) {
      const known = ended.get(name);
      if (known !== undefined) return known;
      const own = new Promise<HeldDialogue>((resolve) => waiting.set(name, resolve));
      // When the run is over, what it stored is the answer: an interrupted dialogue never ends.
      const stored = whole.then(({ dialogues: all }) => {
        const one = all.find((held) => `${held.suite}/${held.dialogue.id}` === name);
        if (one === undefined) throw new Error(`${name} was not held`);
        return one;
      });
      return Promise.race([own, stored]);
    },
  };
}

/** Throws the conversation, with what is wrong with it, when a dialogue has not passed. */
function refuseWrong(held: HeldDialogue): void {
  if (held.outcome === 'pass') return;
  const shown = tellingTrials(held).map((trial) => conversation(held, trial, styleFor(false)));
  const error = new Error(`${held.outcome === 'fail' ? 'failed' : 'could not be judged'}\n\n${shown.join('\n')}`);
  error.name = 'DialogueError';
  // What called this is Vitest, which helps nobody.
  error.stack = `${error.name}: ${error.message}`;
  throw error;
}
