/**
 * `npm run build`, at its end: what is published, as a few files in `dist/bin/`, for a program of two hundred small
 * modules spends more time finding and reading them than a first request may take. Packages stay outside, but for those
 * that are many small modules themselves. `dist/cli/main.js` is the same program in its modules; it is not published.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Loaded by every run, and slow to load one by one. */
const INSIDE = ['zod', 'commander', 'p-limit', 'fastest-levenshtein'];

const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};

await build({
  absWorkingDir: ROOT,
  // Beside each other, as `dist/run/` and `dist/cli/` lie beside the rest: what they find by their place, they find here.
  entryPoints: {
    main: 'src/cli/main.ts',
    index: 'src/index.ts',
    vitest: 'src/vitest.ts',
    'grading-worker': 'src/run/grading-worker.ts',
  },
  outdir: 'dist/bin',
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.20',
  external: Object.keys({ ...dependencies, ...peerDependencies })
    .filter((name) => !INSIDE.includes(name))
    .flatMap((name) => [name, `${name}/*`]),
  // What is bundled of CommonJS asks for Node's own modules.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
  legalComments: 'none',
  logLevel: 'warning',
});
