import { InputError } from '../domain/errors.js';
import { RETENTION, RETENTION_EXPECTED } from './config-schema.js';

const UNITS: Readonly<Record<string, number>> = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 };

/** An age such as `30d` in milliseconds. Throws InputError `usage`. */
export function ageOf(age: string): number {
  const [, count, unit] = RETENTION.exec(age.trim()) ?? [];
  if (count === undefined || unit === undefined)
    throw new InputError('usage', `--older-than ${age}: expected ${RETENTION_EXPECTED}`);
  return Number(count) * (UNITS[unit] ?? 0);
}
