import type { Suite } from '../domain/suite.js';
import { loadSuites } from '../suite/load.js';
import { formatProblem, type Problem } from '../suite/problem.js';
import { loadConfigTryingTargets } from './config.js';
import { counted } from './counted.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Io } from './io.js';
import { runObstacles } from './run-obstacles.js';

export interface ValidateOptions {
  readonly config?: string;
  readonly format?: 'text' | 'json';
}

/** `testkunde validate`: tells everything that is wrong with suites, their datasets and the configuration. */
export async function validate(paths: readonly string[], options: ValidateOptions, io: Io): Promise<ExitCode> {
  const file = options.config === undefined ? {} : { file: options.config };
  const loaded = await loadConfigTryingTargets({ cwd: io.cwd, env: io.env, unsetIsFine: true, ...file });
  const found = loadSuites(paths, { cwd: io.cwd, root: loaded.root, folder: loaded.config.suites });
  const known = [...loaded.problems, ...found.problems];
  const problems = known.length > 0 ? known : await runObstacles(found.suites, loaded, io.cwd);
  if (options.format === 'json') io.stdout(`${JSON.stringify(asJson(found.suites, problems), null, 2)}\n`);
  else if (problems.length === 0) io.stdout(`${summary(found.suites)}: fine\n`);
  else io.stderr(`${problems.map(formatProblem).join('\n')}\n${counted(problems.length, 'problem')}\n`);
  return problems.length === 0 ? EXIT.fine : EXIT.unusable;
}

function summary(suites: readonly Suite[]): string {
  const dialogues = suites.flatMap((suite) => suite.dialogues);
  const turns = dialogues.reduce((sum, dialogue) => sum + dialogue.turns.length, 0);
  return [counted(suites.length, 'suite'), counted(dialogues.length, 'dialogue'), counted(turns, 'turn')].join(', ');
}

function asJson(suites: readonly Suite[], problems: readonly Problem[]) {
  return {
    ok: problems.length === 0,
    suites: suites.map(({ name, file, language, dialogues }) => ({
      name,
      file,
      language,
      dialogues: dialogues.length,
      turns: dialogues.reduce((sum, dialogue) => sum + dialogue.turns.length, 0),
    })),
    problems: problems.map(({ place, message, expected = null, suggestion = null, excerpt }) => ({
      file: place.file,
      line: place.line,
      column: place.column,
      message,
      expected,
      suggestion,
      excerpt,
    })),
  };
}
