/** What can go wrong on the way to or from a target. Never the bot's quality. */
const TARGET_ERROR_CODES = [
  'target_refused',
  'target_dns',
  'target_tls',
  'target_reset',
  'target_timeout',
  'target_rate_limited',
  'target_http_status',
  'target_redirect',
  'target_bad_reply',
  'target_too_large',
  'target_failed',
] as const;

/** What can be wrong with what the user gave. */
const INPUT_ERROR_CODES = ['usage', 'suite', 'dataset', 'config', 'store', 'transcript'] as const;

export type TargetErrorCode = (typeof TARGET_ERROR_CODES)[number];
export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number];
export type ErrorCode = TargetErrorCode | 'interrupted' | 'grader_failed';

/** The target or the network failed. `reachable: false` = nothing answered at all. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
  constructor(
    readonly code: TargetErrorCode,
    message: string,
    readonly next: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The user's input cannot be worked with. `message` names the place, `next` the step to take. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: InputErrorCode,
    message: string,
    readonly next?: string,
  ) {
    super(message);
  }
}
