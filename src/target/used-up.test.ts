import { describe, expect, it } from 'vitest';
import { statusError } from './http-errors.js';

const QUOTA = 'You exceeded your current quota, please check your plan and billing details.';
const google = (id: string, delay?: string) =>
  JSON.stringify({
    error: {
      code: 429,
      message: QUOTA,
      status: 'RESOURCE_EXHAUSTED',
      details: [
        { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [{ quotaId: id }] },
        ...(delay === undefined ? [] : [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: delay }]),
      ],
    },
  });

// Bodies as the providers send them.
const USED_UP: readonly (readonly [status: number, body: string, wait?: string])[] = [
  [429, JSON.stringify({ error: { message: QUOTA, type: 'insufficient_quota', code: 'insufficient_quota' } })],
  [429, JSON.stringify({ error: { message: 'x', code: 'insufficient_quota' } }), '1'],
  [
    429,
    JSON.stringify({ error: { message: 'Billing hard limit has been reached', code: 'billing_hard_limit_reached' } }),
  ],
  [429, JSON.stringify({ error: { message: QUOTA } })],
  [429, JSON.stringify({ error: { message: 'Your account is not active, please check your billing details.' } })],
  [429, JSON.stringify({ error: { message: 'Rate limit reached on requests per day (RPD): Limit 200, Used 200.' } })],
  [429, 'Rate limit reached on tokens per day (TPD): Limit 9. Please try again in 14h24m0s.'],
  [429, JSON.stringify({ message: 'Number of request tokens has exceeded your daily rate limit' })],
  [429, JSON.stringify({ message: 'Number of request tokens has exceeded your daily rate limit' }), '40000'],
  [429, google('GenerateRequestsPerDayPerProjectPerModel-FreeTier', '31s')],
  [429, 'Out of call volume quota. Quota will be replenished in 12.06:32:00.'],
  [403, '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 2.10:12:30." }'],
  [403, '{"error":{"errors":[{"domain":"usageLimits","reason":"dailyLimitExceeded"}],"code":403}}'],
  [
    400,
    '{"type":"error","error":{"type":"invalid_request_error","message":"Your credit balance is too low to access it."}}',
  ],
  [
    400,
    '{"error":{"message":"You have reached your specified API usage limits. You will regain access on 2026-12-01."}}',
  ],
  [402, '{"error":{"message":"Insufficient Balance"}}'],
  [402, ''],
  [429, 'You are using a trial key, which is limited to 1000 API calls per month.'],
  [429, '{"error":"monthly token quota exceeded"}'],
];

/** Waiting helps, or the fault is another one. */
const OTHERS: readonly (readonly [status: number, body: string, code: string, wait?: string])[] = [
  [
    429,
    JSON.stringify({ error: { message: 'Rate limit reached', code: 'rate_limit_exceeded' } }),
    'target_rate_limited',
  ],
  [429, '', 'target_rate_limited'],
  [429, 'Rate limit reached on requests per min (RPM): Limit 3. Please try again in 20s.', 'target_rate_limited'],
  [429, 'Rate limit reached on requests per day (RPD): Limit 10000. Try again in 8.64s.', 'target_rate_limited'],
  [429, 'Rate limit reached on requests per day (RPD): Limit 10000.', 'target_rate_limited', '9'],
  [429, google('GenerateRequestsPerMinutePerProjectPerModel-FreeTier', '34s'), 'target_rate_limited'],
  [429, `${QUOTA} Please retry in 34.07s.`, 'target_rate_limited'],
  [
    429,
    'Requests have exceeded token rate limit of your current S0 tier. Please retry after 6 seconds.',
    'target_rate_limited',
  ],
  [
    429,
    "This request would exceed your organization's rate limit of 40,000 input tokens per minute",
    'target_rate_limited',
  ],
  [429, 'Quota exceeded for quota metric Requests and limit Requests per minute', 'target_rate_limited'],
  [429, 'Resource has been exhausted (e.g. check quota).', 'target_rate_limited'],
  [503, 'insufficient_quota', 'target_unavailable'],
  [401, 'insufficient_quota', 'target_unauthorized'],
  [403, 'forbidden', 'target_unauthorized'],
  [400, 'the daily limit of a transfer must be a number', 'target_http_status'],
  // A bank's bot says so of its customer.
  [400, 'insufficient funds for this transfer', 'target_http_status'],
];

describe('a quota or a credit that is used up', () => {
  it.each([...USED_UP].map(([status, body, wait]) => ({ status, body, wait })))(
    'HTTP $status: $body',
    ({ status, body, wait }) => {
      expect(statusError(status, wait === undefined ? {} : { 'retry-after': wait }, body).code).toBe('target_used_up');
    },
  );

  it.each([...OTHERS].map(([status, body, code, wait]) => ({ status, body, code, wait })))(
    'is another fault than HTTP $status: $body',
    ({ status, body, code, wait }) => {
      expect(statusError(status, wait === undefined ? {} : { 'retry-after': wait }, body).code).toBe(code);
    },
  );
});
