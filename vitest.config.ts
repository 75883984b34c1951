import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'datasets/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 20_000,
    // As the command line has it: most of what tests run is run too seldom to be worth optimizing.
    execArgv: ['--interrupt-budget=1000000'],
  },
});
