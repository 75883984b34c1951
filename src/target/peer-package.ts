import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError } from '../domain/errors.js';

/**
 * Imports a package that the user installs: the one of the project at `root`, so that a module there shares it, else the
 * one beside Testkunde. Throws InputError `config` where there is none.
 */
export async function importPeer<T>(specifier: string, root: string, target: string): Promise<T> {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  for (const base of [pathToFileURL(join(root, 'testkunde.yaml')).href, import.meta.url]) {
    const found = resolved(specifier, base);
    if (found !== null) return (await import(pathToFileURL(found).href)) as T;
  }
  throw new InputError(
    'config',
    `target ${target} needs the package ${name}, which is not installed`,
    `npm install ${name}`,
  );
}

function resolved(specifier: string, base: string): string | null {
  try {
    return createRequire(base).resolve(specifier);
  } catch {
    return null;
  }
}
