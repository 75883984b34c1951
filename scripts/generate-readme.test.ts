import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readmeText } from './generate-readme.js';

it('the figures in README.md are those measured today (else: npm run generate)', async () => {
  const written = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(written).toBe(await readmeText());
});
