import { existsSync, readFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, Script } from 'node:vm';

/** Of Node's CommonJS modules; its types leave it out. */
interface Loading {
  _compile(this: NodeJS.Module, source: string, file: string, ...more: unknown[]): unknown;
}

/** What a compiled file is good for: V8 takes it from no other version of itself, and code for one processor from no other. */
const FOR = `${process.version}-${process.platform}-${process.arch}`;

/** Where a file's compiled code lies, if the build has left it (`scripts/compile-ahead.ts`). */
const compiledFile = (file: string): string => `${file}.${FOR}.cache`;

/**
 * Has code that was compiled before read instead of compiled anew: a run's first request waits for it. From Node 22.1 on,
 * Node keeps it itself, in the folder for temporary files; before, what `npm run build` left beside the code is used, by
 * the Node that it was built with.
 */
export function keepCompiled(): void {
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
  if (enableCompileCache !== undefined) enableCompileCache();
  else readCompiled(dirname(fileURLToPath(import.meta.url)));
}

/** Of files in this folder. */
function readCompiled(folder: string): void {
  const loading = module.prototype as unknown as Loading;
  const compile = loading._compile;
  loading._compile = function (source, file, ...more) {
    const kept = dirname(file) === folder ? compiledFile(file) : null;
    if (kept === null || !existsSync(kept)) return compile.call(this, source, file, ...more);
    const script = new Script(module.wrap(source), {
      filename: file,
      cachedData: readFileSync(kept),
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    const run = script.runInThisContext() as (...given: unknown[]) => unknown;
    return run.call(this.exports, this.exports, createRequire(file), this, file, folder);
  };
}
