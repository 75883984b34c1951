import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../scripts/random.js';
import { type Dataset, EMPTY_DATASET } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import type { Suite } from '../domain/suite.js';
import type { PlannedTrial } from '../domain/trial.js';
import { contentHash, planAgain, planTrials, unknownNames } from './plan.js';

function dialogue(id: string, as?: string, paraphrases: readonly string[] = []): Dialogue {
  const turns = [{ says: `hello from ${id}`, paraphrases, expect: {} }];
  return { id, language: 'en', answers: {}, turns, ...(as === undefined ? {} : { as }) };
}

function suite(name: string, dialogues: readonly Dialogue[]): Suite {
  return { name, file: `${name}.yaml`, language: 'en', dataset: EMPTY_DATASET, dialogues };
}

const SUITES = [
  suite('orders', [dialogue('a', 'C-1', ['p1', 'p2']), dialogue('b', 'C-1'), dialogue('c', 'C-1')]),
  suite('privacy', [dialogue('a', 'C-2'), dialogue('d', 'C-2'), dialogue('e')]),
];

describe('a plan', () => {
  it('has each trial once, paraphrases as often as the script', () => {
    const plan = planTrials(SUITES, { trials: 3 });
    expect(plan).toHaveLength(6 * 3 + 2 * 3);
    expect(new Set(plan.map((trial) => JSON.stringify(trial))).size).toBe(plan.length);
    expect(plan.filter((trial) => trial.variant !== null && trial.number === 1)).toEqual([
      { suite: 'orders', dialogue: 'a', number: 1, variant: { turn: 1, paraphrase: 1 } },
      { suite: 'orders', dialogue: 'a', number: 1, variant: { turn: 1, paraphrase: 2 } },
    ]);
  });

  it('is through with a dialogue long before its end, however many there are', () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      dialogue(`d${index}`, `C-${index % 7}`, index % 2 === 0 ? ['other words'] : []),
    );
    const plan = planTrials([suite('x', many)], { trials: 4 });
    expect(plan).toHaveLength(6000);
    const open = new Set<string>();
    let most = 0;
    const left = new Map<string, number>();
    for (const { dialogue: id } of plan) left.set(id, (left.get(id) ?? 0) + 1);
    for (const { dialogue: id } of plan) {
      open.add(id);
      left.set(id, (left.get(id) ?? 0) - 1);
      if (left.get(id) === 0) open.delete(id);
      most = Math.max(most, open.size);
    }
    expect(most).toBeLessThanOrEqual(400);
  });

  it('takes simulated customers to be as long as they may get, and knows them by what they want', () => {
    const simulated = (goal: string): Dialogue => ({
      ...dialogue('s'),
      turns: [],
      customer: { goal, knows: [], givesUpAfter: 5 },
    });
    const plan = planTrials([suite('x', [dialogue('a', 'C-1'), simulated('a refund')])], { trials: 1 });
    expect(plan.map((trial) => trial.dialogue)).toEqual(['s', 'a']);
    const hashes = ['a refund', 'a refund', 'a new one'].map((goal) => contentHash(simulated(goal), EMPTY_DATASET));
    expect(hashes[0]).toBe(hashes[1]);
    expect(hashes[0]).not.toBe(hashes[2]);
  });

  it('holds single wordings again', () => {
    const wordings = [
      { suite: 'privacy', dialogue: 'd', variant: null },
      { suite: 'orders', dialogue: 'a', variant: { turn: 1, paraphrase: 2 } },
      { suite: 'orders', dialogue: 'gone', variant: null },
    ];
    const plan = planAgain(SUITES, wordings, 3);
    expect(plan).toHaveLength(6);
    expect(plan[0]?.dialogue).not.toBe(plan[1]?.dialogue);
    expect(new Set(plan.map(({ dialogue, number }) => `${dialogue} ${number}`)).size).toBe(6);
  });

  it('puts different customers side by side', () => {
    const dialogues = ['C-1', 'C-1', 'C-1', 'C-2', undefined, 'C-3'].map((as, index) => dialogue(`d${index}`, as));
    const customers = planTrials([suite('s', dialogues)], { trials: 4 }).map(
      (trial) => dialogues.find((one) => one.id === trial.dialogue)?.as ?? 'guest',
    );
    expect(customers.every((customer, index) => customer !== customers[index - 1])).toBe(true);
  });

  it.each([
    [['a'], 2],
    [['orders/a'], 1],
    [['privacy'], 3],
    [['e', 'orders'], 4],
    [['nope'], 0],
  ])('of only %j has %i dialogues', (only, count) => {
    const plan = planTrials(SUITES, { trials: 1, only }).filter((trial) => trial.variant === null);
    expect(plan).toHaveLength(count);
  });

  it('tells names that nothing has', () => {
    expect(unknownNames(SUITES, ['a', 'orders/e', 'nope', 'privacy'])).toEqual(['orders/e', 'nope']);
  });

  it('is quick for thousands of trials', () => {
    const many = Array.from({ length: 60 }, (_, index) => dialogue(`d${index}`, `C-${index}`));
    const start = performance.now();
    expect(planTrials([suite('many', many)], { trials: 100 })).toHaveLength(6000);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('the hash of a dialogue', () => {
  const facts: Dataset = { ...EMPTY_DATASET, facts: ['x'] };
  const base = dialogue('a', 'C-1', ['p']);
  const [turn] = base.turns;
  const expecting = (expect: object): Dialogue => ({ ...base, turns: [{ says: 'x', paraphrases: [], expect }] });

  it('stays with title, place, order of keys, and facts that nothing asks for', () => {
    expect(contentHash(base, EMPTY_DATASET)).toMatch(/^[0-9a-f]{16}$/);
    const moved = { ...base, title: 't', place: { file: 'x', line: 1, column: 1 } };
    expect(contentHash(moved, facts)).toBe(contentHash(base, EMPTY_DATASET));
    expect(contentHash({ ...base, unknownContacts: 'note' }, facts)).toBe(contentHash(base, EMPTY_DATASET));
    const one = expecting({ refuses: true, grounded: false });
    expect(contentHash(one, EMPTY_DATASET)).toBe(contentHash(expecting({ grounded: false, refuses: true }), facts));
  });

  it('is today what it was when stored runs were held: else no release could be compared with them', () => {
    const record = { id: 'C-1', fields: { order: 'NL-1', iban: 'DE1' } } as unknown as Dataset['customers'][number];
    const dataset: Dataset = { ...EMPTY_DATASET, facts: ['x'], customers: [record] };
    const nested = { ...expecting({ grounded: true, states: ['b', 'a'] }), answers: { zip: '1', age: '2' } };
    expect([contentHash(base, EMPTY_DATASET), contentHash(nested, dataset)]).toEqual([
      'c3846469a817a684',
      'e078bf788fbf91eb',
    ]);
  });

  it.each<[string, Dialogue, Dataset]>([
    ['says', { ...base, turns: [{ ...turn, says: 'other', paraphrases: [], expect: {} }] }, EMPTY_DATASET],
    ['expects', expecting({ refuses: true }), EMPTY_DATASET],
    ['is', { ...base, as: 'C-2' }, EMPTY_DATASET],
    ['must be grounded in', expecting({ grounded: true }), facts],
    ['may be told of unknown contacts', { ...base, unknownContacts: 'fail' }, EMPTY_DATASET],
  ])('changes with what the customer %s', (_, changed, dataset) => {
    expect(contentHash(changed, dataset)).not.toBe(contentHash(base, EMPTY_DATASET));
    if (dataset === facts) expect(contentHash(changed, dataset)).not.toBe(contentHash(changed, EMPTY_DATASET));
  });
});

/** Turns that pass until everything is held, when `concurrency` conversations take the plan's trials one after the other. */
function turnsNeeded(
  plan: readonly PlannedTrial[],
  turnsOf: (dialogue: string) => number,
  concurrency: number,
): number {
  const busyUntil = Array<number>(concurrency).fill(0);
  for (const { dialogue } of plan) {
    const first = busyUntil.indexOf(Math.min(...busyUntil));
    busyUntil[first] = (busyUntil[first] ?? 0) + turnsOf(dialogue);
  }
  return Math.max(...busyUntil);
}

describe('the schedule', () => {
  it.each([4, 16, 64])('ends within 5 %% of the bound at concurrency %i', (concurrency) => {
    const random = seededRandom(7);
    const lengths = Array.from({ length: 300 }, () => 1 + Math.floor(random() ** 3 * 30));
    const dialogues = lengths.map((turns, index) => {
      const one = dialogue(`d${index}`, `C-${index % 40}`);
      return { ...one, turns: Array.from({ length: turns }, () => one.turns[0] as Dialogue['turns'][number]) };
    });
    const plan = planTrials([suite('s', dialogues)], { trials: 2 });
    const turnsOf = (id: string) => lengths[Number(id.slice(1))] ?? 0;
    const all = 2 * lengths.reduce((sum, turns) => sum + turns, 0);
    const bound = Math.max(...lengths, all / concurrency);
    expect(turnsNeeded(plan, turnsOf, concurrency)).toBeLessThanOrEqual(bound * 1.05);
  });

  it('keeps a lockstep together, in each trial', () => {
    const pinned = {
      ...suite('s', [dialogue('a', 'C-1'), dialogue('b'), dialogue('c', 'C-2')]),
      interleave: [['a', 'c']],
    };
    const plan = planTrials([pinned], { trials: 2 });
    const places = plan.flatMap(({ lockstep }, index) => (lockstep === undefined ? [] : [[lockstep, index] as const]));
    expect(places.map(([name]) => name)).toEqual(['s#1/1', 's#1/1', 's#1/2', 's#1/2']);
    expect((places[1]?.[1] ?? 0) - (places[0]?.[1] ?? 0)).toBe(1);
  });
});
