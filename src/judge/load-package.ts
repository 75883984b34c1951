import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { InputError } from '../domain/errors.js';

type Loaded = Readonly<Record<string, unknown>>;

/**
 * Imports a package that the user installed: where Testkunde itself looks, or else beside their configuration. `wanted`
 * says what needs it. Throws InputError `config` when it is not there.
 */
export async function loadPackage(name: string, root: string, wanted: string): Promise<Loaded> {
  try {
    return await imported(name);
  } catch (error) {
    if (!isMissing(error, name)) throw broken(name, error);
  }
  const place = resolved(name, root);
  if (place === null)
    throw new InputError(
      'config',
      `${wanted} needs the package ${name}, which is not installed`,
      `npm install ${name}`,
    );
  try {
    return await imported(place);
  } catch (error) {
    throw broken(name, error);
  }
}

/** A CommonJS module's exports are those of its default, too. */
async function imported(place: string): Promise<Loaded> {
  const loaded = (await import(place)) as Loaded;
  return typeof loaded.default === 'object' ? { ...(loaded.default as Loaded), ...loaded } : loaded;
}

function resolved(name: string, root: string): string | null {
  try {
    return pathToFileURL(createRequire(join(root, 'package.json')).resolve(name)).href;
  } catch {
    return null;
  }
}

function isMissing(error: unknown, name: string): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return code === 'ERR_MODULE_NOT_FOUND' && String(error).includes(`'${name}'`);
}

function broken(name: string, error: unknown): InputError {
  const why = error instanceof Error ? error.message : String(error);
  return new InputError('config', `the package ${name} cannot be loaded: ${why}`);
}
