/**
 * `npm run build`, at its end: what is published, as a few files, for a program of two hundred small modules spends more
 * time finding and reading them than a first request may take: the program in `dist/bin/` (CommonJS, whose compiled code
 * can be kept), the library in `dist/lib/`. Packages stay outside, but for those that are many small modules themselves.
 * `dist/cli/main.js` is the same program in its modules; it is not published.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CodeSplittingGroup, type OutputOptions, type Plugin, rolldown } from 'rolldown';
import type { PackedModel } from '../src/language/wording/packed-model.js';
import { compileAhead } from './compile-ahead.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Loaded by every run, and slow to load one by one. */
const INSIDE = ['zod', 'commander', 'p-limit', 'fastest-levenshtein', 'undici'];

const START = ['src/cli/main.ts'];
const THREAD = ['src/run/judge-messages.ts'];
const PROGRAM = ['src/cli/program.ts'];
/** What a run loads before its first request. */
const RUN = [
  'src/cli/run.ts',
  'src/cli/commit.ts',
  'src/target/http.ts',
  'src/run/start-worker.ts',
  'src/run/grade-beside.ts',
];
/** Commands that need no database. */
const READING = ['src/cli/validate.ts', 'src/cli/grade.ts', 'src/cli/calibrate.ts'];

const { dependencies, peerDependencies } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
};
const outside = Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !INSIDE.includes(name));

type ImportsOf = (id: string) => readonly string[];

/** These modules, and what they load at once. */
function closureOf(entries: readonly string[], importsOf: ImportsOf): ReadonlySet<string> {
  const all = new Set(entries.map((entry) => `${ROOT}${entry}`));
  // A set also gives what is added while it is walked through.
  for (const id of all) for (const imported of importsOf(id)) all.add(imported);
  return all;
}

/**
 * The file that a module belongs into, null = wherever the bundler puts it: what printing the version needs, what the
 * thread that judges shares with the command line, the parser of that, what commands without a database share with a
 * run, and the rest of a run. Each of these needs only those before it.
 */
function placing(importsOf: ImportsOf): (id: string) => string | null {
  const [start, thread, program, run, reading] = [START, THREAD, PROGRAM, RUN, READING].map((entries) =>
    closureOf(entries, importsOf),
  );
  const entries = [...START, ...THREAD].map((entry) => `${ROOT}${entry}`);
  return (id) => {
    if (entries.includes(id)) return null;
    if (start?.has(id)) return 'start';
    if (thread?.has(id)) return run?.has(id) || program?.has(id) ? 'shared' : null;
    if (program?.has(id)) return 'program';
    if (!run?.has(id)) return null;
    return reading?.has(id) ? 'reading' : 'run';
  };
}

let place: ((id: string) => string | null) | undefined;
const group: CodeSplittingGroup = {
  debugName: 'what is loaded together',
  name(id, modules) {
    place ??= placing((one) => modules.getModuleInfo(one)?.importedIds ?? []);
    return place(id);
  },
};

/** Of `dist/`: the program, and the library. */
type Folder = 'bin' | 'lib';

/**
 * The weights of a model become a file of their own beside the code, read when the model is first asked: they are most of
 * all that is published, and a run would spend its first tenths of a second on reading them as source code.
 */
const weightsBeside = (folder: Folder): Plugin => ({
  name: 'weights beside',
  load: {
    filter: { id: /\/language\/[^/]+\/[^/]+-weights\.ts$/ },
    async handler(id) {
      const exported = Object.entries((await import(id)) as Record<string, PackedModel>);
      const models = exported.map(([name, { weights, ...others }]) => {
        const fileName = `${basename(dirname(id))}-${basename(id, '.ts')}.tsv`;
        // The library reads those of the program.
        if (folder === 'bin') this.emitFile({ type: 'asset', fileName, source: weights });
        const read = `get weights() { return readFileSync(new URL('../bin/${fileName}', import.meta.url), 'utf8'); }`;
        return `export const ${name} = { ...${JSON.stringify(others)}, ${read} };`;
      });
      return `import { readFileSync } from 'node:fs';\n${models.join('\n')}\n`;
    },
  },
});

/** Bundles these entries into a folder of `dist/`, and returns the modules inside. */
async function bundled(
  folder: Folder,
  input: Readonly<Record<string, string>>,
  output: OutputOptions,
): Promise<string[]> {
  rmSync(`${ROOT}dist/${folder}`, { recursive: true, force: true });
  const bundle = await rolldown({
    cwd: ROOT,
    input: { ...input },
    platform: 'node',
    preserveEntrySignatures: 'allow-extension',
    transform: { target: 'node20.20' },
    external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
    plugins: [weightsBeside(folder)],
    checks: { ineffectiveDynamicImport: false },
  });
  const written = await bundle.write({
    ...output,
    dir: `dist/${folder}`,
    chunkFileNames: '[name]-[hash].js',
    comments: { legal: false, jsdoc: false },
  });
  await bundle.close();
  return written.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
}

/** The licences of the packages inside, whose texts have to go with every copy. */
function licencesOf(modules: readonly string[]): string {
  const packages = new Set(modules.flatMap((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []));
  const texts = [...packages].sort().map((name) => {
    const folder = `${ROOT}node_modules/${name}/`;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined) throw new Error(`${name} is published inside, and has no licence`);
    return `${name}\n\n${readFileSync(folder + file, 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

const program = await bundled(
  'bin',
  { main: 'src/cli/main.ts', 'grading-worker': 'src/run/grading-worker.ts' },
  { format: 'cjs', codeSplitting: { groups: [group], includeDependenciesRecursively: false } },
);
writeFileSync(`${ROOT}dist/bin/package.json`, '{ "type": "commonjs" }\n');
const library = await bundled('lib', { index: 'src/index.ts', vitest: 'src/vitest.ts' }, { format: 'esm' });
for (const [folder, modules] of Object.entries({ bin: program, lib: library }))
  writeFileSync(`${ROOT}dist/${folder}/LICENCES.txt`, licencesOf(modules));
await compileAhead(`${ROOT}dist/bin`);
