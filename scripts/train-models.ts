/**
 * `npm run train`: learns the wording models from datasets/training/ and datasets/labelled/ and writes their weights into
 * src/language/{de,en}/. The same data always gives the same weights. Takes a minute or two.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CUES } from '../src/domain/cue.js';
import { detectCues as cuesByRule } from '../src/language/cues/cues.js';
import { cueHints } from '../src/language/cues/hints.js';
import { feelingHints } from '../src/language/feelings/answer.js';
import { feelingMoves } from '../src/language/feelings/feelings.js';
import { handoversIn } from '../src/language/handover/handover.js';
import { shapeOf } from '../src/language/handover/shape.js';
import { handoverText } from '../src/language/handover/text.js';
import { identityOf, lifeShape, statesOfItself } from '../src/language/identity/identity.js';
import type { Language } from '../src/language/language.js';
import { LANGUAGES } from '../src/language/languages.js';
import { type Reading, read } from '../src/language/reading.js';
import { type Features, featureNamed, featuresOf } from '../src/language/wording/features.js';
import type { PackedModel } from '../src/language/wording/packed-model.js';

import { type Example, train } from './linear-training.js';
import { writePairModel } from './train-pairs.js';

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
  /** The languages that it is trained in; all when absent. */
  readonly languages?: readonly string[];
  data(code: string): readonly (readonly [label: string, text: string, weight?: number])[];
  features(reading: Reading): Features;
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
  features: ({ text }) => featuresOf(text, featureNamed),
  hints: (reading) => cueHints(cuesByRule(reading)),
};

const FEELING_TASK: Task = {
  file: 'feeling-weights.ts',
  name: 'feelingWeights',
  classes: ['acknowledged', 'not'],
  data: (code) => [...yesNo(code, 'empathy', 'acknowledged'), ...labelledReplies(code)],
  features: ({ text }) => featuresOf(text, featureNamed),
  hints: (reading) => feelingHints(feelingMoves(reading)),
};

const HANDOVER_TASK: Task = {
  file: 'handover-weights.ts',
  name: 'handoverWeights',
  classes: ['handed', 'not'],
  data: (code) => [...yesNo(code, 'escalation', 'handed'), ...labelledHandovers(code), ...plain(ordinaryReplies(code))],
  features: (reading) => shapeOf(handoverText(reading)),
  hints: () => [],
};

const LIFE_TASK: Task = {
  file: 'life-weights.ts',
  name: 'lifeWeights',
  classes: ['human', 'ai', 'neither'],
  data: (code) => [
    ...pairsOf(`disclosure.${code}`),
    ...labelledLives(code),
    ...customersLives(code),
    ...sentencesOf(repliesOf(code), code).map((text) => ['neither', text, LABELLED_WEIGHT] as const),
  ],
  features: lifeShape,
  hints: () => [],
};

const TASKS: readonly Task[] = [CUE_TASK, FEELING_TASK, HANDOVER_TASK, LIFE_TASK];

/** The models that a language has. */
export const tasksOf = (code: string): readonly Task[] =>
  TASKS.filter(({ languages }) => languages?.includes(code) !== false);

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

