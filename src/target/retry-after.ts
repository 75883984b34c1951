type Headers = Readonly<Record<string, string | string[] | undefined>>;

/**
 * How many milliseconds a `Retry-After` header asks to wait, given as seconds or as a date; undefined without one, and
 * for one that makes no sense. A date counts from the response's own `Date`, so that no clock has to be right.
 */
export function retryAfter(headers: Headers, now_ms: number): number | undefined {
  const value = first(headers['retry-after'])?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const until = Date.parse(value);
  if (Number.isNaN(until) || !/[A-Za-z]{3}/.test(value)) return undefined;
  const sent = Date.parse(first(headers.date) ?? '');
  return Math.max(0, until - (Number.isNaN(sent) ? now_ms : sent));
}

function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
