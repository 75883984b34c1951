import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { versionsSource } from './generate-versions.js';

it('src/grader/versions.ts is fresh (else: npm run generate)', () => {
  const written = readFileSync(new URL('../src/grader/versions.ts', import.meta.url), 'utf8');
  expect(written).toBe(versionsSource());
});
