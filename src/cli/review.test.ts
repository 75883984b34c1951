// Longer than other files because it is the tests of one command: its page, its API, and what it stores.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openReview, type ReviewClient } from '../../scripts/review-client.js';
import { saying } from '../../scripts/saying.js';
import { ALL, project, QUESTIONS, suiteOf } from '../../scripts/shop-project.js';
import { testIo } from '../../scripts/test-io.js';
import type { Calibration } from '../domain/calibration.js';
import type { VerdictRef } from '../review/api.js';
import { baselineHistory } from '../store/baselines.js';
import { openDatabase } from '../store/open.js';
import { eraseCustomer } from '../store/person.js';
import { reviewsIn } from '../store/reviews.js';
import { showBaselineHistory } from './baseline.js';
import { calibrate } from './calibrate.js';
import { compare, gate } from './gate.js';
import { review } from './review.js';
import { runs } from './runs.js';
import { show } from './show.js';

// What reviewers do, each followed to all the places where it shows: longer than other files.

type Shop = Awaited<ReturnType<typeof project>>;

const SEEN = { before: 'main', now: 'latest' } as const;
const LEAK = 'It arrives on 3 March 2026. Call Tom Becker: +49 30 23125 999.';

let shop: Shop;
beforeEach(async () => {
  shop = await project();
  await shop.hold();
  shop.accept();
}, 60_000);

/** The failing verdicts of a dialogue in the newest run, as the page names them. */
async function failing(page: ReviewClient, id: string): Promise<VerdictRef[]> {
  const { now } = await page.ask('GET /api/dialogue', { ...SEEN, suite: 'shop', id });
  return (now?.answers ?? []).flatMap(({ trials, variant, verdicts }) =>
    verdicts
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ grader, turn, finding }) => {
        const { run = '', number = 1 } = trials[0] ?? {};
        return { run, suite: 'shop', dialogue: id, number, variant, grader, turn, finding };
      }),
  );
}

async function gateOf({ cwd }: Shop) {
  const io = testIo(cwd);
  const code = await gate('latest', { format: 'json' }, io);
  const { outcome, reasons } = JSON.parse(io.written.stdout);
  return { code, outcome, codes: reasons.map((one: { code: string }) => one.code) as string[] };
}

const text = async (act: (io: ReturnType<typeof testIo>) => unknown) => {
  const io = testIo(shop.cwd);
  await act(io);
  return io.written.stdout;
};

