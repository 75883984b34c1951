/**
 * `npm run train`: learns the wording models from datasets/training/ and datasets/labelled/ and writes their weights into
 * src/language/{de,en}/. The same data always gives the same weights. Takes a minute or two.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CUES } from '../src/domain/cue.js';
import { cueHints } from '../src/language/cue-hints.js';
import { detectCues as cuesByRule } from '../src/language/cues.js';
import { feelingHints } from '../src/language/feeling-answer.js';
import { feelingMoves } from '../src/language/feelings.js';
import type { Language } from '../src/language/language.js';
import { LANGUAGES } from '../src/language/languages.js';
import type { PackedModel } from '../src/language/packed-model.js';
import { type Reading, read } from '../src/language/reading.js';
import { featureNamed, featuresOf } from '../src/language/wording-features.js';

import { type Example, train } from './linear-training.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Lines of a file below the root; none when it is not there. */
function linesOf(path: string): string[] {
  const file = join(ROOT, path);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : [];
}

function languageOf(code: string): Language {
  const language = LANGUAGES.find((one) => one.code === code);
  if (language === undefined) throw new Error(`no language ${code}`);
  return language;
}

/** A model: what it learns from (lines of text, hashed), the examples in them, and where its weights go. */
interface Task {
  readonly file: string;
  readonly name: string;
  readonly classes: readonly string[];
  data(code: string): readonly (readonly [label: string, text: string, weight?: number])[];
  hints(reading: Reading): readonly string[];
}

const CUE_TASK: Task = {
  file: 'cue-weights.ts',
  name: 'cueWeights',
  classes: [...CUES, 'none'],
  data: (code) => [
    ...pairsOf(`cues.${code}`),
    ...plain(pairsOf(`ordinary.${code}`)),
    ...labelledCues(code),
    ...plain(ordinaryTurns(code)),
  ],
  hints: (reading) => cueHints(cuesByRule(reading)),
};

const FEELING_TASK: Task = {
  file: 'feeling-weights.ts',
  name: 'feelingWeights',
  classes: ['acknowledged', 'not'],
  data: (code) => [
    ...linesOf(`datasets/training/empathy.${code}.tsv`).map((line) => {
      const [label = '', , reply = ''] = line.split('\t');
      return [label === 'yes' ? 'acknowledged' : 'not', reply.replaceAll('\\n', '\n')] as const;
    }),
    ...labelledReplies(code),
  ],
  hints: (reading) => feelingHints(feelingMoves(reading)),
};

export const TASKS: readonly Task[] = [CUE_TASK, FEELING_TASK];

/** Ordinary turns are plenty: each counts less, or the model would take every second cue for none. */
function plain(pairs: readonly (readonly [string, string])[]): (readonly [string, string, number])[] {
  return pairs.map(([label, text]) => [label, text, ORDINARY_WEIGHT] as const);
}

const ORDINARY_WEIGHT = 0.3;

/** Lines `label<TAB>text` of a training file. */
function pairsOf(name: string): (readonly [string, string])[] {
  return linesOf(`datasets/training/${name}.tsv`).map((line) => {
    const [label = '', text = ''] = line.split('\t');
    return [label.trim(), text] as const;
  });
}

function labelledCues(code: string): (readonly [string, string])[] {
  return linesOf(`datasets/labelled/cues.${code}.jsonl`).map((line) => {
    const { label, text } = JSON.parse(line) as { label: string; text: string };
    return [label, text] as const;
  });
}

function labelledReplies(code: string): (readonly [string, string])[] {
  return linesOf(`datasets/labelled/empathy.${code}.jsonl`).map((line) => {
    const { turns, label } = JSON.parse(line) as {
      turns: { reply: string | string[] }[];
      label: { turn: number; outcome: string };
    };
    const reply = [turns[label.turn - 1]?.reply ?? ''].flat().join('\n');
    return [label.outcome === 'pass' ? 'acknowledged' : 'not', reply] as const;
  });
}

/** Graders whose labelled customers mostly just ask: their undeclared turns carry no cue. */
const ORDINARY = ['accuracy', 'consistency', 'privacy'];

function ordinaryTurns(code: string): (readonly [string, string])[] {
  return ORDINARY.flatMap((grader) => linesOf(`datasets/labelled/${grader}.${code}.jsonl`)).flatMap((line) => {
    const { turns } = JSON.parse(line) as { turns: { says: string; cue?: string }[] };
    return turns.flatMap((turn) => (turn.cue === undefined ? [['none', turn.says] as const] : []));
  });
}

/** Content hash of what a model learns from: a test tells when the weights are older than the data. */
export function dataHash(task: Task, code: string): string {
  return createHash('sha256')
    .update(JSON.stringify(task.data(code)))
    .digest('hex')
    .slice(0, 12);
}

function examplesOf(task: Task, code: string): Example[] {
  const language = languageOf(code);
  return task.data(code).map(([label, text, weight = 1]) => ({
    label,
    weight,
    features: featuresOf(text, featureNamed),
    hints: task.hints(read(text, language)),
  }));
}

function write(task: Task, code: string, model: PackedModel): void {
  const { weights, ...rest } = model;
  const source = `// Written by \`npm run train\`; longer than other files because it is nothing but weights. Data: ${dataHash(task, code)}
import type { PackedModel } from '../packed-model.js';

export const ${task.name}: PackedModel = {
  classes: ${JSON.stringify(rest.classes)},
  bias: ${JSON.stringify(rest.bias)},
  unit: ${rest.unit},
  weights: ${JSON.stringify(weights)},
};
`;
  writeFileSync(join(ROOT, 'src/language', code, task.file), source);
}

function trainAll(): void {
  for (const { code } of LANGUAGES)
    for (const task of TASKS) write(task, code, train(examplesOf(task, code), task.classes));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) trainAll();
