import { createHash } from 'node:crypto';
import { type Dataset, findCustomer } from '../domain/dataset.js';
import type { Dialogue } from '../domain/dialogue.js';
import type { Suite } from '../domain/suite.js';
import type { PlannedTrial, Variant } from '../domain/trial.js';

export interface PlanOptions {
  /** Trials of each wording of a dialogue: its own script, and each paraphrase. */
  readonly trials: number;
  /** Names to keep: a dialogue's id, `suite/id`, or a suite's name; all when absent. */
  readonly only?: readonly string[];
}

/**
 * Dialogues whose trials are mixed with each other. A dialogue is judged as a whole, and until its last trial has ended all
 * of them are in memory: a run of thousands has them done a part at a time.
 */
const MIXED = 200;

/**
 * Every trial of a run: `trials` of each script and of each paraphrase of each turn. The longest come first, so that
 * no long one is left alone at the end. Neighbours have different customers wherever the dialogues allow it, so
 * that sessions of different customers are open at the same time. Dialogues of a lockstep stand side by side.
 */
export function planTrials(suites: readonly Suite[], options: PlanOptions): PlannedTrial[] {
  const all = suites.flatMap((suite) => suite.dialogues.map((dialogue) => ({ suite, dialogue })));
  const only = options.only && new Set(options.only);
  const kept = all.filter(({ suite, dialogue }) => only === undefined || isNamed(only, suite.name, dialogue.id));
  const parts: Wording[][] = [];
  for (let from = 0; from < kept.length; from += MIXED) parts.push(wordingsOf(kept.slice(from, from + MIXED)));
  return planned(suites, parts, options.trials);
}

/** Scripts first, then paraphrases. */
function wordingsOf(dialogues: readonly Pick<Wording, 'suite' | 'dialogue'>[]): Wording[] {
  const scripts = dialogues.map((one) => ({ ...one, variant: null }));
  const paraphrases = dialogues.flatMap((one) => variantsOf(one.dialogue).map((variant) => ({ ...one, variant })));
  return [...scripts, ...paraphrases];
}

/**
 * Fresh trials of single wordings, for instance of those that a gate suspects. A dialogue of a lockstep is held again
 * together with the others of it: alone it might well behave.
 */
export function planAgain(
  suites: readonly Suite[],
  again: readonly Pick<PlannedTrial, 'suite' | 'dialogue' | 'variant'>[],
  trials: number,
): PlannedTrial[] {
  const groups = lockstepsOf(suites);
  const wanted = new Set(
    again.filter(({ variant }) => variant === null).flatMap((one) => groups.get(keyOf(one)) ?? []),
  );
  const wordings = suites.flatMap((suite) =>
    suite.dialogues.flatMap((dialogue) => {
      const key = keyOf({ suite: suite.name, dialogue: dialogue.id });
      const own = again.filter((one) => keyOf(one) === key).map(({ variant }) => ({ suite, dialogue, variant }));
      const joins = wanted.has(groups.get(key) ?? '') && !own.some(({ variant }) => variant === null);
      return joins ? [{ suite, dialogue, variant: null }, ...own] : own;
    }),
  );
  return planned(suites, [wordings], trials);
}

interface Wording {
  readonly suite: Suite;
  readonly dialogue: Dialogue;
  readonly variant: Variant;
}

/** Of each part one trial of every wording after the other. */
function* trialsOf(parts: readonly (readonly Wording[])[], trials: number): Generator<Wording & { number: number }> {
  for (const wordings of parts)
    for (let number = 1; number <= trials; number += 1) for (const wording of wordings) yield { ...wording, number };
}

function planned(suites: readonly Suite[], parts: readonly (readonly Wording[])[], trials: number): PlannedTrial[] {
  const queues = new Map<string, Unit[]>();
  const groups = lockstepsOf(suites);
  const units = new Map<string, Unit>();
  for (const { suite, dialogue, variant, number } of trialsOf(parts, trials)) {
    const group = variant === null ? groups.get(keyOf({ suite: suite.name, dialogue: dialogue.id })) : undefined;
    const lockstep = group === undefined ? undefined : `${group}/${number}`;
    const open = lockstep === undefined ? undefined : units.get(lockstep);
    const unit = open ?? enqueue(queues, suite, dialogue);
    if (lockstep !== undefined) units.set(lockstep, unit);
    add(unit, suite, dialogue, { number, variant, ...(lockstep === undefined ? {} : { lockstep }) });
  }
  return alternate([...queues.values()]);
}

function keyOf({ suite, dialogue }: Pick<PlannedTrial, 'suite' | 'dialogue'>): string {
  return `${suite}\n${dialogue}`;
}

