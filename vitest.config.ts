import { configDefaults, defineConfig } from 'vitest/config';
import { weightsAsTheyStand } from './vitest.weights.js';

/**
 * Tests that only calculate: they know no clock, no process and no port, so that they can run side by side. Files of this
 * kind share what a worker has loaded: reading the word lists anew for each took half of their time.
 */
const CALCULATING = [
  'src/{language,grader,gate,domain,report}/**/*.test.ts',
  'src/suite/**/!(plan).test.ts',
  'src/run/{breaker,canaries,collect,grade-beside,grading,lockstep,opinions}.test.ts',
  'src/review/page/{dialogue,filter,parts,state,text,views}/**/*.test.ts',
  'datasets/**/*.test.ts',
  'scripts/{generate-readme,json-schema,mutation,single-file,target-pages,train-models,train-pairs}.test.ts',
];

/** Tests of commands, stores, protocols and pages that mostly wait, each with what it needs of its own. Of clocks they ask no more than that deadlines are kept. */
const COMMANDS = [
  'src/{judge,store,demo}/**/*.test.ts',
  'src/cli/!(html-report|review-source|start).test.ts',
  'src/target/!(faults|http).test.ts',
  'src/review/page/testing/{accessibility,print,reviewers,runs,safety,triage}.test.ts',
  'scripts/{ci-files,packed}.test.ts',
];

export default defineConfig({
  plugins: [weightsAsTheyStand()],
  test: {
    testTimeout: 20_000,
    // As the command line has it: most of what tests run is run too seldom to be worth optimizing.
    execArgv: ['--interrupt-budget=1000000'],
    projects: [
      {
        extends: true,
        test: {
          name: 'calculating',
          include: CALCULATING,
          isolate: false,
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'commands', include: COMMANDS, maxWorkers: '100%', sequence: { groupOrder: 2 } },
      },
      {
        extends: true,
        test: {
          name: 'one by one',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...CALCULATING, ...COMMANDS],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
