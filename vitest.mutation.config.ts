import { defineConfig } from 'vitest/config';

const folder = process.env.MUTATION_FOLDER ?? 'language';
/** Where tests of a folder's code stand. */
const TESTS: Readonly<Record<string, readonly string[]>> = { language: ['language', 'grader'] };

/** The tests that judge mutants of one folder: those beside the code, not the end-to-end ones. */
export default defineConfig({
  test: {
    include: (TESTS[folder] ?? [folder]).map((name) => `src/${name}/**/*.test.ts`),
    testTimeout: 20_000,
  },
});
