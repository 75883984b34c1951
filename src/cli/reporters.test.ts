import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { project } from '../../scripts/shop-project.js';
import { testIo } from '../../scripts/test-io.js';
import { runs } from './runs.js';
import { show } from './show.js';

describe('reporters', () => {
  it('write several reports at once; one that crashes is reported, the others go on, the run is marked', async () => {
    const { cwd, hold } = await project();
    writeFileSync(
      join(cwd, 'broken.mjs'),
      "export default { name: 'broken', render() { throw new Error('out of ink'); } };\n",
    );
    writeFileSync(
      join(cwd, 'own.mjs'),
      "export default { name: 'own', file: 'own.txt', render: ({ stored }) => ({ text: stored.run.id }) };\n",
    );
    const names = ['junit', './broken.mjs', 'markdown=out/comment.md', './own.mjs', 'json=-'];
    const { code, stdout, stderr } = await hold({ reporter: names, format: 'json' });
    expect(stderr).toContain('reporter broken broke: out of ink');
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ passed: 4 });
    expect(stderr).toContain('"version":1');
    expect(readFileSync(join(cwd, 'results/junit.xml'), 'utf8')).toContain('<testcase classname="shop" name="date"');
    expect(readFileSync(join(cwd, 'out/comment.md'), 'utf8')).toMatch(/^<!-- testkunde -->\n## Testkunde: 4 passed/);
    expect(readFileSync(join(cwd, 'own.txt'), 'utf8')).toMatch(/^\d{8}-/);
    const listed = testIo(cwd);
    runs({}, listed);
    expect(listed.written.stdout).toContain('reporter broken broke');
    const shown = testIo(cwd);
    show('latest', {}, shown);
    expect(shown.written.stdout).toContain('reporter broken broke: what it wrote is missing');
    const program = testIo(cwd);
    show('latest', { format: 'json' }, program);
    expect(JSON.parse(program.written.stdout)).toMatchObject({ broken_reporters: ['broken'] });
    const db = new Sqlite(join(cwd, 'results/testkunde.db'), { readonly: true });
    expect(db.prepare('SELECT reporter, message FROM reporter_failures').get()).toEqual({
      reporter: 'broken',
      message: 'out of ink',
    });
    db.close();
  });

  it.each([
    ['jnuit', /no such reporter/],
    ['./none.mjs', /cannot be loaded/],
    ['junit=suites', /suites cannot be written: it is a folder/],
    ['markdown=testkunde.yaml/below/report.md', /testkunde.yaml is no folder/],
  ])('%s is refused before anything is held', async (name, message) => {
    const { asked, hold } = await project();
    await expect(hold({ reporter: [name] })).rejects.toThrow(message);
    expect(asked).toEqual([]);
  });
});
