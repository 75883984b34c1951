import type { Dialogue } from '../domain/dialogue.js';
import { InputError } from '../domain/errors.js';
import type { GraderName } from '../domain/verdict.js';
import type { Config } from './config.js';

/** Which second opinions some dialogues ask for. */
export interface WantedOpinions {
  readonly judge: boolean;
  readonly promptfoo: boolean;
}

/** What is asked for by the chosen graders. Throws InputError `config` when it is a judge and none is configured. */
export function wantedOpinions(
  dialogues: Iterable<Dialogue>,
  graders: readonly GraderName[],
  { judge }: Pick<Config, 'judge'>,
): WantedOpinions | null {
  const wanted = { judge: false, promptfoo: false };
  for (const { turns, place } of dialogues)
    for (const { expect } of turns) {
      if (expect.judge !== undefined && graders.includes('judge')) {
        const where = place === undefined ? '' : `${place.file}:${place.line}: `;
        if (judge === undefined)
          throw new InputError(
            'config',
            `${where}\`judge:\` needs a judge, and there is none in testkunde.yaml`,
            'name one below `judge:` (docs/judge.md), or leave it out with --grader',
          );
        wanted.judge = true;
      }
      if (expect.assert !== undefined && graders.includes('promptfoo')) wanted.promptfoo = true;
    }
  return wanted.judge || wanted.promptfoo ? wanted : null;
}