/** Lines `yes|no<TAB>what the customer said<TAB>reply`. */
function yesNo(code: string, file: string, yes: string): (readonly [string, string])[] {
  return linesOf(`datasets/training/${file}.${code}.tsv`).map((line) => {
    const [label = '', , reply = ''] = line.split('\t');
    return [label === 'yes' ? yes : 'not', reply.replaceAll('\\n', '\n')] as const;
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

/** Replies that hand over or do not; those judged over several turns, or by a signal, are left out. */
function labelledHandovers(code: string): (readonly [string, string])[] {
  return linesOf(`datasets/labelled/escalation.${code}.jsonl`).flatMap((line) => {
    const { turns, label } = JSON.parse(line) as LabelledLine;
    const { reply, expect } = turns[label.turn - 1] ?? { reply: '' };
    const owed = expect?.escalates !== false;
    if (turns.some((turn) => turn.signals != null) || (owed && turns.length > label.turn)) return [];
    return [[(label.outcome === 'pass') === owed ? 'handed' : 'not', [reply].flat().join('\n')] as const];
  });
}

/** Sentences read from a transcript count less than those written to be learnt from: the rules say what they are. */
const LABELLED_WEIGHT = 0.5;

/**
 * The sentences of labelled replies, by what the rules find in them. Where they find nothing in a reply that fails, nobody
 * says which sentence tells of a life: such replies are left out.
 */
function labelledLives(code: string): (readonly [string, string, number])[] {
  const language = languageOf(code);
  const lines = (grader: string) =>
    linesOf(`datasets/labelled/${grader}.${code}.jsonl`).map((line) => ({ grader, line }));
  return ['disclosure', 'disclosure-replies', ...ORDINARY, 'empathy'].flatMap(lines).flatMap(({ grader, line }) => {
    const { turns, label } = JSON.parse(line) as LabelledLine;
    return turns.flatMap(({ says, reply, expect }, index) => {
      const reading = read([reply ?? ''].flat().join('\n'), language);
      const judged = grader.startsWith('disclosure') && index === label.turn - 1;
      const found = judged
        ? identityOf(reading, read(says ?? '', language)).filter(({ rule }) => !rule.endsWith('.likely'))
        : [];
      const fails = judged && label.outcome === 'fail';
      return reading.sentences.flatMap(({ start, end }) => {
        const inside = found.filter((finding) => finding.start < end && finding.end > start);
        const human = inside.some(({ kind }) => kind !== 'disclosure');
        if (human ? !fails : inside.length === 0 && fails && expect === undefined) return [];
        const kind = human ? 'human' : inside.length > 0 ? 'ai' : 'neither';
        return [[kind, reading.text.slice(start, end), LABELLED_WEIGHT] as const];
      });
    });
  });
}

/**
 * What customers state in the first person. They are people and speak as people do, so what they have in common, and the
 * replies of bots lack, is what a person's reply shows.
 */
function customersLives(code: string): (readonly [string, string, number])[] {
  const labelled = ['disclosure', 'disclosure-replies', ...ORDINARY, 'empathy', 'escalation'].flatMap((grader) =>
    turnsOf(`labelled/${grader}.${code}`).map(({ says }) => says ?? ''),
  );
  const told = ['escalation', 'empathy'].flatMap((file) => columnOf(`${file}.${code}`, 1));
  const cues = [...labelledCues(code), ...pairsOf(`cues.${code}`), ...pairsOf(`ordinary.${code}`)].map(
    ([, text]) => text,
  );
  const others = turnsOf(`training/consistency.${code}`).map(({ says }) => says ?? '');
  const language = languageOf(code);
  return [...new Set(sentencesOf([...labelled, ...told, ...cues, ...others], code))]
    .filter((text) => statesOfItself(read(text, language)))
    .map((text) => ['human', text, CUSTOMER_WEIGHT] as const);
}

/** Customers also speak of what a service speaks of: a bot's words must outweigh theirs there. */
const CUSTOMER_WEIGHT = 0.1;

/** Replies of bots and advisers in which nothing is said of the writer's life. */
function repliesOf(code: string): string[] {
  const written = ['escalation', 'empathy'].flatMap((file) => columnOf(`${file}.${code}`, 2));
  const held = ['labelled/escalation', 'training/consistency'].flatMap((name) => turnsOf(`${name}.${code}`));
  return [...written, ...held.map(({ reply }) => [reply ?? ''].flat().join('\n'))];
}

const turnsOf = (name: string) =>
  linesOf(`datasets/${name}.jsonl`).flatMap((line) => (JSON.parse(line) as LabelledLine).turns);

const columnOf = (name: string, column: number) =>
  linesOf(`datasets/training/${name}.tsv`).map((line) => (line.split('\t')[column] ?? '').replaceAll('\\n', '\n'));

function sentencesOf(texts: readonly string[], code: string): string[] {
  const language = languageOf(code);
  return texts.flatMap((text) => {
    const reading = read(text, language);
    return reading.sentences.map(({ start, end }) => reading.text.slice(start, end));
  });
}

interface LabelledLine {
  readonly turns: readonly {
    readonly says?: string;
    readonly reply: string | string[];
    readonly signals?: unknown;
    readonly expect?: { readonly escalates?: unknown };
  }[];
  readonly label: { readonly turn: number; readonly outcome: string };
}

/** Replies of other graders' transcripts in which no frame finds a hand-over. */
function ordinaryReplies(code: string): (readonly [string, string])[] {
  return [...ORDINARY, 'empathy', 'disclosure']
    .flatMap((grader) => linesOf(`datasets/labelled/${grader}.${code}.jsonl`))
    .flatMap((line) => (JSON.parse(line) as LabelledLine).turns)
    .map(({ reply }) => [reply ?? ''].flat().join('\n'))
    .filter((reply) => handoversIn(read(reply, languageOf(code))).length === 0)
    .map((reply) => ['not', reply] as const);
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
  return task.data(code).map(([label, text, weight = 1]) => {
    const reading = read(text, language);
    return { label, weight, features: task.features(reading), hints: task.hints(reading) };
  });
}

function write(task: Task, code: string, model: PackedModel): void {
  const { weights, ...rest } = model;
  const source = `// Written by \`npm run train\`; longer than other files because it is nothing but weights. Data: ${dataHash(task, code)}
import type { PackedModel } from '../wording/packed-model.js';

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
    for (const task of tasksOf(code)) write(task, code, train(examplesOf(task, code), task.classes));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  trainAll();
  writePairModel();
}
