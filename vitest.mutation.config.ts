import { defineConfig } from 'vitest/config';

const folder = process.env.MUTATION_FOLDER ?? 'language';
/** Where tests of a folder's code stand. */
const TESTS: Readonly<Record<string, readonly string[]>> = { language: ['language', 'grader'] };

/** The tests that judge mutants of one folder: those beside the code, not the end-to-end ones. */
export default defineConfig({
  test: {
    include: (TESTS[folder] ?? [folder]).map((name) => `src/${name}/**/*.test.ts`),
    // Thousands of gates for every mutant would take days, and judge the whole rather than a statement.
    exclude: ['src/gate/simulation.test.ts'],
    testTimeout: 60_000,
  },
});
