import { InputError } from '../domain/errors.js';
import { loadKind } from '../target/kinds.js';
import type { Target } from '../target/port.js';
import type { LoadedConfig } from './config.js';
import { withoutSecretsOf } from './redact.js';

/** Opens the target that `--target` names, or the configured default. Throws InputError `config`. */
export async function openTarget(loaded: LoadedConfig, wanted: string | undefined): Promise<Target> {
  const { config, file, root, secrets } = loaded;
  const names = Object.keys(config.targets);
  if (names.length === 0) {
    const where = file === null ? 'there is no testkunde.yaml here or above' : `${file} names no target`;
    throw new InputError('config', where, 'write one: testkunde init');
  }
  const name = wanted ?? config.target;
  if (name === undefined)
    throw new InputError('config', `which target? ${file} names ${names.join(', ')}`, 'use --target, or set target:');
  const settings = Object.hasOwn(config.targets, name) ? config.targets[name] : undefined;
  if (settings === undefined) throw new InputError('config', `no target "${name}"`, `choose from ${names.join(', ')}`);
  const kind = await loadKind(settings.type);
  if (kind === null) throw new InputError('config', `target ${name}: no type "${settings.type}"`);
  try {
    return withoutSecretsOf(await kind.create(name, settings as never, { root }), secrets);
  } catch (error) {
    if (error instanceof SyntaxError) throw new InputError('config', `target ${name}: ${error.message}`);
    throw error;
  }
}
