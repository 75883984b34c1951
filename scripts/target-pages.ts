/** Writes what is generated of docs/targets/: of each page, the configuration that `init` writes and the table of settings. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { starterConfig } from '../src/cli/starter.js';
import { loadKind, TARGET_TYPES } from '../src/target/kinds.js';

const CONFIG = /(?<=```yaml\n)[\s\S]*?(?=```)/;
const SETTINGS = /(?<=<!-- settings: begin -->\n)[\s\S]*?(?=<!-- settings: end -->)/;

export function targetPage(type: string): string {
  return readFileSync(pathOf(type), 'utf8');
}

/** The configuration that a page shows: a whole testkunde.yaml. */
export function targetPageConfig(type: string): string {
  const [config] = CONFIG.exec(targetPage(type)) ?? [];
  if (config === undefined) throw new Error(`docs/targets/${type}.md shows no configuration`);
  return config;
}

/** A page as it should be. */
export async function targetPageAnew(type: string): Promise<string> {
  const text = targetPage(type);
  if (!CONFIG.test(text) || !SETTINGS.test(text))
    throw new Error(`docs/targets/${type}.md has no place for its settings`);
  const [, ...config] = starterConfig(type).split('\n');
  const table = await settingsTable(type);
  return text.replace(CONFIG, () => config.join('\n')).replace(SETTINGS, () => table);
}

interface Described {
  readonly properties: Readonly<Record<string, { readonly default?: unknown; readonly description?: string }>>;
  readonly required?: readonly string[];
}

async function settingsTable(type: string): Promise<string> {
  const kind = await loadKind(type);
  if (kind === null) throw new Error(`no kind of target ${type}`);
  const { properties, required = [] } = z.toJSONSchema(kind.settings, { io: 'input' }) as Described;
  const rows = Object.entries(properties)
    .filter(([name]) => name !== 'type')
    .map(([name, { description = '', default: unset }]) => {
      if (description === '') throw new Error(`the setting ${name} of ${type} has no description`);
      const value = required.includes(name)
        ? 'none: must be set'
        : unset === undefined
          ? ''
          : `\`${JSON.stringify(unset)}\``;
      return `| \`${name}\` | ${value} | ${description.replaceAll('|', '\\|')} |\n`;
    });
  return `| setting | default | |\n|---|---|---|\n${rows.join('')}`;
}

function pathOf(type: string): URL {
  return new URL(`../docs/targets/${type}.md`, import.meta.url);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const type of TARGET_TYPES) writeFileSync(pathOf(type), await targetPageAnew(type));
