import { InputError, type InputErrorCode } from '../domain/errors.js';
import { formatProblem, type Problem } from '../suite/problem.js';

/** All problems as one error: each with its place, line and caret. */
export function problemsError(code: InputErrorCode, problems: readonly Problem[]): InputError {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return new InputError(code, `${problems.map(formatProblem).join('\n')}\n${count}; nothing was run`);
}
