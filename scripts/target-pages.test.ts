import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TARGET_TYPES } from '../src/target/kinds.js';
import { targetPage, targetPageAnew } from './target-pages.js';

const FOLDER = new URL('../docs/targets/', import.meta.url);

// That each page's configuration runs is shown by the conformance suite (target-conformance.ts).
describe('docs/targets/', () => {
  it('has a page for each kind of target, and lists them all', () => {
    const pages = TARGET_TYPES.map((type) => `${type}.md`);
    expect(readdirSync(FOLDER).sort()).toEqual(['README.md', ...pages].sort());
    const index = readFileSync(new URL('README.md', FOLDER), 'utf8');
    expect([...index.matchAll(/\]\((\w+\.md)\)/g)].map(([, link]) => link).sort()).toEqual(pages.sort());
  });

  it.each([...TARGET_TYPES])('%s.md is up to date: else npm run generate', async (type) => {
    expect(targetPage(type)).toBe(await targetPageAnew(type));
  });
});
