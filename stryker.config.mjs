/** `MUTATION_FOLDER=store npm run mutation`: mutation testing of one folder of src/, on a sample of its statements. */
const folder = process.env.MUTATION_FOLDER ?? 'language';

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation-sample.mjs'],
  ignorers: ['sample'],
  // Word lists are data: a mutant of one word says nothing about the tests.
  mutate: [`src/${folder}/**/*.ts`, '!src/**/*.test.ts', '!src/**/*.test-cases.ts', '!src/language/{de,en}/**', '!src/grader/versions.ts'],
  coverageAnalysis: 'perTest',
  // A mutant that acts while modules load would need the whole suite for itself.
  ignoreStatic: true,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `results/mutation-${folder}.json` },
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  tempDirName: `results/stryker-${folder}`,
  // A second configuration below the first stops Biome while mutants are tested.
  ignorePatterns: ['results', 'biome.json'],
  allowEmpty: false,
};
