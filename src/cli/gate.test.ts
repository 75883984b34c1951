import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { ALL, decisionOf, project, suiteOf } from '../../scripts/shop-project.js';
import { testIo } from '../../scripts/test-io.js';
import { compare, gate } from './gate.js';
import { regrade } from './regrade.js';
import { runs } from './runs.js';

describe('run --gate', () => {
  it('lets a release through that only says it in other words', async () => {
    const { answers, hold, accept } = await project();
    await hold();
    accept();
    answers['When does it come?'] = 'Your parcel should be with you on March 3rd, 2026.';
    const { code, stdout } = await hold({ gate: true });
    expect(stdout).toContain('Gate  PASS');
    expect(stdout).toContain('4 unchanged (1 in other words)');
    expect(code).toBe(0);
  });

  it('blocks a flip after holding it again, freshly, and names it', async () => {
    const { answers, asked, hold, accept } = await project('gate: { confirm: 7 }\n');
    await hold();
    accept();
    answers['What does shipping cost?'] = 'Shipping costs €5.95.';
    asked.length = 0;
    const held = await hold({ gate: true, format: 'json' });
    expect(held.code).toBe(1);
    expect(asked.filter((text) => text === 'What does shipping cost?')).toHaveLength(1 + 7);
    expect(asked.filter((text) => text === 'Thank you.')).toHaveLength(1);
    const decision = decisionOf(held);
    expect(decision.reasons[0]).toMatchObject({ code: 'new_failures', dialogues: ['shop/cost'] });
    expect(decision.suspects).toMatchObject([{ dialogue: 'shop/cost', fresh: { passed: 0, trials: 7 } }]);
    expect(decision.comparison.changes).toMatchObject({ regressed: 1, unchanged: 3 });
  });

  it('is inconclusive about a flip that fresh trials contradict', async () => {
    const { answers, hold, accept } = await project('gate: { confirm: 6 }\n');
    await hold();
    accept();
    answers['What does shipping cost?'] = (time) => `Shipping costs ${time % 2 === 0 ? '€5.95' : '€4.95'}.`;
    const held = await hold({ gate: true, format: 'json' });
    expect([held.code, decisionOf(held).reasons.map(({ code }) => code)]).toEqual([3, ['unsteady', 'small_baseline']]);
  });

  it('blocks a leak at once, without holding anything again', async () => {
    const { answers, asked, hold, accept } = await project();
    await hold();
    accept();
    answers['Thank you.'] = 'Tom Becker can be reached at +49 30 23125 999.';
    asked.length = 0;
    const held = await hold({ gate: true });
    expect(held.code).toBe(1);
    expect(held.stdout).toContain('1 hard failure: shop/thanks');
    expect(asked).toHaveLength(4);
  });

  it('finds by numbers what fell with several trials, and leaves what was always flaky', async () => {
    const { answers, hold, accept } = await project('gate: { trials: 5, confirm: 20 }\n');
    answers['Thank you.'] = (time) => (time % 5 === 0 ? 'banana' : "You're welcome.");
    await hold({ trials: 20 });
    accept();
    const unchanged = await hold({ gate: true, format: 'json' });
    expect([unchanged.code, decisionOf(unchanged).outcome]).toEqual([0, 'pass']);
    answers['When does it come?'] = (time) =>
      time % 3 === 0 ? 'It arrives on 3 March 2026.' : 'It arrives on 5 March 2026.';
    const worse = await hold({ gate: true, format: 'json' });
    expect(worse.code).toBe(1);
    expect(decisionOf(worse).reasons.find(({ code }) => code === 'case_p')?.dialogues).toEqual(['shop/date']);
  });

  it('needs a baseline before it holds anything', async () => {
    const { asked, hold } = await project();
    await expect(hold({ gate: true })).rejects.toThrow(saying(/no baseline "main"/));
    expect(asked).toEqual([]);
  });

  it('is inconclusive, not green, when cases are missing, edited, or the target goes down', async () => {
    const { cwd, hold, accept } = await project();
    await hold();
    accept();
    expect((await hold({ gate: true, only: ['date'] })).code).toBe(3);
    writeFileSync(join(cwd, 'suites/shop.yaml'), suiteOf(ALL).replace('Thank you.', 'Thank you!'));
    const edited = await hold({ gate: true, format: 'json' });
    expect([edited.code, decisionOf(edited).reasons[0]?.code]).toEqual([3, 'edited']);
    const config = readFileSync(join(cwd, 'testkunde.yaml'), 'utf8');
    writeFileSync(join(cwd, 'testkunde.yaml'), config.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:9'));
    expect((await hold({ gate: true })).code).toBe(3);
  });

  it('compares after every run that has a baseline, and leaves the exit code alone', async () => {
    const { answers, hold, accept } = await project();
    await hold();
    accept();
    answers['Thank you.'] = 'My pleasure.';
    const { code, stdout } = await hold();
    expect(stdout).toContain('Comparison  baseline main');
    expect(stdout).not.toContain('Gate');
    expect(code).toBe(0);
  });
});

describe('stored runs', () => {
  it('are compared and judged later, with the same answer', async () => {
    const { cwd, answers, hold, accept } = await project();
    await hold();
    accept();
    answers['What does shipping cost?'] = 'Shipping costs €5.95.';
    await hold({ gate: true });
    const io = testIo(cwd);
    expect(await gate('latest', { format: 'json' }, io)).toBe(1);
    expect(JSON.parse(io.written.stdout)).toMatchObject({ version: 1, outcome: 'fail' });
    const shown = testIo(cwd);
    expect(await compare('main', 'latest', {}, shown)).toBe(0);
    expect(shown.written.stdout).toMatch(/✗ regressed {2}shop\/cost[\s\S]*€\[-4\.95-\]\{\+5\.95\+\}/);
    const listed = testIo(cwd);
    runs({ trend: true }, listed);
    expect(listed.written.stdout).toMatch(/accuracy +█▁[\s\S]*accepted as main[\s\S]*gate: fail/);
  });

  it('lists no confirmation among the runs', async () => {
    const { cwd, answers, hold, accept } = await project('gate: { confirm: 2 }\n');
    await hold();
    accept();
    answers['What does shipping cost?'] = 'Shipping costs €5.95.';
    await hold({ gate: true });
    const io = testIo(cwd);
    runs({ format: 'json' }, io);
    expect(JSON.parse(io.written.stdout)).toHaveLength(2);
  });

  it('are judged anew, and a grader that moved is told from a bot that moved', async () => {
    const { cwd, hold, accept } = await project();
    await hold();
    accept();
    await hold();
    const path = join(cwd, 'results/testkunde.db');
    const db = new Sqlite(path);
    const first = db.prepare('SELECT id FROM runs ORDER BY started_at LIMIT 1').pluck().get() as string;
    // As an older grader would have left it: another version, and a failure that today's does not see.
    db.prepare(
      `UPDATE verdicts SET version = 'older', outcome = CASE turn WHEN 1 THEN 'fail' ELSE outcome END WHERE grader = 'accuracy'
       AND trial_key = (SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE run = ? AND dialogue = 'cost')`,
    ).run(first);
    db.prepare(
      "UPDATE trials SET outcome = 'fail' WHERE key = (SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE run = ? AND dialogue = 'cost')",
    ).run(first);
    db.close();
    const io = testIo(cwd);
    await compare('main', 'latest', { format: 'json' }, io);
    expect(JSON.parse(io.written.stdout)).toMatchObject({
      changes: { unchanged: 4 },
      regraded: [first],
      grader_moved: [{ suite: 'shop', id: 'cost', grader: 'accuracy', turn: 1, before: 'fail', now: 'pass' }],
    });
    const again = testIo(cwd);
    expect(await regrade(first, { format: 'json' }, again)).toBe(0);
    expect(JSON.parse(again.written.stdout)).toMatchObject({ run: first, passed: 4, failed: 0 });
    const kept = new Sqlite(path, { readonly: true });
    expect(kept.prepare("SELECT count(*) FROM verdicts WHERE version = 'older'").pluck().get()).toBe(1);
    expect(kept.prepare('SELECT count(*) FROM gradings WHERE run = ?').pluck().get(first)).toBe(2);
    kept.close();
  });
});