describe('an overturned verdict', () => {
  it('does not gate, in this run and the next, until the text changes', async () => {
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
    await shop.hold();
    expect(await gateOf(shop)).toMatchObject({ code: 1, outcome: 'fail' });
    const page = await openReview(shop.cwd);
    const verdicts = await failing(page, 'date');
    expect(verdicts.map(({ grader }) => grader)).toEqual(['accuracy']);
    const overturn = { by: 'Ada', decision: 'overturn', verdicts, seen: SEEN } as const;
    expect(await page.refusal('POST /api/judgements', overturn)).toMatchObject({ status: 400, error: 'input' });
    const made = await page.ask('POST /api/judgements', { ...overturn, reason: 'the carrier moved it' });
    expect(made.gate).toMatchObject({ outcome: 'pass', without_judgements: 'fail', overturned: 1 });
    expect(made.rows).toMatchObject([{ id: 'date', change: 'unchanged', outcome: 'pass', overturned: 1, judged: 1 }]);
    expect(await gateOf(shop)).toMatchObject({
      code: 0,
      outcome: 'pass',
      codes: expect.arrayContaining(['overturned']),
    });
    expect((await page.ask('GET /api/runs', {})).runs[0]).toMatchObject({
      passed: 4,
      failed: 0,
      gate: { outcome: 'pass' },
    });

    const again = await shop.hold({ gate: true });
    expect(again.code).toBe(0);
    expect(await gateOf(shop)).toMatchObject({ outcome: 'pass' });

    const edited = suiteOf(ALL).replace('When does it come?', 'When does it come, please?');
    writeFileSync(join(shop.cwd, 'suites/shop.yaml'), edited);
    shop.answers['When does it come, please?'] = 'It arrives on 9 March 2026.';
    expect((await shop.hold()).code).toBe(1);
    expect((await gateOf(shop)).codes).not.toContain('overturned');
  });

  it('says nothing of other words: they gate', async () => {
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
    await shop.hold();
    const page = await openReview(shop.cwd);
    const verdicts = await failing(page, 'date');
    await page.ask('POST /api/judgements', { by: 'Ada', decision: 'overturn', reason: 'moved', verdicts });
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 12 April 2026.';
    await shop.hold();
    expect(await gateOf(shop)).toMatchObject({ outcome: 'fail' });
  });

  it('gates again once somebody confirms or doubts it', async () => {
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
    await shop.hold();
    const page = await openReview(shop.cwd);
    const verdicts = await failing(page, 'date');
    const judge = (decision: 'confirm' | 'overturn' | 'unsure') =>
      page.ask('POST /api/judgements', { by: 'Ada', decision, reason: 'so', verdicts, seen: SEEN });
    for (const doubt of ['unsure', 'confirm'] as const) {
      expect((await judge('overturn')).gate?.outcome).toBe('pass');
      expect((await judge(doubt)).gate?.outcome).toBe('fail');
    }
  });

  it('takes two people where it is hard', async () => {
    shop.answers[QUESTIONS.date[0]] = LEAK;
    await shop.hold();
    const page = await openReview(shop.cwd);
    const verdicts = await failing(page, 'date');
    expect(verdicts.map(({ grader }) => grader)).toEqual(['privacy']);
    const overturn = { decision: 'overturn', reason: 'a public number', verdicts, seen: SEEN } as const;
    expect(await page.refusal('POST /api/judgements', { ...overturn, by: 'Ada', second: ' ADA ' })).toMatchObject({
      status: 400,
    });
    const first = await page.ask('POST /api/judgements', { ...overturn, by: 'Ada' });
    expect(first.gate?.outcome).toBe('fail');
    expect(first.rows[0]).toMatchObject({ hard: true, awaits_second: true, change: 'regressed' });
    expect((await page.ask('POST /api/judgements', { ...overturn, by: 'ada' })).gate?.outcome).toBe('fail');
    expect((await page.ask('POST /api/judgements', { ...overturn, by: 'Grace' })).gate?.outcome).toBe('pass');
  });

  it('is marked as such wherever the run is shown', async () => {
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
    await shop.hold();
    const page = await openReview(shop.cwd);
    const verdicts = await failing(page, 'date');
    await page.ask('POST /api/judgements', {
      by: 'Ada',
      decision: 'overturn',
      reason: 'the carrier moved it',
      verdicts,
    });
    const mark = /overturned by Ada: the carrier moved it/;
    expect(await text((io) => show('latest', {}, io))).toMatch(mark);
    expect(await text((io) => show('latest', { only: ['date'] }, io))).toMatch(mark);
    expect(await text((io) => compare('main', 'latest', {}, io))).toMatch(mark);
    expect(await text((io) => compare('main', 'latest', { format: 'markdown' }, io))).toMatch(mark);
    expect(await text((io) => gate('latest', {}, io))).toMatch(/1 failing verdict does not gate: overturned by Ada/);
    for (const reporter of ['junit', 'github', 'markdown', 'json'])
      expect(await text((io) => gate('latest', { reporter: [`${reporter}=-`] }, io)), reporter).toMatch(
        /carrier moved it/,
      );
    const shown = JSON.parse(await text((io) => show('latest', { format: 'json' }, io)));
    expect(shown).toMatchObject({ passed: 4, failed: 0 });
    const { outcome, verdicts: said } = shown.dialogues.find((one: { id: string }) => one.id === 'date');
    expect(outcome).toBe('pass');
    expect(said).toContainEqual(
      expect.objectContaining({
        grader: 'accuracy',
        outcome: 'pass',
        overturned: expect.objectContaining({ by: 'Ada', second: null, reason: 'the carrier moved it' }),
      }),
    );
    expect(JSON.parse(await text((io) => runs({ format: 'json' }, io)))[0]).toMatchObject({ passed: 4, failed: 0 });
  });

  it('that passed is no failure to the gate, and is named as one that no grader saw', async () => {
    await shop.hold();
    const page = await openReview(shop.cwd);
    const { now } = await page.ask('GET /api/dialogue', { ...SEEN, suite: 'shop', id: 'thanks' });
    const [answer] = now?.answers ?? [];
    const passing = answer?.verdicts.find(({ grader }) => grader === 'accuracy');
    if (answer === undefined || passing === undefined) throw new Error('no verdict of accuracy');
    const { grader, turn, finding } = passing;
    const trial = { run: answer.trials[0]?.run ?? '', number: 1, variant: null };
    const verdicts = [{ ...trial, suite: 'shop', dialogue: 'thanks', grader, turn, finding }];
    const overturn = { by: 'Ada', decision: 'overturn', reason: 'it is rude', verdicts, seen: SEEN } as const;
    expect((await page.ask('POST /api/judgements', overturn)).gate).toMatchObject({ outcome: 'pass', overturned: 0 });
    expect(await gateOf(shop)).toMatchObject({ code: 0, codes: expect.arrayContaining(['missed']) });
    expect(await text((io) => show('latest', {}, io))).toMatch(/overturned by Ada: it is rude \(it passed/);
    expect(await text((io) => compare('main', 'latest', {}, io))).toMatch(/overturned by Ada: it is rude \(it passed/);
  });

  it('goes with the person that it tells of', async () => {
    shop.answers[QUESTIONS.date[0]] = LEAK;
    await shop.hold();
    const page = await openReview(shop.cwd);
    const verdicts = await failing(page, 'date');
    await page.ask('POST /api/judgements', { by: 'Ada', decision: 'overturn', reason: 'Tom Becker agreed', verdicts });
    await page.stop();
    const db = openDatabase(join(shop.cwd, 'results/testkunde.db'), { create: false });
    expect(reviewsIn(db, []).none).toBe(false);
    eraseCustomer(db, { id: 'C-2', values: ['Tom Becker', '+49 30 23125 999'] });
    expect(reviewsIn(db, []).none).toBe(true);
    db.close();
    expect(readFileSync(join(shop.cwd, 'results/testkunde.db')).includes('Tom Becker')).toBe(false);
  });
});

describe('a change that is accepted', () => {
  it('is the measure from then on, until the baseline is set anew', async () => {
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
    await shop.hold();
    const page = await openReview(shop.cwd);
    const accept = {
      baseline: 'main',
      run: 'latest',
      by: 'Ada',
      reason: 'known',
      dialogues: [{ suite: 'shop', id: 'date' }],
    };
    const made = await page.ask('POST /api/acceptances', { ...accept, action: 'accept' });
    expect(made.gate).toMatchObject({ outcome: 'pass', accepted: 1 });
    expect(made.rows).toMatchObject([{ id: 'date', change: 'unchanged', outcome: 'fail', accepted: true }]);
    expect(await gateOf(shop)).toMatchObject({ code: 0, codes: expect.arrayContaining(['accepted', 'still_failing']) });
    const { acceptance, before } = await page.ask('GET /api/dialogue', { ...SEEN, suite: 'shop', id: 'date' });
    expect(acceptance).toMatchObject({ by: 'Ada', reason: 'known', change: 'regressed', hard: false });
    expect(before?.runs).toEqual([acceptance?.run]);
    await shop.hold();
    expect(await gateOf(shop)).toMatchObject({ outcome: 'pass' });

    const taken = await page.ask('POST /api/acceptances', { ...accept, action: 'withdraw', reason: 'not so' });
    expect(taken.gate.outcome).toBe('fail');
    expect(await page.refusal('POST /api/acceptances', { ...accept, action: 'withdraw' })).toMatchObject({
      status: 400,
    });
    const [{ acceptances } = { acceptances: [] }] = (await page.ask('GET /api/baselines', {})).baselines;
    expect(acceptances.map(({ action }) => action)).toEqual(['withdraw', 'accept']);

    const history = await text((io) => showBaselineHistory('main', {}, io));
    expect(history).toMatch(
      /^main withdraw {2}shop\/date \(regressed\) as in run \S+, [^\n]* Ada: not so\nmain accept {2}.*\nmain set {2}/,
    );

    await page.ask('POST /api/acceptances', { ...accept, action: 'accept' });
    shop.accept(
      'main',
      baselineHistory(openDatabase(join(shop.cwd, 'results/testkunde.db'), { create: false }))[0]?.run,
    );
    expect(await gateOf(shop)).toMatchObject({ outcome: 'fail' });
  });

  it('takes a second name where it is hard', async () => {
    shop.answers[QUESTIONS.date[0]] = LEAK;
    await shop.hold();
    const page = await openReview(shop.cwd);
    const accept = {
      baseline: 'main',
      run: 'latest',
      action: 'accept',
      by: 'Ada',
      reason: 'a public number',
      dialogues: [{ suite: 'shop', id: 'date' }],
    } as const;
    expect(await page.refusal('POST /api/acceptances', accept)).toMatchObject({ status: 409, error: 'second_name' });
    expect(await page.refusal('POST /api/acceptances', { ...accept, second: 'ada' })).toMatchObject({ status: 400 });
    const { gate: answer, acceptances } = await page.ask('POST /api/acceptances', { ...accept, second: 'Grace' });
    expect(answer).toMatchObject({ outcome: 'pass' });
    expect(acceptances).toMatchObject([{ hard: true, second: 'Grace' }]);
    shop.answers[QUESTIONS.cost[0]] = LEAK;
    await shop.hold();
    expect(await gateOf(shop)).toMatchObject({
      outcome: 'fail',
      codes: expect.arrayContaining(['hard_failure', 'hard_accepted']),
    });
  });

  it('can be an edited, a new or a removed dialogue, and no unchanged one', async () => {
    const other = suiteOf(['date', 'cost', 'robot']).replace('What does shipping cost?', 'What is shipping?');
    writeFileSync(join(shop.cwd, 'suites/shop.yaml'), other);
    shop.answers['What is shipping?'] = 'Shipping costs €4.95.';
    await shop.hold();
    expect(await gateOf(shop)).toMatchObject({ outcome: 'inconclusive' });
    const page = await openReview(shop.cwd);
    const accept = (...ids: string[]) => ({
      baseline: 'main',
      run: 'latest',
      action: 'accept' as const,
      by: 'Ada',
      reason: 'so',
      dialogues: ids.map((id) => ({ suite: 'shop', id })),
    });
    expect(await page.refusal('POST /api/acceptances', accept('cost', 'robot'))).toMatchObject({ status: 400 });
    expect(await page.refusal('POST /api/acceptances', accept('nobody'))).toMatchObject({ status: 404 });
    const { gate: answer, counts } = await page.ask('POST /api/acceptances', accept('cost', 'thanks'));
    expect(answer.outcome).toBe('pass');
    expect(counts).toMatchObject({ unchanged: 3, removed: 0, edited: 0 });
  });
});

describe('the blind queue', () => {
  it('hides what the grader said until the reviewer has said theirs, and does not gate', async () => {
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
    await shop.hold();
    const page = await openReview(shop.cwd);
    const { items, left } = await page.ask('GET /api/blind', { by: 'Ada', limit: 10 });
    expect(left).toBeGreaterThanOrEqual(items.length);
    expect(JSON.stringify(items)).not.toMatch(/outcome|score|reason|evidence|finding/);
    const item = items.find(({ verdict }) => verdict.dialogue === 'date' && verdict.grader === 'accuracy');
    if (item === undefined) throw new Error('the failing verdict is not asked for');
    const reveal = await page.ask('POST /api/blind', { by: 'Ada', outcome: 'pass', verdict: item.verdict });
    expect(reveal).toMatchObject({ agrees: false, verdict: { outcome: 'fail', review: null } });
    expect(await gateOf(shop)).toMatchObject({ outcome: 'fail' });
    const places = (await page.ask('GET /api/blind', { by: 'Ada', limit: 100 })).items.map(({ verdict }) => verdict);
    expect(places).not.toContainEqual(item.verdict);
    const others = (await page.ask('GET /api/blind', { by: 'Grace', limit: 100 })).items.map(({ verdict }) => verdict);
    expect(others).toContainEqual(item.verdict);
  });
});

describe('what reviewers say', () => {
  it('is a label that the graders are measured against', async () => {
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
    shop.answers[QUESTIONS.cost[0]] = 'Shipping costs €5.95.';
    await shop.hold();
    const page = await openReview(shop.cwd);
    const judge = async (decision: 'confirm' | 'overturn', by: string, id: string) =>
      page.ask('POST /api/judgements', { by, decision, reason: 'so', verdicts: await failing(page, id) });
    const calibrated = async () => {
      const io = testIo(shop.cwd);
      await calibrate([], { reviews: true, format: 'json' }, io);
      return JSON.parse(io.written.stdout) as Calibration[];
    };
    await expect(calibrated()).rejects.toThrow(saying('nobody has judged a verdict yet'));
    await judge('overturn', 'Ada', 'date');
    await judge('confirm', 'Ada', 'cost');
    const { items } = await page.ask('GET /api/blind', { limit: 100, grader: 'disclosure' });
    const item = items.find(({ verdict }) => verdict.dialogue === 'thanks');
    if (item === undefined) throw new Error('nothing of the greeting is asked for');
    await page.ask('POST /api/blind', { by: 'Ada', outcome: 'pass', verdict: item.verdict });
    const [accuracy, disclosure] = await calibrated();
    expect(accuracy).toMatchObject({ grader: 'accuracy', language: 'en', n: 2, precision: { value: 0.5 } });
    expect(accuracy?.disagreements).toMatchObject([{ id: 'shop/date', label: 'pass', answer: 'fail', why: 'so' }]);
    expect(disclosure).toMatchObject({ grader: 'disclosure', n: 1, disagreements: [] });
    await judge('confirm', 'Grace', 'date');
    expect((await calibrated())[0]).toMatchObject({ n: 2, disagreements: [] });
  });
});

describe('testkunde review', () => {
  it('lists runs by what is searched, and a dialogue over all of them', async () => {
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
    await shop.hold();
    const page = await openReview(shop.cwd, { by: 'Ada', language: 'de' });
    expect(await page.ask('GET /api/session', {})).toMatchObject({ reviewer: 'Ada', language: 'de', baseline: 'main' });
    const all = await page.ask('GET /api/runs', {});
    expect(all).toMatchObject({ total: 2, stored: 2, targets: { shop: 2 }, baselines: ['main'] });
    expect(all.runs[0]).toMatchObject({ failed: 1, baselines: [], previous: all.runs[1]?.id });
    expect(all.runs[1]).toMatchObject({ failed: 0, baselines: ['main'], previous: null });
    expect((await page.ask('GET /api/runs', { search: all.runs[1]?.id.slice(-4) ?? '' })).total).toBe(1);
    expect((await page.ask('GET /api/runs', { search: '%' })).total).toBe(0);
    expect((await page.ask('GET /api/runs', { gate: 'none', target: 'shop' })).total).toBe(2);
    const history = await page.ask('GET /api/history', { suite: 'shop', id: 'date' });
    expect(history.flips).toMatchObject([{ was: 'pass', is: 'fail', edited: false }]);
    expect(history.pass_rate).toMatchObject({ passed: 1, trials: 2 });
    expect(history.replies[0]?.replies.map(({ failed }) => failed).sort()).toEqual([0, 1]);
    const alone = await page.ask('GET /api/comparison', { now: 'latest' });
    expect(alone.before).toBeNull();
    expect(alone.rows.map(({ id, change, outcome }) => [id, change, outcome])[0]).toEqual(['date', null, 'fail']);
    expect(await page.refusal('GET /api/history', { suite: 'shop', id: 'nobody' })).toMatchObject({ status: 404 });
    expect(await page.refusal('GET /api/comparison', { now: 'nobody' })).toMatchObject({ status: 404 });
  });

  it('sees what another process stores', async () => {
    const page = await openReview(shop.cwd);
    expect((await page.ask('GET /api/comparison', SEEN)).counts.regressed).toBe(0);
    shop.answers[QUESTIONS.date[0]] = 'It arrives on 9 March 2026.';
    await shop.hold();
    expect((await page.ask('GET /api/comparison', SEEN)).counts.regressed).toBe(1);
  });

  it('ends in order, and says when its port is taken', async () => {
    const page = await openReview(shop.cwd);
    const port = Number(new URL(page.url).port);
    const second = review({ port, open: false }, testIo(shop.cwd), new AbortController().signal);
    await expect(second).rejects.toThrow(saying(`port ${port} is in use`));
    expect(await page.stop()).toBe(0);
    await expect(fetch(page.url)).rejects.toThrow();
  });
});
