import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { openReview } from '../../scripts/review-client.js';
import { project } from '../../scripts/shop-project.js';
import { type TestIo, testIo } from '../../scripts/test-io.js';
import { GRADER_VERSIONS } from '../grader/versions.js';
import type { Exported } from '../review/api.js';
import { acceptBaseline } from './baseline.js';
import { exportRun } from './export.js';
import { flaky } from './flaky.js';
import { compare, gate } from './gate.js';
import { htmlReport } from './html-report.js';
import { regrade } from './regrade.js';
import { runs } from './runs.js';
import { show } from './show.js';

// A run that was judged anew, in every place where it shows: the newest grading counts.

let shop: Awaited<ReturnType<typeof project>>;
let run = '';

/** As an older grader would have left the run: of dialogue `cost` it says that its amount is wrong and that it gives a value away. */
function judgeAsOlder(path: string): string {
  const db = new Sqlite(path);
  const id = db.prepare('SELECT id FROM runs ORDER BY sequence DESC LIMIT 1').pluck().get() as string;
  const trial =
    "(SELECT t.key FROM trials t JOIN dialogues d ON d.key = t.dialogue_key WHERE d.run = ? AND d.dialogue = 'cost')";
  db.prepare(
    `UPDATE verdicts SET version = 'older', outcome = 'fail', score = 0, hard = grader = 'privacy'
     WHERE grader IN ('accuracy', 'privacy') AND trial_key = ${trial}`,
  ).run(id);
  db.prepare(`UPDATE trials SET outcome = 'fail' WHERE key = ${trial}`).run(id);
  db.prepare("UPDATE dialogues SET outcome = 'fail' WHERE run = ? AND dialogue = 'cost'").run(id);
  db.prepare('UPDATE runs SET passed = 3, failed = 1 WHERE id = ?').run(id);
  // Counts of verdicts are noted when a run ends; lists count anew where none are.
  db.prepare('DELETE FROM scores WHERE run = ?').run(id);
  db.close();
  return id;
}

async function told(act: (io: TestIo) => unknown): Promise<string> {
  const io = testIo(shop.cwd);
  await act(io);
  return io.written.stdout;
}

const json = async (act: (io: TestIo) => unknown) => JSON.parse(await told(act));

beforeEach(async () => {
  shop = await project();
  await shop.hold();
  run = judgeAsOlder(join(shop.cwd, 'results/testkunde.db'));
});

async function asked(query: { readonly before?: string; readonly now: string }) {
  const page = await openReview(shop.cwd);
  const list = await page.ask('GET /api/comparison', query);
  const detail = await page.ask('GET /api/dialogue', { ...query, suite: 'shop', id: 'cost' });
  const verdicts = (detail.now?.answers ?? []).flatMap((answer) => answer.verdicts);
  return {
    row: list.rows.find(({ id }) => id === 'cost'),
    anew: list.regraded.map(({ run: id, changed }) => [
      id,
      ...changed.map(({ grader, before }) => [grader, ...before]),
    ]),
    failing: verdicts.filter(({ outcome }) => outcome === 'fail').length,
  };
}

/** What each place says of the run, shortened to whether its dialogue `cost` passes there. */
const PLACES: readonly (readonly [string, () => Promise<'pass' | 'fail'>])[] = [
  [
    'show',
    async () => {
      const shown = await json((io) => show(run, { format: 'json' }, io));
      expect(shown.passed + shown.failed).toBe(4);
      const own = shown.dialogues.find(({ id }: { id: string }) => id === 'cost');
      expect(own.outcome === 'pass').toBe(shown.failed === 0);
      return own.outcome;
    },
  ],
  ['runs', async () => ((await json((io) => runs({ format: 'json' }, io)))[0].failed === 0 ? 'pass' : 'fail')],
  [
    'runs --trend',
    async () => (/accuracy +█ +100/.test(await told((io) => runs({ trend: true }, io))) ? 'pass' : 'fail'),
  ],
  [
    'export promptfoo',
    async () => ((await json((io) => exportRun(run, {}, io))).results.stats.failures === 0 ? 'pass' : 'fail'),
  ],
  [
    'flaky',
    async () => {
      const rows = await json((io) => flaky({ format: 'json', all: true }, io));
      return rows.find(({ dialogue }: { dialogue: string }) => dialogue === 'cost').failed === 0 ? 'pass' : 'fail';
    },
  ],
  [
    'baseline set',
    async () => {
      try {
        await told((io) => acceptBaseline('set', 'other', run, { by: 'Ada', reason: 'so' }, io));
        return 'pass';
      } catch (error) {
        expect(String(error)).toContain('hard failure');
        return 'fail';
      }
    },
  ],
  [
    'the list of runs',
    async () => {
      const page = await openReview(shop.cwd);
      const [row] = (await page.ask('GET /api/runs', {})).runs;
      expect(row?.graders.find(({ grader }) => grader === 'accuracy')?.failed).toBe(row?.failed);
      expect(row?.grading === null).toBe(row?.failed === 1);
      return row?.failed === 0 ? 'pass' : 'fail';
    },
  ],
  [
    'one run on the page',
    async () => {
      const { row, failing } = await asked({ now: run });
      expect(failing === 0).toBe(row?.outcome === 'pass');
      return row?.outcome === 'pass' ? 'pass' : 'fail';
    },
  ],
  [
    'the history of a dialogue',
    async () => {
      const page = await openReview(shop.cwd);
      const { runs: points, pass_rate, replies } = await page.ask('GET /api/history', { suite: 'shop', id: 'cost' });
      expect(pass_rate).toMatchObject({ trials: 1, passed: points[0]?.passed });
      expect(replies[0]?.replies[0]?.failed).toBe(1 - pass_rate.passed);
      expect(points[0]?.grading === null).toBe(points[0]?.outcome === 'fail');
      return points[0]?.outcome === 'pass' ? 'pass' : 'fail';
    },
  ],
  [
    'report --html',
    async () => {
      await told((io) => htmlReport([run], { html: 'report.html' }, io));
      const html = readFileSync(join(shop.cwd, 'report.html'), 'utf8');
      const data = /id="testkunde-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
      const { answers } = JSON.parse(data) as Exported;
      return JSON.stringify(Object.keys(answers)).includes('GET /api/dialogue') ? 'fail' : 'pass';
    },
  ],
];

