/** The import table of the house: a folder may import what stands behind it, and nothing else of src/. */
const MAY_IMPORT = {
  domain: [],
  language: ['domain'],
  suite: ['domain'],
  target: ['domain'],
  grader: ['domain', 'language'],
  judge: ['domain', 'grader'],
  run: ['domain', 'target', 'grader'],
  store: ['domain'],
  gate: ['domain'],
  report: ['domain'],
  review: ['domain', 'store', 'gate', 'report'],
  demo: ['domain'],
};

const folders = Object.entries(MAY_IMPORT).map(([folder, others]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder}/ may import ${others.map((other) => `${other}/`).join(', ') || 'no other folder'}`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...folders,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'domain-has-no-packages',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^src/domain/' },
    },
    {
      name: 'graders-are-pure',
      comment: 'language/ and grader/ do no I/O',
      severity: 'error',
      from: { path: '^src/(language|grader)/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'page-runs-in-a-browser',
      comment: 'the review page knows the API, the nouns and the word diff, nothing that needs Node',
      severity: 'error',
      from: { path: '^src/review/page/', pathNot: '^src/review/page/testing/|\\.test\\.ts$' },
      to: {
        pathNot: '^src/(review/page/|review/api\\.ts|domain/|report/word-diff\\.ts)|node_modules/(preact|@tanstack/virtual-core|diff)/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
