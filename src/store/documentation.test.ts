import { readFileSync } from 'node:fs';
import Sqlite, { type Database } from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { migrate } from './migrations.js';

const DOCUMENT = readFileSync(new URL('../../docs/database.md', import.meta.url), 'utf8');
const QUERIES = [...DOCUMENT.matchAll(/```sql\n([\s\S]*?)```/g)].map((match) => match[1] as string);

let db: Database;
beforeAll(() => {
  db = new Sqlite(':memory:');
  migrate(db);
});

describe('docs/database.md', () => {
  it('names every table and column', () => {
    const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all() as string[];
    const missing = tables.flatMap((table) => {
      const row = DOCUMENT.split('\n').find((line) => line.startsWith(`| \`${table}\` |`));
      if (row === undefined) return [table];
      const columns = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
      return columns
        .filter((column) => column !== 'key' && !row.includes(`\`${column}\``))
        .map((column) => `${table}.${column}`);
    });
    expect(missing).toEqual([]);
  });

  it.each(QUERIES)('runs: %s', (query) => {
    expect(db.prepare(query).all()).toEqual([]);
  });

  it('has queries', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(4);
  });
});
