/** A value of a customer's record: a scalar, or lists and maps of them. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [field: string]: FieldValue };

/** A customer's record as the dataset has it. Every field that is not public is private to this customer. */
export interface Customer {
  readonly id: string;
  readonly alias?: string;
  /** The whole record, `id` and `alias` included. */
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** A plain statement that is true of the business: one text, or one per language. */
export type Fact = string | Readonly<Record<string, string>>;

/** What is true: the business's facts and the customers with the values that belong to each. */
export interface Dataset {
  readonly name: string;
  readonly customers: readonly Customer[];
  readonly facts: readonly Fact[];
  /** Names or dotted paths of fields that are no secret (`orders.item`; list indexes are left out). */
  readonly publicFields: readonly string[];
}

export const EMPTY_DATASET: Dataset = { name: 'none', customers: [], facts: [], publicFields: [] };

/** The customer with this id or alias. */
export function findCustomer(dataset: Dataset, key: string): Customer | undefined {
  return (
    dataset.customers.find((customer) => customer.id === key) ??
    dataset.customers.find((customer) => customer.alias === key)
  );
}

/** All facts as text: those of `language` where a fact has one text per language, else every text it has. */
export function factTexts(dataset: Dataset, language: string): string[] {
  return dataset.facts.flatMap((fact) => {
    if (typeof fact === 'string') return [fact];
    const own = fact[language];
    return own === undefined ? Object.values(fact) : [own];
  });
}
