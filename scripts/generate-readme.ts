/**
 * Writes figures into README.md: those of the graders, which `testkunde calibrate` measures on datasets/unseen/, and those of
 * the tests, which `npm run mutation:check -- --write` left in bench/mutation.json.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calibrate } from '../src/cli/calibrate.js';
import { keptMutation, percentOf } from './mutation.js';
import { testIo } from './test-io.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = join(ROOT, 'README.md');
const BLOCK = /(<!-- figures: begin -->\n)[\s\S]*?(<!-- figures: end -->)/;
const MUTATION = /(<!-- mutation: begin -->\n)[\s\S]*?(<!-- mutation: end -->)/;

/** README.md as it should be. */
export async function readmeText(): Promise<string> {
  const files = readdirSync(join(ROOT, 'datasets/unseen')).filter((name) => name.endsWith('.jsonl'));
  const io = testIo(ROOT);
  await calibrate(
    files.map((name) => join('datasets/unseen', name)),
    { format: 'markdown' },
    io,
  );
  const text = readFileSync(README, 'utf8');
  if (!BLOCK.test(text) || !MUTATION.test(text)) throw new Error('README.md has no place for the figures');
  return text
    .replace(BLOCK, (_, begin: string, end: string) => `${begin}\n${io.written.stdout}\n${end}`)
    .replace(MUTATION, (_, begin: string, end: string) => `${begin}\n${mutationText()}\n${end}`);
}

/** How many changes the tests notice, as a table. */
export function mutationText(): string {
  const drawn = (one: number) => (one === 1 ? 'all' : `one in ${one}`);
  const lines = keptMutation().map(
    (one) =>
      `| \`src/${one.folder}/\` | ${drawn(one.functions)} | ${drawn(one.every)} | ${one.changes} | ${one.noticed} | ${percentOf(one).toFixed(0)} % | ${one.day} |\n`,
  );
  return `| folder | functions | statements | changes | noticed | | measured |\n|---|---|---|---|---|---|---|\n${lines.join('')}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, await readmeText());
