import type { ApiProblem } from './api.js';

export type ProblemCode =
  | 'token'
  | 'host'
  | 'origin'
  | 'input'
  | 'not_found'
  | 'too_large'
  | 'second_name'
  | 'gone'
  | 'locked'
  | 'store';

const STATUS = {
  token: 401,
  host: 403,
  origin: 403,
  input: 400,
  not_found: 404,
  too_large: 413,
  second_name: 409,
  gone: 503,
  locked: 503,
  store: 503,
} as const satisfies Record<ProblemCode, number>;

/** A request that is not answered, and why. */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: ProblemCode,
    message: string,
  ) {
    super(message);
  }

  get status(): (typeof STATUS)[ProblemCode] {
    return STATUS[this.code];
  }

  get body(): ApiProblem {
    return { error: this.code, message: this.message };
  }
}
