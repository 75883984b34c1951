import type { Customer } from '../../domain/dataset.js';
import { plainForm } from '../../language/forms/pieces.js';
import { toldSet } from '../../language/person/telling-words.js';

const TITLES = toldSet('titles');

/** A person's names in plain form; `last` is empty where there is but one. */
export interface Names {
  readonly first: readonly string[];
  readonly last: string;
  readonly raw: string;
}

/** The names of a customer, from one field or from two. */
export function nameOf(customer: Customer): Names {
  const fields = customer.fields;
  const text = (...keys: readonly string[]) =>
    keys.map((key) => fields[key]).find((v) => typeof v === 'string') as string | undefined;
  const first = text('first_name', 'firstname', 'firstName', 'vorname', 'given_name');
  const last = text('last_name', 'lastname', 'lastName', 'nachname', 'surname', 'family_name');
  const whole =
    text('name', 'full_name', 'fullname', 'fullName', 'customer_name') ?? [first, last].filter(Boolean).join(' ');
  return namesIn(whole);
}

/** `Dr Anna Maria Berg` and `Berg, Anna`: titles left out. */
export function namesIn(whole: string): Names {
  const turned = /^([^,]+),\s*(.+)$/.exec(whole);
  const parts = (turned === null ? whole : `${turned[2]} ${turned[1]}`)
    .split(/\s+/)
    .map((part) => plainWord(part))
    .filter((part) => part !== '' && !TITLES.has(part));
  if (parts.length === 0) return { first: [], last: '', raw: whole };
  if (parts.length === 1) return { first: parts, last: '', raw: whole };
  return { first: parts.slice(0, -1), last: parts[parts.length - 1] as string, raw: whole };
}

/** `Großkopf-Öztürk` is known by either part. */
export function surnameParts(raw: string): string[] {
  const last = /^([^,]+),/.exec(raw)?.[1] ?? raw.slice(raw.lastIndexOf(' ') + 1);
  const parts = last.split(/[-‐‑–]/);
  return parts.length < 2 ? [] : parts.map(plainWord).filter((part) => part.length >= 4 && !TITLES.has(part));
}

function plainWord(word: string): string {
  return plainForm(word);
}
