import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readmeText } from './generate-readme.js';

// No bound: all of datasets/unseen/ is judged, and what is tested is not its time.
const PATIENCE = 180_000;

it('the figures in README.md are those measured today (else: npm run generate)', { timeout: PATIENCE }, async () => {
  const written = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(written).toBe(await readmeText());
});