describe('a run that was judged anew', () => {
  test.each(PLACES)('counts as the newest grading has it: %s', async (_, outcome) => {
    expect(await outcome()).toBe('fail');
    await told((io) => regrade(run, {}, io));
    expect(await outcome()).toBe('pass');
  });

  it('says which grading counts, and of what graders, wherever it is shown as a whole', async () => {
    const plain = await told((io) => show(run, {}, io));
    expect(plain).not.toContain('judged anew');
    const { key } = await json((io) => regrade(run, { format: 'json' }, io));
    const text = await told((io) => show(run, {}, io));
    expect(text).toMatch(new RegExp(`as judged anew 20[-0-9: ]+ UTC \\(grading ${key} by Testkunde [^:]+: `));
    expect(text).toContain(`accuracy ${GRADER_VERSIONS.accuracy} and older → ${GRADER_VERSIONS.accuracy}`);
    expect(text).not.toContain('disclosure older');
    expect(await json((io) => show(run, { format: 'json' }, io))).toMatchObject({
      regraded_at: expect.stringMatching(/^20/),
      grading: { key, graders: { accuracy: GRADER_VERSIONS.accuracy } },
    });
    await told((io) => regrade(run, {}, io));
    expect(await told((io) => show(run, {}, io))).toContain(`(grading ${key + 1} by`);
    expect((await asked({ now: run })).anew).toEqual([
      [run, ['accuracy', GRADER_VERSIONS.accuracy, 'older'], ['privacy', GRADER_VERSIONS.privacy, 'older']],
    ]);
  });

  it('is compared as it counts; what was judged by older graders is judged anew first, and nothing else', async () => {
    shop.accept('main', run, { acceptHard: true });
    await shop.hold();
    const first = await json((io) => compare('main', 'latest', { format: 'json' }, io));
    expect(first).toMatchObject({ changes: { unchanged: 4 }, regraded: [run] });
    expect(first.grader_moved).toMatchObject([
      { id: 'cost', grader: 'accuracy', before: 'fail', now: 'pass' },
      { id: 'cost', grader: 'privacy', before: 'fail', now: 'pass' },
    ]);
    // The same again: nothing is judged a second time, and what the graders moved is still told.
    expect(await json((io) => compare('main', 'latest', { format: 'json' }, io))).toEqual(first);
    const text = await told((io) => compare('main', 'latest', {}, io));
    expect(text).toMatch(new RegExp(`Run ${run}: judged anew .*\\(grading 1 by Testkunde`));
    expect(text).toContain('That alone moved 2 verdicts of the baseline:');
    expect((await json((io) => show(run, { format: 'json' }, io))).grading.key).toBe(1);
    expect(await asked({ before: 'main', now: 'latest' })).toMatchObject({ row: { change: 'unchanged' }, failing: 0 });
    const decided = await json((io) => gate('latest', { format: 'json' }, io));
    expect(decided).toMatchObject({ outcome: 'pass', comparison: { regraded: [run] } });
  });

  it('is compared as it counts on the candidate’s side, too', async () => {
    await told((io) => regrade(run, {}, io));
    const before = run;
    await shop.hold();
    run = judgeAsOlder(join(shop.cwd, 'results/testkunde.db'));
    await told((io) => regrade(run, {}, io));
    const compared = await json((io) => compare(before, run, { format: 'json' }, io));
    expect(compared).toMatchObject({ changes: { unchanged: 4 }, regraded: [before, run] });
    expect(compared.candidate.grading.key).toBe(2);
  });
});
