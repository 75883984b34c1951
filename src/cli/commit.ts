import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Commit } from '../domain/run.js';

const git = promisify(execFile);
const TIMEOUT_MS = 2000;

/** The commit that is checked out in a folder; null without a repository, without git, or when git is slow. */
export async function commitOf(folder: string): Promise<Commit | null> {
  const ask = async (...args: string[]) =>
    (await git('git', ['-C', folder, ...args], { timeout: TIMEOUT_MS })).stdout.trim();
  try {
    const [sha, branch, changes] = await Promise.all([
      ask('rev-parse', 'HEAD'),
      ask('rev-parse', '--abbrev-ref', 'HEAD'),
      ask('status', '--porcelain', '--untracked-files=no'),
    ]);
    return { sha, branch: branch === 'HEAD' ? null : branch, dirty: changes !== '' };
  } catch {
    return null;
  }
}
