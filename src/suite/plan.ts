import { createHash } from 'node:crypto';
import { type Dataset, findCustomer } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import type { Suite } from '../domain/suite.js';
import type { PlannedTrial, Variant } from '../domain/trial.js';

export interface PlanOptions {
  /** Trials of each dialogue's own script. */
  readonly trials: number;
  /** Names to keep: a dialogue's id, `suite/id`, or a suite's name; all when absent. */
  readonly only?: readonly string[];
}

/**
 * Every trial of a run: `trials` of each script, and one for each paraphrase of each turn. Neighbours have different
 * customers wherever the dialogues allow it, so that sessions of different customers are open at the same time.
 */
export function planTrials(suites: readonly Suite[], options: PlanOptions): PlannedTrial[] {
  const queues = new Map<string, PlannedTrial[]>();
  const rounds = suites.flatMap((suite) => suite.dialogues.map((dialogue) => ({ suite, dialogue })));
  const kept = rounds.filter(({ suite, dialogue }) => isWanted(options.only, suite.name, dialogue.id));
  for (let number = 1; number <= options.trials; number += 1) {
    for (const { suite, dialogue } of kept) enqueue(queues, suite, dialogue, { number, variant: null });
  }
  for (const { suite, dialogue } of kept) {
    for (const variant of variantsOf(dialogue)) enqueue(queues, suite, dialogue, { number: 1, variant });
  }
  return alternate([...queues.values()]);
}

/** The names of `only` that no dialogue and no suite has. */
export function unknownNames(suites: readonly Suite[], only: readonly string[]): string[] {
  return only.filter(
    (name) => !suites.some((suite) => suite.dialogues.some((dialogue) => isWanted([name], suite.name, dialogue.id))),
  );
}

/**
 * 16 hex digits that change when what the customer says or what the bot owes changes, and not with a title, a place or
 * the order of keys. Facts and the signed-in record count only where a turn asks to be `grounded` in them: other
 * customers may come and go in the dataset without breaking comparisons.
 */
export function contentHash(dialogue: Dialogue, dataset: Dataset): string {
  const { language, as, today, answers, cueWithin } = dialogue;
  const turns = dialogue.turns.map(({ says, paraphrases, cue, expect }) => ({ says, paraphrases, cue, expect }));
  const grounded = turns.some((turn) => turn.expect.grounded === true);
  const truth = grounded ? { facts: dataset.facts, customer: as && findCustomer(dataset, as)?.fields } : null;
  const content = JSON.stringify({ language, as, today, answers, cueWithin, turns, truth }, sortKeys);
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isWanted(only: readonly string[] | undefined, suite: string, dialogue: string): boolean {
  return only === undefined || only.some((name) => [dialogue, suite, `${suite}/${dialogue}`].includes(name));
}

function variantsOf(dialogue: Dialogue): NonNullable<Variant>[] {
  return dialogue.turns.flatMap((turn, index) =>
    turn.paraphrases.map((_, paraphrase) => ({ turn: index + 1, paraphrase: paraphrase + 1 })),
  );
}

function enqueue(
  queues: Map<string, PlannedTrial[]>,
  suite: Suite,
  dialogue: Dialogue,
  which: Pick<PlannedTrial, 'number' | 'variant'>,
): void {
  const customer = JSON.stringify([suite.dataset.name, dialogue.as ?? null]);
  const queue = queues.get(customer);
  const trial = { suite: suite.name, dialogue: dialogue.id, ...which };
  if (queue === undefined) queues.set(customer, [trial]);
  else queue.push(trial);
}

/** Takes always from the longest queue that was not served last: two of a customer meet only when nobody else is left. */
function alternate(queues: readonly PlannedTrial[][]): PlannedTrial[] {
  const rows = queues.map((trials) => ({ trials, next: 0 }));
  const order: PlannedTrial[] = [];
  let last: (typeof rows)[number] | undefined;
  for (let left = queues.reduce((sum, queue) => sum + queue.length, 0); left > 0; left -= 1) {
    let best: (typeof rows)[number] | undefined;
    for (const row of rows) {
      const waiting = row.trials.length - row.next;
      if (waiting === 0 || row === last) continue;
      if (best === undefined || waiting > best.trials.length - best.next) best = row;
    }
    best ??= last;
    const trial = best?.trials[best.next];
    if (best === undefined || trial === undefined) break;
    best.next += 1;
    order.push(trial);
    last = best;
  }
  return order;
}
