/** Writes the graders' figures into README.md: what `testkunde calibrate` measures on datasets/unseen/. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { calibrate } from '../src/cli/calibrate.js';
import { testIo } from './test-io.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const README = join(ROOT, 'README.md');
const BLOCK = /(<!-- figures: begin -->\n)[\s\S]*?(<!-- figures: end -->)/;

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
  if (!BLOCK.test(text)) throw new Error('README.md has no place for the figures');
  return text.replace(BLOCK, (_, begin: string, end: string) => `${begin}\n${io.written.stdout}\n${end}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(README, await readmeText());
