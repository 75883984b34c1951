import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saying } from '../../scripts/saying.js';
import { ALL, decisionOf, inFolder, project, suiteOf } from '../../scripts/shop-project.js';
import { testIo } from '../../scripts/test-io.js';
import { addToQuarantine, flaky, liftFromQuarantine, listQuarantine } from './flaky.js';

describe('flaky dialogues', () => {
  const LONG = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const until = (day: string) => ({ owner: 'Ada', reason: 'ticket 7', until: day });

  it('are listed with their rate, and do not gate in quarantine', async () => {
    const { cwd, answers, hold, accept } = await project();
    await hold();
    accept();
    answers['What does shipping cost?'] = 'Shipping costs €5.95.';
    expect((await hold({ gate: true })).code).toBe(1);
    const rows = JSON.parse(inFolder(cwd, (io) => flaky({ format: 'json' }, io)).stdout) as object[];
    expect(rows).toMatchObject([{ suite: 'shop', dialogue: 'cost', passed: 1, flaky: true }]);
    addToQuarantine('shop/cost', until(LONG), testIo(cwd));
    const held = await hold({ gate: true, format: 'json' });
    expect([held.code, decisionOf(held).quarantined]).toEqual([0, ['shop/cost']]);
    expect(inFolder(cwd, (io) => listQuarantine({}, io)).stdout).toContain('shop/cost');
    liftFromQuarantine('shop/cost', { owner: 'Ada', reason: 'fixed' }, testIo(cwd));
    expect((await hold({ gate: true })).code).toBe(1);
  });

  it('are told apart by target, and from dialogues that changed once', async () => {
    const { cwd, answers, hold } = await project();
    const config = readFileSync(join(cwd, 'testkunde.yaml'), 'utf8');
    const other = `${config.replace('targets:\n', '').replace('  shop:', '  staging:')}target: shop\n`;
    writeFileSync(join(cwd, 'testkunde.yaml'), config + other);
    answers['Thank you.'] = (time) => (time % 2 === 0 ? 'banana' : "You're welcome.");
    await hold({ trials: 4 });
    await hold({ trials: 2 });
    answers['When does it come?'] = 'It arrives on 5 March 2026.';
    await hold({ trials: 2 });
    answers['Thank you.'] = 'banana';
    await hold({ target: 'staging' });
    const rows = JSON.parse(inFolder(cwd, (io) => flaky({ format: 'json' }, io)).stdout) as object[];
    expect(rows).toMatchObject([
      { target: 'shop', dialogue: 'thanks', passed: 4, failed: 4, outcomes: ['m', 'm', 'm'], changed_once: false },
      { target: 'shop', dialogue: 'date', passed: 6, failed: 2, outcomes: ['p', 'p', 'f'], changed_once: true },
    ]);
    const text = inFolder(cwd, (io) => flaky({ all: true }, io)).stdout;
    expect(text).toMatch(/^target shop\n {2}shop\/thanks +4 of 8 trials pass, 50 % \(16 % to 84 %\) {2}~~~\n/m);
    expect(text).toMatch(/ {2}✓✓✗\n {4}changed once and fails ever since/);
    expect(text.split('target staging\n')[1]).toMatch(
      /^ {2}shop\/thanks +0 of 1 trial passes, 0 % \(0 % to 98 %\) {2}✗$/m,
    );
    expect(inFolder(cwd, (io) => flaky({ target: 'staging' }, io)).stdout).toContain('No dialogue is flaky');
    expect(() => flaky({ target: 'nope' }, testIo(cwd))).toThrow(saying('--target nope: no stored run is of it'));
  });

  it('are put into quarantine and taken out of it for programs, too', async () => {
    const { cwd, hold } = await project();
    await hold();
    const json = { format: 'json' } as const;
    const parsed = (written: { stdout: string }) => JSON.parse(written.stdout) as unknown;
    const added = inFolder(cwd, (io) => addToQuarantine('shop/cost', { ...until(LONG), ...json }, io));
    expect(parsed(added)).toMatchObject({ suite: 'shop', dialogue: 'cost', owner: 'Ada', expires: LONG });
    const lifted = { owner: 'Bo', reason: 'fixed', ...json };
    const written = inFolder(cwd, (io) => liftFromQuarantine('shop/cost', lifted, io));
    expect(parsed(written)).toMatchObject({ suite: 'shop', dialogue: 'cost', owner: 'Bo', reason: 'fixed' });
    expect(() => liftFromQuarantine('shop/cost', lifted, testIo(cwd))).toThrow(saying(/is not in quarantine/));
    expect(() => addToQuarantine('shop/cost', { ...until(LONG), owner: ' ' }, testIo(cwd))).toThrow(
      /must say something/,
    );
  });

  it.each([
    ['shop/nope', LONG, /no stored run has a dialogue/],
    ['shop/cost', 'soon', /a day such as/],
    ['shop/cost', '2020-01-01', /within the next 90/],
    ['shop/cost', '2026-02-31', /a day such as/],
  ])('%s until %s is refused', async (name, day, message) => {
    const { cwd, hold } = await project();
    await hold();
    expect(() => addToQuarantine(name, until(day), testIo(cwd))).toThrow(message);
  });

  it('with hard failures, or with what can fail hard, always gate', async () => {
    const { cwd, answers, hold } = await project();
    answers['Thank you.'] = 'Tom Becker can be reached at +49 30 23125 999.';
    await hold();
    expect(() => addToQuarantine('shop/thanks', until(LONG), testIo(cwd))).toThrow(saying(/it has hard failures/));
    expect(inFolder(cwd, (io) => flaky({ all: true }, io)).stdout).toContain('    1 trial with a hard failure\n');
    writeFileSync(join(cwd, 'suites/shop.yaml'), suiteOf(ALL).replace('states: ["€4.95"]', 'refuses: true'));
    await hold();
    expect(() => addToQuarantine('shop/cost', until(LONG), testIo(cwd))).toThrow(
      saying(/it expects `refuses` \(privacy\)/),
    );
  });
});
