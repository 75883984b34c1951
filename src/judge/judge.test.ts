import { describe, expect, it } from 'vitest';
import { judgedReply, judgeStandIn, type ModelAnswer, vote } from '../../scripts/judge-stand-in.js';
import { saying } from '../../scripts/saying.js';
import { createBudget } from './budget.js';
import { judging, spoken } from './judging.test-cases.js';

const RUBRIC = 'The reply says on which day the parcel arrives.';
const REPLY = 'Your parcel arrives on “3 March”,\nas planned.';

/** Answers one after the other; the last one again and again. */
function inTurn(...answers: readonly ModelAnswer[]) {
  return (_: unknown, number: number): ModelAnswer => answers[Math.min(number, answers.length) - 1] ?? null;
}

describe('the judge', () => {
  it('passes and fails by the model’s choice, with the bot’s own words', async () => {
    const { url, asked } = await judgeStandIn(
      inTurn(vote('meets', 'arrives on "3 march", as planned.', 'the day is told')),
    );
    const [verdict] = await judging(url, spoken([REPLY], [RUBRIC]), { key: 'sk-1' });
    expect(verdict).toMatchObject({
      grader: 'judge',
      turn: 1,
      outcome: 'pass',
      score: 1,
      reason: `"${RUBRIC}": the day is told`,
      evidence: [{ turn: 1, quote: 'arrives on “3 March”,\nas planned', rule: 'rubric.meets' }],
    });
    expect(verdict?.version).toMatch(/^stand-in;t=0;votes=1;rubric-1@[0-9a-f]{8}$/);
    expect(asked[0]).toMatchObject({ model: 'stand-in', temperature: 0, authorization: 'Bearer sk-1' });
  });

  it.each<[name: string, answers: ModelAnswer[], outcome: string, score: number | null, reason: RegExp]>([
    ['a part is no pass', [vote('partly', '3 March')], 'fail', 0.5, /because/],
    ['a failure', [vote('fails', 'as planned')], 'fail', 0, /because/],
    ['it cannot tell', [vote('cannot tell', '')], 'ungraded', null, /cannot tell: because/],
    ['other spelling of a choice', [vote('Cannot_Tell', '')], 'ungraded', null, /cannot tell/],
    ['a fence around it', [`Here:\n\`\`\`json\n${vote('meets', '3 March')}\n\`\`\``], 'pass', 1, /because/],
    ['another form once', ['Well…', vote('meets', '3 March')], 'pass', 1, /because/],
    ['another form twice', ['Well…', '{"choice":"maybe"}'], 'ungraded', null, /\(judge_malformed\): two answers/],
    ['a quote that nobody said', [vote('meets', '4 March')], 'ungraded', null, /\(judge_quote\): .*"4 March"/],
    ['no quote', [vote('fails', '')], 'ungraded', null, /\(judge_quote\): the judge quotes nothing/],
    ['the customer’s words', [vote('meets', 'Where is it?')], 'ungraded', null, /\(judge_quote\)/],
    ['a limit of the server', [{ status: 429 }], 'ungraded', null, /\(judge_rate_limited\)/],
    ['a wrong key', [{ status: 401 }], 'ungraded', null, /\(judge_unauthorized\): HTTP 401/],
    ['a broken server', [{ status: 500 }], 'ungraded', null, /\(judge_failed\): HTTP 500/],
    ['no answer in time', [null], 'ungraded', null, /\(judge_timeout\): no answer within 0\.3 s/],
  ])('%s', async (_, answers, outcome, score, reason) => {
    const { url } = await judgeStandIn(inTurn(...answers));
    const [verdict] = await judging(url, spoken([REPLY], [RUBRIC]), { timeout: 0.3 });
    expect(verdict).toMatchObject({ outcome, score });
    expect(verdict?.reason).toMatch(reason);
  });

  it('is unreachable: nothing is judged', async () => {
    const [verdict] = await judging('http://127.0.0.1:9/v1', spoken([REPLY], [RUBRIC]));
    expect(verdict?.outcome).toBe('ungraded');
    expect(verdict?.reason).toMatch(/\(judge_unreachable\): .*\(http:\/\/127\.0\.0\.1:9\/v1\)/);
  });

  it.each<[string, string[], string, number | null, RegExp]>([
    ['all agree', ['meets', 'meets', 'meets'], 'pass', 1, /\(3 of 3 votes: meets\)$/],
    [
      'two of three',
      ['meets', 'fails', 'meets'],
      'pass',
      1,
      /\(2 of 3 votes: meets; 1 of 3 votes: fails\); against it: no/,
    ],
    ['partly and fails agree on fail', ['meets', 'fails', 'partly'], 'fail', 0.25, /against it: yes/],
    ['no majority', ['meets', 'fails', 'cannot tell'], 'ungraded', null, /divided \(judge_split\)/],
    ['a tie', ['meets', 'fails'], 'ungraded', null, /judge_split/],
    ['one is lost', ['meets', 'lost', 'meets'], 'pass', 1, /2 of 3 votes: meets; 1 lost/],
    [
      'too few are left',
      ['meets', 'lost', 'lost'],
      'ungraded',
      null,
      /\(judge_malformed\).*1 of 3 votes: meets; 2 lost/,
    ],
    ['one of two is no majority', ['meets', 'lost'], 'ungraded', null, /judge_malformed/],
  ])('votes: %s', async (_, choices, outcome, score, reason) => {
    let given = 0;
    const { url } = await judgeStandIn(({ messages }) => {
      if (messages.length > 2) return 'still no form';
      const choice = choices[given] as string;
      given += 1;
      return choice === 'lost' ? 'no form' : vote(choice, '3 March', choice === 'meets' ? 'yes' : 'no');
    });
    const [verdict] = await judging(url, spoken([REPLY], [RUBRIC]), { votes: choices.length, concurrency: 1 });
    expect(verdict).toMatchObject({ outcome, score });
    expect(verdict?.reason).toMatch(reason);
  });

  it('makes one verdict of several rubrics: the worst, with its reason', async () => {
    const { url } = await judgeStandIn(({ messages }) =>
      JSON.stringify(messages).includes('polite')
        ? vote('fails', 'as planned', 'curt')
        : vote('meets', '3 March', 'told'),
    );
    const [verdict, ...others] = await judging(url, spoken([REPLY], [RUBRIC, 'It is polite.']));
    expect(others).toEqual([]);
    expect(verdict).toMatchObject({ outcome: 'fail', score: 0.5, reason: '"It is polite.": curt' });
    expect(verdict?.evidence).toEqual([{ turn: 1, quote: 'as planned', rule: 'rubric.fails' }]);
  });

  it('reads the conversation up to the turn, and may quote an earlier reply', async () => {
    const { url, asked } = await judgeStandIn(inTurn(vote('meets', 'Hello there')));
    const [verdict] = await judging(url, spoken(['Hello there!', REPLY], [RUBRIC]));
    expect(verdict).toMatchObject({ turn: 2, evidence: [{ turn: 1, quote: 'Hello there' }] });
    expect(judgedReply(asked[0] as never)).toBe(REPLY);
  });

  it('asks nothing where nothing is owed, or nothing was said', async () => {
    const { url, asked } = await judgeStandIn(() => '');
    expect(await judging(url, spoken([REPLY], []))).toEqual([]);
    const [verdict] = await judging(url, spoken([REPLY, null], [RUBRIC]));
    expect(verdict).toMatchObject({ turn: 2, outcome: 'ungraded' });
    expect(verdict?.reason).toContain('no reply to judge');
    expect(asked).toEqual([]);
  });

  it('stops at its limit of tokens and says so; what it spent is counted', async () => {
    const budget = createBudget({ tokens: 500 }, { input: 1, output: 4 });
    const { url, asked } = await judgeStandIn(() => vote('meets', '3 March'));
    const gradable = spoken([REPLY], ['One.', 'Two.', 'Three.']);
    const [verdict] = await judging(url, gradable, { budget, concurrency: 1 });
    expect(asked).toHaveLength(2);
    expect(verdict).toMatchObject({ outcome: 'ungraded' });
    expect(verdict?.reason).toContain(
      '"Three.": no answer that counts (judge_limit): the limit of 500 tokens is reached',
    );
    expect(budget.spent()).toEqual({
      calls: 2,
      unanswered: 0,
      input_tokens: 400,
      output_tokens: 100,
      cost: 0.0008,
      estimated: false,
    });
  });

  it('stops at its limit of money', async () => {
    const budget = createBudget({ cost: 0.0005 }, { input: 1, output: 4 });
    const { url, asked } = await judgeStandIn(() => vote('meets', '3 March'));
    await judging(url, spoken([REPLY], ['One.', 'Two.', 'Three.']), { budget, concurrency: 1 });
    expect(asked).toHaveLength(2);
  });

  it('reckons what a server does not count', async () => {
    const budget = createBudget();
    const { url } = await judgeStandIn(() => vote('meets', '3 March'), { usage: false });
    await judging(url, spoken([REPLY], [RUBRIC]), { budget });
    expect(budget.spent()).toMatchObject({ calls: 1, estimated: true });
    expect(budget.spent().input_tokens).toBeGreaterThan(200);
  });

  it('pays once for the same question, and again for another one', async () => {
    const kept = new Map<string, string>();
    const cache = {
      get: (key: string) => kept.get(key),
      put: (key: string, value: string) => void kept.set(key, value),
    };
    const { url, asked } = await judgeStandIn(() => vote('meets', '3 March'));
    const first = await judging(url, spoken([REPLY], [RUBRIC]), { cache, votes: 3 });
    expect(asked).toHaveLength(3);
    expect(await judging(url, spoken([REPLY], [RUBRIC]), { cache, votes: 3 })).toEqual(first);
    expect(asked).toHaveLength(3);
    await judging(url, spoken([`${REPLY} Bye.`], [RUBRIC]), { cache, votes: 3 });
    await judging(url, spoken([REPLY], ['Another.']), { cache, votes: 3 });
    expect(asked).toHaveLength(9);
  });

  it('keeps no answer that did not count', async () => {
    const kept = new Map<string, string>();
    const cache = {
      get: (key: string) => kept.get(key),
      put: (key: string, value: string) => void kept.set(key, value),
    };
    const { url } = await judgeStandIn(inTurn(vote('meets', 'invented words'), 'no form', 'no form', { status: 500 }));
    for (let time = 0; time < 3; time += 1) await judging(url, spoken([REPLY], [RUBRIC]), { cache });
    expect(kept.size).toBe(0);
  });

  it('has so many questions under way and no more', async () => {
    const standIn = await judgeStandIn(async () => {
      await new Promise((over) => setTimeout(over, 20));
      return vote('meets', '3 March');
    });
    await judging(standIn.url, spoken([REPLY], ['One.', 'Two.', 'Three.', 'Four.', 'Five.']), { concurrency: 2 });
    expect(standIn.most).toBe(2);
  });

  it('shows no secret that the model or its server says', async () => {
    const hide = (text: string) => text.replaceAll('sk-secret', '•••');
    const { url } = await judgeStandIn(inTurn({ status: 401 }, vote('meets', '3 March', 'your key is sk-secret')));
    for (let time = 0; time < 2; time += 1) {
      const verdicts = await judging(url, spoken([REPLY], [RUBRIC]), { hide, key: 'sk-secret' });
      expect(JSON.stringify(verdicts)).not.toContain('sk-secret');
    }
  });

  it('ends at once when it is interrupted', async () => {
    const controller = new AbortController();
    const { url } = await judgeStandIn(() => {
      controller.abort(new Error('interrupted'));
      return null;
    });
    await expect(judging(url, spoken([REPLY], [RUBRIC]), { signal: controller.signal })).rejects.toThrow(
      saying('interrupted'),
    );
  });

  it('says that it is advisory where it does not count', async () => {
    const { url } = await judgeStandIn(() => vote('fails', '3 March'));
    const counts = (language: string) => language === 'de';
    expect((await judging(url, spoken([REPLY], [RUBRIC]), { counts }))[0]?.advisory).toBe(true);
    expect((await judging(url, spoken([REPLY], [RUBRIC], 'de'), { counts }))[0]).not.toHaveProperty('advisory');
  });
});