/** Trials that begin together: one, or those of a lockstep. */
interface Unit {
  readonly trials: PlannedTrial[];
  /** Of the longest of them. */
  turns: number;
}

/** The lockstep that a dialogue belongs to, by suite and id. */
function lockstepsOf(suites: readonly Suite[]): Map<string, string> {
  const groups = suites.flatMap(({ name, interleave = [] }) =>
    interleave.flatMap((ids, index) => ids.map((id) => [`${name}\n${id}`, `${name}#${index + 1}`] as const)),
  );
  return new Map(groups);
}

/** The names of `only` that no dialogue and no suite has. */
export function unknownNames(suites: readonly Suite[], only: readonly string[]): string[] {
  const known = new Set(suites.flatMap(({ name, dialogues }) => dialogues.flatMap(({ id }) => namesOf(name, id))));
  return only.filter((name) => !known.has(name));
}

/**
 * 16 hex digits that change when what the customer says or what the bot owes changes, and not with a title, a place or
 * the order of keys. Facts and the signed-in record count only where a turn asks to be `grounded` in them: other
 * customers may come and go in the dataset without breaking comparisons.
 */
export function contentHash(dialogue: Dialogue, dataset: Dataset): string {
  const { language, as, today, answers, cueWithin, customer } = dialogue;
  const turns = dialogue.turns.map(({ says, paraphrases, cue, expect }) => ({ says, paraphrases, cue, expect }));
  const grounded = turns.some((turn) => turn.expect.grounded === true);
  const truth = grounded ? { facts: dataset.facts, customer: as && findCustomer(dataset, as)?.fields } : null;
  // What is only noted is what was always so: hashes of stored runs stay.
  const unknownContacts = dialogue.unknownContacts === 'fail' ? 'fail' : undefined;
  const owed = { cueWithin, unknownContacts, turns, truth };
  const content = JSON.stringify(sorted({ language, as, today, answers, customer, ...owed }));
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** The same with each object's keys in order. Copied beforehand: a replacer called by JSON.stringify takes twice as long. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const fields = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((key) => [key, sorted(fields[key])]),
  );
}

function isNamed(names: ReadonlySet<string>, suite: string, dialogue: string): boolean {
  return namesOf(suite, dialogue).some((name) => names.has(name));
}

function namesOf(suite: string, dialogue: string): string[] {
  return [dialogue, suite, `${suite}/${dialogue}`];
}

function variantsOf(dialogue: Dialogue): NonNullable<Variant>[] {
  return dialogue.turns.flatMap((turn, index) =>
    turn.paraphrases.map((_, paraphrase) => ({ turn: index + 1, paraphrase: paraphrase + 1 })),
  );
}

/** A new unit at the end of its customer's queue. */
function enqueue(queues: Map<string, Unit[]>, suite: Suite, dialogue: Dialogue): Unit {
  const customer = JSON.stringify([suite.dataset.name, dialogue.as ?? null]);
  const unit = { trials: [], turns: 0 };
  const queue = queues.get(customer);
  if (queue === undefined) queues.set(customer, [unit]);
  else queue.push(unit);
  return unit;
}

function add(
  unit: Unit,
  suite: Suite,
  dialogue: Dialogue,
  which: Pick<PlannedTrial, 'number' | 'variant' | 'lockstep'>,
): void {
  unit.trials.push({ suite: suite.name, dialogue: dialogue.id, ...which });
  unit.turns = Math.max(unit.turns, dialogue.customer?.givesUpAfter ?? dialogue.turns.length);
}

/**
 * Takes always the longest unit of a queue that was not served last (of equal ones, that of the queue with most left):
 * two of a customer meet only when nobody else is left.
 */
function alternate(queues: readonly Unit[][]): PlannedTrial[] {
  const rows = queues.map((units) => ({ units: [...units].sort((a, b) => b.turns - a.turns), next: 0 }));
  const order: PlannedTrial[] = [];
  let last: (typeof rows)[number] | undefined;
  for (let left = queues.reduce((sum, queue) => sum + queue.length, 0); left > 0; left -= 1) {
    let best: (typeof rows)[number] | undefined;
    for (const row of rows) {
      if (row.next < row.units.length && row !== last && (best === undefined || comesBefore(row, best))) best = row;
    }
    best ??= last;
    const unit = best?.units[best.next];
    if (best === undefined || unit === undefined) break;
    best.next += 1;
    order.push(...unit.trials);
    last = best;
  }
  return order;
}

type Row = { readonly units: readonly Unit[]; readonly next: number };

function comesBefore(a: Row, b: Row): boolean {
  const longer = (a.units[a.next]?.turns ?? 0) - (b.units[b.next]?.turns ?? 0);
  return longer > 0 || (longer === 0 && a.units.length - a.next > b.units.length - b.next);
}
