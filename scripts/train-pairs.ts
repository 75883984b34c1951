/** Part of `npm run train`: learns from labelled dialogues what two replies that contradict each other look like. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closest, comparisonOf } from '../src/grader/consistency/comparison.js';
import type { Comparison } from '../src/grader/consistency/conflict.js';
import { CONTRADICTED, UNDISPUTED } from '../src/grader/consistency/consistency.test-cases.js';
import { Said } from '../src/grader/consistency/ledger.js';
import { WEIGHED } from '../src/grader/consistency/likely.js';
import { ORDINARY } from '../src/grader/consistency/ordinary.test-cases.js';
import { type PairNumbers, pairNumbers } from '../src/grader/consistency/pair.js';
import { pairWording } from '../src/grader/consistency/pair-wording.js';
import { provenConflict } from '../src/grader/consistency/rules.js';
import type { Language } from '../src/language/language.js';
import { LANGUAGES } from '../src/language/languages.js';
import { read } from '../src/language/reading.js';
import { Gathering } from '../src/language/wording/gathering.js';
import type { PackedModel } from '../src/language/wording/packed-model.js';
import { train, USUAL } from './linear-training.js';
import { linesOf, ROOT, writeWeights } from './training-files.js';

export const PAIR_FILE = 'src/language/pair-weights.ts';

/** What the models of numbers learn from. */
interface Weighable {
  readonly numbers: PairNumbers;
  readonly contradicts: boolean;
  /** The script says that they have to agree. */
  readonly given: boolean;
  readonly weight: number;
}

/** Two replies of one dialogue. */
interface Pair extends Weighable {
  readonly now: Said;
  readonly then: Said;
  /** Somebody labelled this very reply. */
  readonly judged: boolean;
}

interface Line {
  readonly turns: readonly {
    readonly says?: string;
    readonly reply?: string | string[];
    readonly expect?: { readonly same_as?: number };
  }[];
  /** `against`: the turn that it contradicts, or could be taken to. Absent = nothing in it contradicts anything. */
  readonly label?: { readonly turn: number; readonly outcome: string; readonly against?: number };
}

/** Dialogues with a reply that contradicts an earlier one, or could be taken to. */
const JUDGED = ['labelled/consistency', 'training/consistency', 'training/consistency-alone'];

/** Dialogues in which nothing contradicts anything, whatever else may be wrong: refusals, hand-overs and condolences, too. */
const SOUND = [
  ...['privacy', 'escalation', 'disclosure', 'empathy', 'accuracy'].map((grader) => `labelled/${grader}`),
  'training/ordinary-dialogues',
  'ordinary/dialogues',
];

/** What the models learn from: the one of replies that have to agree, from pairs of which most have to; the other from all. */
function dialoguesOf(code: string): Readonly<Record<keyof PairModels, readonly Line[]>> {
  const read = (name: string) => linesOf(`datasets/${name}.${code}.jsonl`).map((line) => JSON.parse(line) as Line);
  const pairs = linesOf(`datasets/training/consistency-pairs.${code}.tsv`).map(dialogueOf);
  const sound = SOUND.flatMap(read).map(({ turns }) => ({ turns }));
  return {
    given: [...read('training/consistency'), ...pairs],
    alone: [...JUDGED.flatMap(read), ...sound, ...pairs, ...tableOf(code)],
  };
}

/** Content hash of what the model learns from. */
export function pairDataHash(): string {
  const data = LANGUAGES.map(({ code }) => dialoguesOf(code));
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 12);
}

/** Rows of the tables beside the rules: without them, nothing would speak for a rule that hardly ever objects. */
function tableOf(code: string): Line[] {
  const rows = (table: typeof CONTRADICTED | typeof ORDINARY, outcome?: string): Line[] =>
    table.flatMap(([language, had]) => {
      if (language !== code) return [];
      const turns = had.map(([says, reply]) => ({ says, reply }));
      return [{ turns, ...(outcome === undefined ? {} : { label: { turn: turns.length, outcome } }) }];
    });
  return [...rows(CONTRADICTED, 'fail'), ...rows(UNDISPUTED, 'pass'), ...rows(ORDINARY)];
}

/** A row of `consistency-pairs.*` as a dialogue of two turns, the second of them labelled. */
function dialogueOf(row: string): Line {
  const [outcome = '', same, says = '', reply = '', later = '', answer = ''] = row.split('\t');
  const broken = (text: string) => text.replaceAll('\\n', '\n');
  const expect = same === 'same' ? { same_as: 1 } : {};
  return {
    turns: [
      { says, reply: broken(reply) },
      { says: later, reply: broken(answer), expect },
    ],
    label: { turn: 2, outcome },
  };
}

