import { defineConfig } from 'vitest/config';
import { weightsAsTheyStand } from './vitest.weights.js';

const folder = process.env.MUTATION_FOLDER ?? 'language';
/** Where tests of a folder's code stand, below src/. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  language: ['language/**', 'grader/**'],
  run: ['run/**', 'cli/{interleaving,resume,run-suites}'],
  // What users do with a store is told by their commands.
  store: ['store/**', 'cli/{baseline,flaky,gate,judge,pseudonyms,redact,resume,retention,review}'],
};

/** The tests that judge mutants of one folder: those beside the code, and of commands those that need no built package. */
export default defineConfig({
  plugins: [weightsAsTheyStand()],
  test: {
    include: (TESTS[folder] ?? [`${folder}/**`]).map((place) =>
      place.endsWith('**') ? `src/${place}/*.test.ts` : `src/${place}.test.ts`,
    ),
    // Thousands of gates for every mutant would take days, and judge the whole rather than a statement.
    exclude: ['src/gate/simulation.test.ts'],
    testTimeout: 60_000,
  },
});
