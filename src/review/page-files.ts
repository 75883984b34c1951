import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../domain/errors.js';

/** The built page, read once: what is not among its files does not exist, whatever path is asked for. */
export interface PageFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Files of the built page by their path (`/`, `/assets/index.js`). Throws InputError `usage` when it is not built. */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) throw notBuilt();
  const files = new Map<string, PageFile>([['/', { type: TYPES.html as string, bytes: read(index) }]]);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const type = TYPES[name.split('.').at(-1) ?? ''];
    if (type === undefined || name.endsWith('.html')) continue;
    files.set(`/${name.replaceAll('\\', '/')}`, { type, bytes: read(join(folder, name)) });
  }
  return files;
}

/** The page as one file, for exports. Throws InputError `usage` when it is not built. */
export function pageAsFile(folder: string): string {
  const file = join(folder, 'report.html');
  if (!existsSync(file)) throw notBuilt();
  return readFileSync(file, 'utf8');
}

function read(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

function notBuilt(): InputError {
  return new InputError('usage', 'the review page is not built', 'in a clone: npm run build');
}
