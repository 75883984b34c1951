import { InputError } from '../domain/errors.js';
import { GRADER_NAMES, type GraderName } from '../domain/verdict.js';

/**
 * The graders that `--grader` names, in the order of reports; all of them when it is left out. Names alone: their words
 * are a lot to load. Throws InputError `usage`.
 */
export function chosenGraders(names: readonly string[] | undefined): readonly GraderName[] {
  if (names === undefined) return GRADER_NAMES;
  const unknown = names.filter((name) => !GRADER_NAMES.some((grader) => grader === name));
  if (unknown.length > 0)
    throw new InputError(
      'usage',
      `--grader ${unknown.join(', ')}: no such grader`,
      `choose from ${GRADER_NAMES.join(', ')}`,
    );
  return GRADER_NAMES.filter((grader) => names.includes(grader));
}
