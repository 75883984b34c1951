import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { createGroup } from './group.js';
import { openDatabase } from './open.js';

function opened() {
  const path = join(tempFolder(), 'a.db');
  const db = openDatabase(path, { create: true });
  const note = db.prepare("INSERT INTO migrations (name, applied_at) VALUES (?, '')");
  return { path, group: createGroup(db), write: (name: string) => () => void note.run(name) };
}

describe('a group of writes', () => {
  it.each<[string, (path: string) => void]>([
    ['deleted', (path) => rmSync(path)],
    ['moved', (path) => renameSync(path, `${path}.old`)],
    [
      'replaced',
      (path) => {
        copyFileSync(path, `${path}.new`);
        renameSync(`${path}.new`, path);
      },
    ],
  ])('acknowledges nothing once the file is %s', (_, change) => {
    const { path, group, write } = opened();
    const stored: string[] = [];
    group.add(write('first'), () => stored.push('first'));
    group.flush();
    change(path);
    group.add(write('second'), () => stored.push('second'));
    expect(() => group.flush()).toThrow(/deleted, moved or replaced while it was written to/);
    expect(stored).toEqual(['first']);
  });

  it('throws at the next write what a commit of its own accord met', async () => {
    const { path, group, write } = opened();
    group.add(write('first'));
    rmSync(path);
    await new Promise((over) => setTimeout(over, 100));
    expect(() => group.add(write('second'))).toThrow(/deleted, moved or replaced/);
    expect(() => group.flush()).toThrow(/deleted, moved or replaced/);
  });
});
