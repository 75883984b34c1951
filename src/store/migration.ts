/** One step of the schema's history. Names are never changed or reused; order is the list's. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
}
