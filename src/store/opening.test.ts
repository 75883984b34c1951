import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it, test } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { storeSmallRun } from '../../scripts/small-run.js';
import { tempFolder } from '../../scripts/temp-folder.js';
import { InputError } from '../domain/errors.js';
import { isBusy, isUnwritable, storeFailure } from './failure.js';
import { holderOf, livingHolder } from './holder.js';
import { isCurrent } from './migrations.js';
import { openDatabase, openForLooking } from './open.js';
import { copyInMemory } from './read-only.js';
import { listRuns } from './runs.js';

/** What a call throws; fails where it throws nothing. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('a copy in memory', () => {
  const idsIn = (path: string) => {
    const copy = copyInMemory(path);
    const ids = listRuns(copy).map(({ id }) => id);
    copy.close();
    return ids;
  };

  it('has what stands in the file', () => {
    const path = join(tempFolder(), 'a.db');
    const db = openDatabase(path, { create: true });
    storeSmallRun(db, 'r1', {});
    db.close();
    expect(existsSync(`${path}-wal`)).toBe(false);
    expect(idsIn(path)).toEqual(['r1']);
  });

  it('has what stands only in the log of a writer that is still there, and leaves file and log as they are', () => {
    const path = join(tempFolder(), 'a.db');
    const db = openDatabase(path, { create: true });
    db.pragma('wal_checkpoint(TRUNCATE)');
    storeSmallRun(db, 'r1', {});
    const bytes = () => Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)]);
    const before = bytes();
    expect(idsIn(path)).toEqual(['r1']);
    expect(bytes().equals(before)).toBe(true);
    db.close();
  });

  it('can be written, and the file does not learn of it', () => {
    const path = join(tempFolder(), 'a.db');
    openDatabase(path, { create: true }).close();
    const before = readFileSync(path);
    const copy = copyInMemory(path);
    storeSmallRun(copy, 'r1', {});
    expect(listRuns(copy)).toHaveLength(1);
    copy.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('what cannot be opened', () => {
  it('is told with the next step, and with what SQLite said', () => {
    const path = join(tempFolder(), 'text.db');
    writeFileSync(path, 'this is a text file, and a long one, so that SQLite reads it as a header: '.repeat(20));
    const error = thrownBy(() => openDatabase(path, { create: true }));
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      code: 'store',
      message: `${path}: it is no SQLite database (SQLITE_NOTADB)`,
      next: 'name another with --db, or move the file away',
      cause: { code: 'SQLITE_NOTADB' },
    });
  });

  it('is named where it is written to, be it that nobody says which database it was', () => {
    const path = join(tempFolder(), 'a.db');
    const db = openDatabase(path, { create: true });
    db.pragma('query_only = ON');
    const error = thrownBy(() => storeSmallRun(db, 'r1', {}));
    const message = 'the database cannot be written (SQLITE_READONLY)';
    expect(storeFailure(error, path)?.message).toBe(`${path}: ${message}`);
    openDatabase(`${path}.other`, { create: true }).close();
    // Of several that were opened none is named.
    expect(storeFailure(error)?.message).toBe(message);
    db.close();
  });

  it('is a folder', () => {
    const path = join(tempFolder(), 'folder.db');
    mkdirSync(path);
    const wanted = { code: 'store', message: `${path} is a folder`, next: 'name a file with --db' };
    expect(thrownBy(() => openDatabase(path, { create: true }))).toMatchObject(wanted);
    expect(thrownBy(() => openForLooking(path))).toMatchObject(wanted);
  });
});

test.each<[string, unknown, boolean, boolean]>([
  ['a file that may only be read', { code: 'SQLITE_READONLY_DBMOVED' }, true, false],
  ['a file that cannot be opened', { code: 'SQLITE_CANTOPEN' }, true, false],
  ['a folder without permission', { code: 'EACCES' }, true, false],
  ['a system mounted for reading', { code: 'EROFS' }, true, false],
  ['an operation without permission', { code: 'EPERM' }, true, false],
  ['another code that begins so', { code: 'EACCESS' }, false, false],
  ['a lock', { code: 'SQLITE_BUSY' }, false, true],
  ['a lock of a snapshot', { code: 'SQLITE_BUSY_SNAPSHOT' }, false, true],
  ['a full disk', { code: 'SQLITE_FULL' }, false, false],
  ['an error without a code', new Error('SQLITE_BUSY'), false, false],
  ['no error', null, false, false],
  ['a text', 'SQLITE_BUSY', false, false],
])('%s', (_, error, unwritable, busy) => {
  expect([isUnwritable(error), isBusy(error)]).toEqual([unwritable, busy]);
});

describe('the tables', () => {
  it("are today's once a database was opened, and not where one step is missing", () => {
    const db = openDatabase(':memory:', { create: true });
    expect(isCurrent(db)).toBe(true);
    db.prepare("DELETE FROM migrations WHERE name = '2026-11-rounds'").run();
    expect(isCurrent(db)).toBe(false);
  });

  it('are refused where a newer version made them, or where nobody did', () => {
    const db = openDatabase(':memory:', { create: true });
    db.prepare("INSERT INTO migrations VALUES ('2031-01-future', 'then')").run();
    expect(thrownBy(() => isCurrent(db))).toMatchObject({
      code: 'store',
      message: expect.stringContaining('2031-01-future'),
    });
    expect(() => isCurrent(new Sqlite(':memory:'))).toThrow(saying('no such table: migrations'));
  });
});

describe('the process that holds a run', () => {
  it('is alive while it is this one', () => {
    expect(livingHolder(holderOf())).toBe(process.pid);
  });

  it.runIf(existsSync('/proc/self/stat'))('is told by when it began, where the system tells', () => {
    expect(holderOf()).toMatch(new RegExp(` ${process.pid} \\d+$`));
  });

  test.each([
    ['nobody', null],
    ['of another machine', `not-${hostname()} ${process.pid} ${holderOf().split(' ')[2]}`],
    ['an earlier one of the same number', `${hostname()} ${process.pid} 1`],
    ['no holder at all', 'unknown'],
  ])('is gone: %s', (_, holder) => {
    expect(livingHolder(holder)).toBeNull();
  });
});
