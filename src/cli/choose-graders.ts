import { InputError } from '../domain/errors.js';
import { GRADERS } from '../grader/index.js';
import type { Grader } from '../grader/port.js';

/** The graders that `--grader` names; all of them when it is left out. Throws InputError `usage`. */
export function chosenGraders(names: readonly string[] | undefined): readonly Grader[] {
  if (names === undefined) return GRADERS;
  const unknown = names.filter((name) => !GRADERS.some((grader) => grader.name === name));
  if (unknown.length > 0)
    throw new InputError(
      'usage',
      `--grader ${unknown.join(', ')}: no such grader`,
      `choose from ${GRADERS.map((grader) => grader.name).join(', ')}`,
    );
  return GRADERS.filter((grader) => names.includes(grader.name));
}