/** What each reply of a dialogue is held against. */
function pairsIn({ turns, label }: Line, language: Language): Pair[] {
  const said = turns.map(
    ({ says = '', reply = '' }, index) =>
      new Said({ turn: index + 1, says: read(says, language), text: read([reply].flat().join('\n'), language) }),
  );
  return said.slice(1, label?.turn).flatMap((now) => {
    const labelled = now.turn === label?.turn;
    const named = turns[now.turn - 1]?.expect?.same_as;
    if (named !== undefined && !labelled) return [];
    const wanted = named === undefined ? undefined : said[named - 1];
    const comparison = comparisonOf(now, said.slice(0, now.turn - 1), wanted, undefined);
    if (comparison === undefined) return [];
    const conflict = provenConflict(comparison);
    const given = named !== undefined;
    const contradicts = labelled && label.outcome === 'fail';
    const against = said.find(({ turn }) => turn === (contradicts ? (label.against ?? conflict?.turn) : undefined));
    const earlier = heldAgainst(comparison, against, given || contradicts);
    return earlier.map((then) => {
      const rule = given || conflict?.turn === then.turn ? conflict?.rule : undefined;
      return {
        now,
        then,
        numbers: pairNumbers(now, then, rule),
        contradicts,
        given,
        judged: labelled,
        weight: 1 / Math.sqrt(earlier.length),
      };
    });
  });
}

/** The one earlier reply that matters, where it is known; else those that the grader weighs. */
function heldAgainst(comparison: Comparison, against: Said | undefined, isOne: boolean): readonly Said[] {
  const { now, before, reference, given } = comparison;
  const one = given ? reference : (against ?? (isOne ? reference : undefined));
  return one === undefined ? closest(now, before, isOne ? 1 : WEIGHED) : [one];
}

/** Steps of the descent, the penalty on squared weights, and how many pairs must have a number for it to count. */
const STEPS = 120;
const PENALTY = 0.001;
const RAREST = 5;
const RATE = 0.05;

/** What speaks for a contradiction by its nature must not speak against it, however few pairs say so; nor the other way round. */
const FOR = / x|^classes (?:other|crossed)|^class other|fresh|swapped/;
const AGAINST = / =|^value$|^favour$|^answer$|^opener (?:value|opener|asked)|^echo|^classes (?:same|fewer)| kept/;

function signOf(name: string): -1 | 0 | 1 {
  const plain = name.replace(/^(?:given|alone) /, '');
  return FOR.test(plain) ? 1 : AGAINST.test(plain) ? -1 : 0;
}

/**
 * Logistic regression by gradient descent over all pairs (Adam); the same pairs always give the same weights. Each number
 * has a weight for all pairs and one more for those that have to agree, and for the others; what is kept is what counts
 * for one kind, the sum of both.
 */
export function trainPairs(pairs: readonly Weighable[], kind: keyof PairModels): PackedModel {
  const counts = new Map<string, number>();
  const expanded = pairs.map(({ numbers, given }) =>
    [...numbers, ['given', 1] as const].flatMap(([name, value]) => {
      const names = given ? [name, `given ${name}`] : [name, `alone ${name}`];
      return names.filter((one) => one !== 'given').map((one) => [one, value] as const);
    }),
  );
  for (const row of expanded) for (const [name] of row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= RAREST).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = expanded.map((row, i) => {
    const known = row.flatMap(([name, value]) => {
      const id = index.get(name);
      return id === undefined ? [] : [[id, value] as const];
    });
    return { known, contradicts: pairs[i]?.contradicts ? 1 : 0, weight: pairs[i]?.weight ?? 1 };
  });
  return pack(names, descend(rows, names.map(signOf)), kind);
}

/** Of replies that have to agree, and of others. */
export type PairModels = Readonly<Record<'given' | 'alone', PackedModel>>;

interface Row {
  readonly known: readonly (readonly [id: number, value: number])[];
  readonly contradicts: number;
  readonly weight: number;
}

