import type { Language } from './language.js';

/** `0.4 s`, `12 s`, `3 min 20 s`; milliseconds. */
export function duration(ms: number, language: Language): string {
  if (ms < 1000) return `${number(ms, language, 0)} ms`;
  if (ms < 9950) return `${number(ms / 1000, language, 1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  return rest === 0 || minutes >= 60 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** Share from 0 to 1 as `98.3 %` (German `98,3 %`); whole where it is whole. */
export function percent(share: number, language: Language): string {
  const value = share * 100;
  // 99.96 % is not all of it, and 0.04 % is not nothing.
  const shown = value > 99.9 && value < 100 ? 99.9 : value > 0 && value < 0.1 ? 0.1 : value;
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(shown)}${language === 'de' ? '\u00a0%' : '%'}`;
}

/** Change of a share in percentage points, with its sign. */
export function points(change: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(change * 100);
}

export function number(value: number, language: Language, digits = 0): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );
}

/** `28 Nov 2026, 20:31` in the reader's own time zone; ISO text in, as it is where it is no date. */
export function moment(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(language === 'de' ? 'de' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(date);
}

/** `5 minutes ago`, up to a week; then the date. */
export function ago(iso: string, now: number, language: Language): string {
  const seconds = (new Date(iso).getTime() - now) / 1000;
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const past = -seconds;
  if (Number.isNaN(past) || past > 7 * 86_400) return moment(iso, language);
  if (past < 45) return format.format(0, 'second');
  if (past < 45 * 60) return format.format(Math.round(seconds / 60), 'minute');
  if (past < 22 * 3600) return format.format(Math.round(seconds / 3600), 'hour');
  return format.format(Math.round(seconds / 86_400), 'day');
}
