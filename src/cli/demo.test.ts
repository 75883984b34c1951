import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../../scripts/temp-folder.js';
import { testIo } from '../../scripts/test-io.js';
import { demo } from './demo.js';

const NEVER = new AbortController().signal;

/** Milliseconds that three runs over all suites may take on a busy machine. */
const PATIENCE = 120_000;

it(
  'accepts a good release, blocks a worse one with transcripts and quotes, and lets a reworded one through',
  async () => {
    const io = testIo(tempFolder());
    expect(await demo({ db: 'demo.db' }, io, NEVER)).toBe(0);
    const [good = '', worse = '', reworded = ''] = io.written.stdout.split(/2\. The next release|3\. Another release/);
    expect(good).toMatch(/\d{3} passed · 0 failed · 0 ungraded/);
    for (const grader of ['accuracy', 'escalation', 'privacy'])
      expect(worse).toMatch(new RegExp(`✗ ${grader}.*\\n +› "`));
    expect(worse).toContain('Gate  FAIL');
    expect(worse).toMatch(/✗ \d+ hard failures?: /);
    expect(worse).toMatch(/✗ all dialogues together pass less often/);
    expect(reworded).toMatch(/Since the baseline {2}\d{3} unchanged \(\d+ in other words\)\n/);
    expect(reworded).toContain('Gate  PASS');
    expect(reworded).toContain('testkunde show ');
    expect(existsSync(join(io.cwd, 'demo.db'))).toBe(true);
  },
  PATIENCE,
);

it('serves the sample bot until it is interrupted', async () => {
  const io = testIo(tempFolder());
  const controller = new AbortController();
  const served = demo({ db: 'x.db', serve: true, port: 0, defect: ['denies_bot'] }, io, controller.signal);
  await expect.poll(() => io.written.stdout).toContain('listens on http://127.0.0.1:');
  const url = /http:\S+/.exec(io.written.stdout)?.[0] ?? '';
  const body = JSON.stringify({ message: 'Are you a robot?', session: 's', user: '', language: 'en' });
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(await answer.json()).toHaveProperty('reply');
  controller.abort();
  expect(await served).toBe(0);
});

it('refuses an unknown defect', async () => {
  await expect(demo({ db: 'x.db', serve: true, defect: ['nonsense'] }, testIo(tempFolder()), NEVER)).rejects.toThrow(
    /no defect "nonsense"/,
  );
});
