import type { Customer, Dataset, FieldValue } from './dataset.js';

/** A value of a record with its dotted path; indexes of lists are left out. */
export interface PathValue {
  readonly path: string;
  readonly value: string;
}

/** Values that tell a person: no short figure, no amount, no day but that of birth, which anybody may have by chance. */
function isTelling(path: string, value: string): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return /birth|geburt/i.test(path);
  return /\p{L}/u.test(value) ? value.length >= 4 : value.replace(/\D/g, '').length >= 7;
}

/** The values that only this customer has and that tell who it is: none of another record, of the facts, of a public field. */
export function ownValues(dataset: Dataset, customer: Customer): PathValue[] {
  const others = new Set(
    dataset.customers
      .filter((other) => other !== customer)
      .flatMap((other) => leaves(other.fields).map(({ value }) => value)),
  );
  const facts = dataset.facts.flatMap((fact) => (typeof fact === 'string' ? [fact] : Object.values(fact))).join('\n');
  return leaves(customer.fields).filter(
    ({ path, value }) =>
      path !== 'alias' &&
      isTelling(path, value) &&
      !isPublic(path, dataset.publicFields) &&
      !others.has(value) &&
      !facts.includes(value),
  );
}

function isPublic(path: string, fields: readonly string[]): boolean {
  return fields.some((field) => path === field || path.endsWith(`.${field}`) || path.startsWith(`${field}.`));
}

function leaves(fields: Readonly<Record<string, FieldValue>>): PathValue[] {
  return Object.entries(fields).flatMap(([key, value]) => leavesBelow(value, key));
}

function leavesBelow(value: FieldValue, path: string): PathValue[] {
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value !== 'object') return [{ path, value: String(value) }];
  if (Array.isArray(value)) return value.flatMap((item: FieldValue) => leavesBelow(item, path));
  return Object.entries(value as Record<string, FieldValue>).flatMap(([key, item]) =>
    leavesBelow(item, `${path}.${key}`),
  );
}
