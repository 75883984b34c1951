import type { Customer, Dataset } from '../../domain/dataset.js';
import { FormTable } from './form-table.js';
import { type Item, type PersonRecord, readRecord, recordOf } from './record.js';
import { type Spoken, spoken } from './stream.js';

/** Who owns which private value, and what is public. Built once for a dataset. */
export interface Ledger {
  readonly customers: readonly Customer[];
  /** Forms that give a value away by themselves; owners are indexes of `customers`. */
  readonly table: FormTable;
  /** Customers by each plain word of their names. */
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** Whether each customer can be looked at one by one. */
  readonly small: boolean;
  /** The business's facts as one text. */
  readonly facts: Spoken;
  isPublic(field: string): boolean;
}

/** Up to so many customers, weak signs are put together for every one of them and not only for those talked about. */
const SMALL = 60;

const ledgers = new WeakMap<Dataset, Ledger>();

export function ledgerOf(dataset: Dataset): Ledger {
  let ledger = ledgers.get(dataset);
  if (ledger === undefined) {
    ledger = build(dataset);
    ledgers.set(dataset, ledger);
  }
  return ledger;
}

function build(dataset: Dataset): Ledger {
  const small = dataset.customers.length <= SMALL;
  const table = new FormTable();
  const byName = new Map<string, number[]>();
  const isPublic = publicFields(dataset.publicFields);
  dataset.customers.forEach((customer, owner) => {
    const record = small ? recordOf(customer) : readRecord(customer);
    for (const item of record.items) {
      if (isPublic(item.field)) continue;
      for (const form of item.strong) table.add(form, owner);
    }
    for (const word of new Set([...record.first, record.last])) if (word.length > 1) addOwner(byName, word, owner);
  });
  const facts = dataset.facts.flatMap((fact) => (typeof fact === 'string' ? [fact] : Object.values(fact)));
  return { customers: dataset.customers, table, byName, small, facts: spoken(facts.join('\n')), isPublic };
}

function addOwner(byName: Map<string, number[]>, word: string, owner: number): void {
  const owners = byName.get(word);
  if (owners === undefined) byName.set(word, [owner]);
  else owners.push(owner);
}

/** A public field is named by its whole path, by a branch above it, or by its last name alone. */
function publicFields(names: readonly string[]): (field: string) => boolean {
  if (names.length === 0) return () => false;
  const known = new Map<string, boolean>();
  return (field) => {
    let answer = known.get(field);
    if (answer === undefined) {
      answer = names.some(
        (name) => field === name || field.startsWith(`${name}.`) || (!name.includes('.') && field.endsWith(`.${name}`)),
      );
      known.set(field, answer);
    }
    return answer;
  };
}

/** The item of a record that a strong form belongs to. */
export function itemWith(record: PersonRecord, form: string): Item | undefined {
  return record.items.find((item) => item.strong.includes(form));
}
