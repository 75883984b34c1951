import type { Io } from '../src/cli/io.js';

/** An Io that keeps what was written. */
export interface TestIo extends Io {
  readonly written: { stdout: string; stderr: string };
}

export function testIo(cwd: string, options: Partial<Pick<Io, 'env' | 'isTTY' | 'colours'>> = {}): TestIo {
  const written = { stdout: '', stderr: '' };
  return {
    written,
    cwd,
    env: {},
    isTTY: false,
    colours: false,
    ...options,
    stdout: (text) => {
      written.stdout += text;
    },
    stderr: (text) => {
      written.stderr += text;
    },
  };
}
