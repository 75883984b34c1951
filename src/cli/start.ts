import module from 'node:module';

/** Where Node can (22.1 and later), compiled code is kept on the disk: the next start reads it instead of compiling. */
export function keepCompiled(): void {
  const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
  enableCompileCache?.();
}