/** The last of the weights is the bias, which has no penalty. */
function descend(rows: readonly Row[], signs: readonly (-1 | 0 | 1)[]): Float64Array {
  const size = signs.length;
  const weights = new Float64Array(size + 1);
  const means = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let step = 1; step <= STEPS; step += 1) {
    const slopes = weights.map((weight, i) => (i === size ? 0 : PENALTY * weight));
    for (const { known, contradicts, weight } of rows) {
      let sum = weights[size] as number;
      for (const [id, value] of known) sum += (weights[id] as number) * value;
      const slope = ((1 / (1 + Math.exp(-sum)) - contradicts) * weight) / total;
      slopes[size] = (slopes[size] as number) + slope;
      for (const [id, value] of known) slopes[id] = (slopes[id] as number) + slope * value;
    }
    const rate = step < STEPS * 0.7 ? RATE : RATE / 5;
    for (let i = 0; i <= size; i += 1) {
      const slope = slopes[i] as number;
      means[i] = 0.9 * (means[i] as number) + 0.1 * slope;
      squares[i] = 0.999 * (squares[i] as number) + 0.001 * slope * slope;
      const spread = Math.sqrt((squares[i] as number) / (1 - 0.999 ** step)) + 1e-8;
      weights[i] = (weights[i] as number) - (rate * ((means[i] as number) / (1 - 0.9 ** step))) / spread;
      if ((weights[i] as number) * (signs[i] ?? 0) < 0) weights[i] = 0;
    }
  }
  return weights;
}

/** Weights as whole numbers from -127 to 127; what weighs next to nothing is left out. */
function pack(names: readonly string[], found: Float64Array, kind: keyof PairModels): PackedModel {
  const [own, others] = kind === 'given' ? ['given ', 'alone '] : ['alone ', 'given '];
  const sums = new Map<string, number>();
  let bias = found[names.length] as number;
  names.forEach((name, i) => {
    const weight = found[i] as number;
    if (name === `${own}given`) bias += weight;
    else if (!name.startsWith(others)) {
      const plain = name.startsWith(own) ? name.slice(own.length) : name;
      sums.set(plain, (sums.get(plain) ?? 0) + weight);
    }
  });
  const unit = Math.max(...[...sums.values()].map(Math.abs)) / 127;
  const lines = [...sums].flatMap(([name, weight]) => {
    const packed = Math.round(weight / unit);
    return packed === 0 ? [] : [`${name}\t${packed}`];
  });
  return {
    classes: ['contradicts'],
    bias: [Number(bias.toFixed(4))],
    unit: Number(unit.toPrecision(6)),
    weights: lines.join('\n'),
  };
}

function packedText({ classes, bias, unit, weights }: PackedModel): string {
  return `{
    classes: ${JSON.stringify(classes)},
    bias: ${JSON.stringify(bias)},
    unit: ${unit},
    weights: ${JSON.stringify(weights)},
  }`;
}

/** Pairs that nobody disputes are plenty: each counts less, or hardly anything would be a contradiction. */
const SOUND_WEIGHT = 0.3;

/** Most of what only two pairs have is chance, and makes the file twice as large. */
const RAREST_WORDING = 3;

/** The words of replies that need not agree: of a language's own, while the numbers are the same in all. */
function trainWording(pairs: readonly Pair[]): PackedModel {
  const examples = pairs
    .filter(({ given }) => !given)
    .map(({ now, then, contradicts, judged }) => ({
      label: contradicts ? 'contradicts' : 'not',
      weight: judged ? 1 : SOUND_WEIGHT,
      features: pairWording(now, then, new Gathering({ named: true })),
    }));
  return train(examples, ['contradicts', 'not'], { ...USUAL, rarest: RAREST_WORDING });
}

/** Learns anew and writes the weights. */
export function writePairModel(): void {
  const known = LANGUAGES.map((language) => {
    const dialogues = dialoguesOf(language.code);
    const pairsOf = (kind: keyof PairModels) => dialogues[kind].flatMap((line) => pairsIn(line, language));
    return { code: language.code, given: pairsOf('given'), alone: pairsOf('alone') };
  });
  for (const { code, alone } of known) writeWeights(code, 'pairWordingWeights', trainWording(alone), pairDataHash());
  const learnt = (kind: keyof PairModels) =>
    packedText(
      trainPairs(
        known.flatMap((language) => language[kind]),
        kind,
      ),
    );
  const source = `// Written by \`npm run train\`. Data: ${pairDataHash()}
import type { PackedModel } from './wording/packed-model.js';

/** Of replies that have to agree, and of others. */
export const pairWeights: Readonly<Record<'given' | 'alone', PackedModel>> = {
  given: ${learnt('given')},
  alone: ${learnt('alone')},
};
`;
  writeFileSync(join(ROOT, PAIR_FILE), source);
}
