/** Credit or an account's limit is at its end, whatever the answer says about waiting. Words and codes of providers. */
const SPENT: readonly RegExp[] = [
  // OpenAI, and those that speak as it does (DeepSeek, Moonshot, OpenRouter, Mistral, Azure OpenAI)
  /insufficient_?quota/i,
  /billing_hard_limit_reached|billing hard limit has been reached/i,
  /billing_not_active|account is not active/i,
  /insufficient[ _](?:account[ _])?(?:balance|credits?)\b/i,
  /\b(?:out of|no more|not enough) credits?\b|\bcredits? (?:(?:has|have|is|are) )?(?:been )?(?:exhausted|used up|depleted)/i,
  // Anthropic
  /credit balance is too low/i,
  /reached your specified API usage limits/i,
  // Google: Vertex AI, Gemini, and its older services
  /"quotaId"\s*:\s*"[^"]*PerDay|per_day_per_|\bdailyLimitExceeded\b|prepayment credits are depleted/i,
  // Azure API Management, Cohere, and whoever counts by the month
  /out of call volume quota|exceeded call volume quota/i,
  /\b(?:monthly|yearly|annual)[ -](?:\w+[ -]){0,3}(?:limit|quota|allowance|cap)\b|\bper month\b/i,
  /\b(?:spend|spending|budget)[ _](?:limit|cap)\b|\bbudget (?:has been )?exceeded\b|\bBudgetExceeded/i,
  /\b(?:quota|usage limit|credit limit)\b[^".]{0,30}\b(?:exhausted|used up|depleted)\b/i,
];

/** A limit that passes, but not while a run waits; unless the answer asks for a wait that is short. */
const DAILY =
  /\b(?:requests|tokens|calls|messages|queries) per day\b|\((?:RPD|TPD)\)|\bdaily[ -](?:\w+[ -]){0,3}(?:limit|quota|allowance|cap)\b|\blimit for today\b/i;

/** Google says so of limits by the minute as well, and OpenAI of credit alone. */
const PLAN = /exceeded your current quota/i;
const BY_THE_MINUTE = /PerMinute|per[ _]minute/i;

/** What waiting helps with is over before a run would have given up: ten pauses of a minute at the most. */
const LONGEST_MS = 600_000;

/**
 * Whether an answer says that the quota or the credit behind the bot is used up: asking again will not help, however
 * often. A limit that passes (so many a minute) is none of that. `wait_ms`: what its `Retry-After` asks for.
 */
export function isUsedUp(status: number, text: string, wait_ms: number | undefined): boolean {
  if (status === 402) return true;
  if (status !== 429 && status !== 400 && status !== 403) return false;
  if (SPENT.some((words) => words.test(text))) return true;
  const asked_ms = waitIn(text);
  const isShort = asked_ms !== undefined && asked_ms <= LONGEST_MS;
  if (PLAN.test(text)) return !isShort && !BY_THE_MINUTE.test(text);
  return status !== 400 && DAILY.test(text) && !isShort && (wait_ms === undefined || wait_ms > LONGEST_MS);
}

/** The code of an error that a bot tells of in its protocol's own way, in these words. */
export function reportedCode(told: string): 'target_used_up' | 'target_reported' {
  return isUsedUp(429, told, undefined) ? 'target_used_up' : 'target_reported';
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** The wait that the words ask for, in milliseconds: "try again in 7m12s", "retry after 6 seconds", `"retryDelay": "34s"`. */
function waitIn(text: string): number | undefined {
  const [, told] =
    /(?:\b(?:again|retry|wait)\b (?:in|after|for)|"retryDelay"\s*:\s*")\s*((?:[\d.]+\s*(?:ms|[smhd])[a-z]*\s*)+)/i.exec(
      text,
    ) ?? [];
  if (told === undefined) return undefined;
  const parts = [...told.matchAll(/([\d.]+)\s*(ms|[smhd])/gi)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (UNITS[unit?.toLowerCase() ?? ''] ?? 0), 0);
}
