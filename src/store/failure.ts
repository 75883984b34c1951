import { InputError } from '../domain/errors.js';

/** What SQLite's failures mean to somebody who runs a command, by the beginning of their codes. */
const MEANINGS: readonly (readonly [code: string, meaning: string, next: string])[] = [
  ['SQLITE_BUSY', 'the database is locked by another process', 'let that process end, or name another with --db'],
  ['SQLITE_LOCKED', 'the database is locked by another process', 'let that process end, or name another with --db'],
  [
    'SQLITE_FULL',
    'the disk is full',
    'make room on it and do it again (testkunde run --resume for a run); what was stored before is whole',
  ],
  [
    'SQLITE_IOERR',
    'the disk does not write or read',
    'look at the disk (full, quota, broken); what was stored before is whole',
  ],
  [
    'SQLITE_READONLY',
    'the database cannot be written',
    'allow writing to its file and folder, or name another with --db',
  ],
  [
    'SQLITE_CANTOPEN',
    'the database cannot be opened',
    'allow access to its file and folder, or name another with --db',
  ],
  ['SQLITE_NOTADB', 'it is no SQLite database', 'name another with --db, or move the file away'],
  ['SQLITE_CORRUPT', 'the database is damaged', 'move the file away, or restore it from a copy'],
];

/** The databases that this process has opened: SQLite's errors do not say whose they are. */
const opened = new Set<string>();

export function noteOpened(path: string): void {
  opened.add(path);
}

/** The one database that this process has opened; undefined when there is none, or no telling which. */
function onlyOpened(): string | undefined {
  const [only, ...others] = opened;
  return others.length === 0 ? only : undefined;
}

/**
 * The error with the database's file and the next step to take, when it is one that SQLite or the file system gave; else
 * null. `path`: of the database, where the caller knows it.
 */
export function storeFailure(error: unknown, path = onlyOpened()): InputError | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  const found = MEANINGS.find(([beginning]) => code.startsWith(beginning));
  if (found === undefined) return null;
  return new InputError('store', `${path === undefined ? '' : `${path}: `}${found[1]} (${code})`, found[2]);
}

/** Whether the disk, the folder or the file may not be written. */
export function isUnwritable(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^(SQLITE_READONLY|SQLITE_CANTOPEN|EACCES$|EPERM$|EROFS$)/.test(code);
}

export function isBusy(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}
