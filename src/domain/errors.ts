/**
 * What can go wrong on the way to or from a target, each with the next step to take. Never the bot's quality.
 * docs/errors.md tells more of each; a test holds the two together.
 */
export const TARGET_ERRORS = {
  target_refused: 'start the bot, or correct the url of the target',
  target_dns: 'correct the host name in the url of the target',
  target_tls: "check the bot's certificate, or use http:// on loopback",
  target_reset: "look into the bot's log: it closed the connection in the middle of an answer",
  target_protocol: 'check the url: what listens there does not speak HTTP as it should',
  target_timeout_connect: "see whether the bot's machine is reachable, or raise the target's deadlines.connect",
  target_timeout_first_byte: "see why the bot is slow, or raise the target's deadlines.first_byte",
  target_timeout_idle: "see why the bot stops in mid-answer, or raise the target's deadlines.idle",
  target_timeout_total: "see why the bot is slow, or raise the target's deadlines.total",
  target_rate_limited: 'lower --concurrency, or have the limit raised for tests',
  target_used_up:
    'top up the credit or raise the quota of the account behind the bot (or wait for its next day), then testkunde run --resume',
  target_unavailable: 'see why the bot, or what stands before it, is unavailable',
  target_unauthorized: "check the target's headers (token, key)",
  target_http_status: "look into the bot's log; after a 404 or 405 check the target's url and method",
  target_redirect: 'put the url that it redirects to into the target',
  target_bad_reply: "check the target's url and reply path (and `cards:`) against what the bot sends",
  target_empty_reply:
    "look into the bot's log: it answered with nothing; if its words stand elsewhere, correct the target's reply path; if it answers with cards alone, name them in its `cards:`",
  target_unfinished:
    'read the reason: raise the limit of tokens, see what the filter objects to, or test the bot that runs the tools',
  target_late: "set the target's end (or settle, silence, greeting) so that a reply is taken as whole only when it is",
  target_encoding: 'have the bot send UTF-8, uncompressed or as gzip, deflate or br',
  target_too_large: "raise the target's max_bytes if such a reply is right",
  target_reported: "look into the bot's log: it said itself that it failed",
  target_not_started: 'run the command of the target by hand, in the folder of testkunde.yaml',
  target_exited: "look into the bot's standard error, which the message quotes: its process ended before its answer",
  target_given_up: 'mend what the message names, then testkunde run --resume holds what is missing',
  target_failed: "look into the bot's log, and report this if the bot is well",
} as const;

/**
 * Why a second opinion could not be had: what it was asked for is `ungraded`. docs/errors.md tells more of each; a test
 * holds the two together.
 */
export const JUDGE_ERRORS = {
  judge_unreachable: "start the judge's server, or correct the url in `judge:`",
  judge_timeout: 'see why the model is slow, or raise the timeout in `judge:`',
  judge_rate_limited: 'lower the concurrency in `judge:`, or have the limit raised',
  judge_unauthorized: 'check the key in `judge:`',
  judge_failed: "look into the log of the judge's server",
  judge_malformed: 'take a model that keeps to the form that the prompt asks for',
  judge_quote: 'read the reply yourself: what the judge quotes does not stand in it',
  judge_split: 'read the reply yourself, or make the rubric plainer',
  judge_limit: 'raise the limit in `judge:`; testkunde regrade RUN --judge asks for what is missing',
  assertion_failed: 'correct the assertion, or report this to promptfoo if it is in order',
} as const;

export type JudgeErrorCode = keyof typeof JUDGE_ERRORS;

/** Why a customer could not go on: the trial is `ungraded`. docs/errors.md tells more. */
export const CUSTOMER_ERRORS = {
  answer_unknown: 'give the answer in `answers:` of the dialogue, or script the turn',
  customer_failed:
    'read the reason: it is the simulated customer, not the bot; see that its model answers, or take one that keeps to its role',
} as const;

/** What happened here, not at the target's. docs/errors.md tells more. */
const RUN_ERRORS = {
  interrupted: 'testkunde run --resume holds what is missing',
  grader_failed: 'testkunde regrade judges it anew; please report it',
} as const;

/** What can be wrong with what the user gave, or with where it is stored. */
const INPUT_ERROR_CODES = ['usage', 'suite', 'dataset', 'config', 'store', 'transcript'] as const;

export type TargetErrorCode = keyof typeof TARGET_ERRORS;
export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number];
export type ErrorCode = TargetErrorCode | keyof typeof CUSTOMER_ERRORS | keyof typeof RUN_ERRORS;

/** The next step to take after an error; null for codes without one, and for codes of older versions. */
export function adviceFor(code: string): string | null {
  if (Object.hasOwn(JUDGE_ERRORS, code)) return JUDGE_ERRORS[code as JudgeErrorCode];
  if (Object.hasOwn(CUSTOMER_ERRORS, code)) return CUSTOMER_ERRORS[code as keyof typeof CUSTOMER_ERRORS];
  if (Object.hasOwn(RUN_ERRORS, code)) return RUN_ERRORS[code as keyof typeof RUN_ERRORS];
  return Object.hasOwn(TARGET_ERRORS, code) ? TARGET_ERRORS[code as TargetErrorCode] : null;
}

/** The target or the network failed. `wait_ms`: how long the target asks to be left alone. */
export class TargetError extends Error {
  override readonly name = 'TargetError';
  readonly wait_ms: number | undefined;
  constructor(
    readonly code: TargetErrorCode,
    message: string,
    options?: { cause?: unknown; wait_ms?: number | undefined },
  ) {
    super(message, options);
    this.wait_ms = options?.wait_ms;
  }

  get next(): string {
    return TARGET_ERRORS[this.code];
  }
}

const ANEW: ReadonlySet<TargetErrorCode> = new Set<TargetErrorCode>([
  'target_refused',
  'target_dns',
  'target_reset',
  'target_timeout_connect',
  'target_timeout_first_byte',
  'target_timeout_idle',
  'target_timeout_total',
  'target_rate_limited',
  'target_unavailable',
  'target_reported',
  'target_late',
  'target_exited',
]);

/** Whether a dialogue that broke off so may go better in a fresh session: the fault may have been the moment's. */
export function beginsAnew({ code, message }: TargetError): boolean {
  return ANEW.has(code) || (code === 'target_http_status' && message.startsWith('HTTP 5'));
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
