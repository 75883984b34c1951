import { expect, it } from 'vitest';
import { countOf, keptMutation, percentOf } from './mutation.js';

it('counts what tests notice, and what no test looks at; what was not drawn or does not run is none', () => {
  const mutants = (...all: string[]) => ({ mutants: all.map((status) => ({ status })) });
  const files = {
    'a.ts': mutants('Killed', 'Timeout', 'Survived', 'Ignored'),
    'b.ts': mutants('NoCoverage', 'Killed', 'CompileError', 'RuntimeError'),
  };
  expect(countOf({ files })).toEqual({ changes: 5, noticed: 3 });
  expect(percentOf({ changes: 5, noticed: 3 })).toBe(60);
});

it('the kept figures are of the folders that are promised, each as good as is promised', () => {
  const kept = keptMutation();
  expect(kept.length).toBeGreaterThan(0);
  for (const one of kept) {
    expect(['gate', 'run', 'store']).toContain(one.folder);
    expect(percentOf(one)).toBeGreaterThanOrEqual(80);
  }
});
