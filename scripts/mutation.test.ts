import { expect, it } from 'vitest';
import { countOf, expectedOf, keptMutation, percentOf } from './mutation.js';

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
  expect(kept.map(({ folder }) => folder)).toEqual(expect.arrayContaining(['gate', 'run', 'store']));
  for (const { folder } of kept) expect(['gate', 'grader', 'language', 'run', 'store']).toContain(folder);
  for (const one of kept) expect(percentOf(one)).toBeGreaterThanOrEqual(expectedOf(one.folder));
});
