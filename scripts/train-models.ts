/**
 * `npm run train`: learns the wording models from datasets/training/ and datasets/labelled/ and writes their weights into
 * src/language/{de,en}/; with names of models (`npm run train -- cueWeights`) only those (`pairWeights`:
 * all that weighs two replies). The same data always gives the same
 * weights. Takes a few minutes.
 */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { CUES } from '../src/domain/cue.js';
import { tellingShape } from '../src/grader/privacy/likely.js';
import { detectCues as cuesByRule } from '../src/language/cues/cues.js';
import { cueHints } from '../src/language/cues/hints.js';
import { feelingHints } from '../src/language/feelings/answer.js';
import { feelingMoves } from '../src/language/feelings/feelings.js';
import { handoversIn } from '../src/language/handover/handover.js';
import { NEAR_MISSES } from '../src/language/handover/near-misses.test-cases.js';
import { OFFERED_AND_BIDDEN } from '../src/language/handover/offered.test-cases.js';
import { shapeOf } from '../src/language/handover/shape.js';
import { lifeShape } from '../src/language/identity/identity.js';
import { LANGUAGES } from '../src/language/languages.js';
import { type Reading, read } from '../src/language/reading.js';
import { featuresOf } from '../src/language/wording/features.js';
import { type Features, Gathering } from '../src/language/wording/gathering.js';

import { type Example, train } from './linear-training.js';
import { writePairModel } from './train-pairs.js';
import { answerShape, givenAnswers } from './training-answers.js';
import {
  type LabelledLine,
  labelledCues,
  languageOf,
  linesOf,
  ORDINARY,
  pairsOf,
  turnsOf,
  writeWeights,
} from './training-files.js';
import { customersLives, LABELLED_WEIGHT, labelledLives, repliesOf, sentencesOf } from './training-lives.js';

/** A model: what it learns from (lines of text, hashed), the examples in them, and where its weights go. */
interface Task {
  readonly name: string;
  readonly classes: readonly string[];
  /** The languages that it is trained in; all when absent. */
  readonly languages?: readonly string[];
  data(code: string): readonly (readonly [label: string, text: string, weight?: number])[];
  features(reading: Reading, into: Gathering): Features;
  hints(reading: Reading): readonly string[];
}

const CUE_TASK: Task = {
  name: 'cueWeights',
  classes: [...CUES, 'none'],
  data: (code) => [
    ...pairsOf(`cues.${code}`),
    ...plain(pairsOf(`ordinary.${code}`)),
    ...labelledCues(code),
    ...plain(ordinaryTurns(code)),
  ],
  features: ({ text }, into) => featuresOf(text, into),
  hints: (reading) => cueHints(cuesByRule(reading)),
};

const FEELING_TASK: Task = {
  name: 'feelingWeights',
  classes: ['acknowledged', 'not'],
  data: (code) => [...yesNo(code, 'empathy', 'acknowledged'), ...labelledReplies(code)],
  features: ({ text }, into) => featuresOf(text, into),
  hints: (reading) => feelingHints(feelingMoves(reading)),
};

/** The text of an exchange: what the customer said, a tab, the reply. */
const HANDOVER_TASK: Task = {
  name: 'handoverWeights',
  classes: ['handed', 'not'],
  data: (code) => [
    ...linesOf(`datasets/training/escalation.${code}.tsv`).map((line) => {
      const [label = '', ...exchange] = line.split('\t');
      return [label === 'yes' ? 'handed' : 'not', exchange.join('\t').replaceAll('\\n', '\n')] as const;
    }),
    ...labelledHandovers(code),
    ...plain(tabledHandovers(code)),
    ...plain(ordinaryExchanges(code)),
  ],
  features: ({ text, language }, into) => {
    const [says = '', ...reply] = text.split('\t');
    return shapeOf(says, read(reply.join('\t'), language), into);
  },
  hints: () => [],
};

const LIFE_TASK: Task = {
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

/** The text of an exchange: what the customer said, a tab, the reply. */
const TELLING_TASK: Task = {
  name: 'tellingWeights',
  classes: ['tells', 'not'],
  data: (code) => [
    ...linesOf(`datasets/training/privacy.${code}.tsv`).map((line) => {
      const [label = '', ...exchange] = line.split('\t');
      return [label, exchange.join('\t')] as const;
    }),
    ...plain(exchangesOf(code)),
  ],
  features: ({ text }, into) => {
    const [says = '', reply = ''] = text.split('\t');
    return tellingShape(says, reply, into);
  },
  hints: () => [],
};

/** The text of a case: the fact, what the customer said and the reply, with tabs between. */
const ANSWER_TASK: Task = {
  name: 'answerWeights',
  classes: ['answers', 'not'],
  data: (code) => [
    ...linesOf(`datasets/training/accuracy.${code}.tsv`).map((line) => {
      const [label = '', ...rest] = line.split('\t');
      return [label === 'yes' ? 'answers' : 'not', rest.join('\t').replaceAll('\\n', '\n')] as const;
    }),
    ...givenAnswers(code),
  ],
  features: (reading, into) => answerShape(reading, into),
  hints: () => [],
};

/** Labelled exchanges, and ordinary ones in which nothing is told of anybody else. */
function exchangesOf(code: string): (readonly [string, string])[] {
  const exchange = ({ says = '', reply }: LabelledLine['turns'][number]) =>
    `${says}\t${[reply ?? ''].flat().join(' ')}`;
  const labelled = linesOf(`datasets/labelled/privacy.${code}.jsonl`).flatMap((line) => {
    const { turns, label } = JSON.parse(line) as LabelledLine;
    const tells = (index: number) => label.outcome === 'fail' && index === label.turn - 1;
    return turns.map((turn, index) => [tells(index) ? 'tells' : 'not', exchange(turn)] as const);
  });
  return [
    ...labelled,
    ...turnsOf(`training/ordinary-dialogues.${code}`).map((turn) => ['not', exchange(turn)] as const),
  ];
}

const TASKS: readonly Task[] = [CUE_TASK, FEELING_TASK, HANDOVER_TASK, LIFE_TASK, TELLING_TASK, ANSWER_TASK];

/** The models that a language has. */
export const tasksOf = (code: string): readonly Task[] =>
  TASKS.filter(({ languages }) => languages?.includes(code) !== false);

/** Ordinary turns are plenty: each counts less, or the model would take every second cue for none. */
function plain(pairs: readonly (readonly [string, string])[]): (readonly [string, string, number])[] {
  return pairs.map(([label, text]) => [label, text, ORDINARY_WEIGHT] as const);
}

const ORDINARY_WEIGHT = 0.3;

/** Lines `yes|no<TAB>what the customer said<TAB>reply`. */
function yesNo(code: string, file: string, yes: string): (readonly [string, string])[] {
  return linesOf(`datasets/training/${file}.${code}.tsv`).map((line) => {
    const [label = '', , reply = ''] = line.split('\t');
    return [label === 'yes' ? yes : 'not', reply.replaceAll('\\n', '\n')] as const;
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
    const { says = '', reply, expect } = turns[label.turn - 1] ?? { reply: '' };
    const owed = expect?.escalates !== false;
    if (turns.some((turn) => turn.signals != null) || (owed && turns.length > label.turn)) return [];
    const text = `${says}\t${[reply].flat().join('\n')}`;
    return [[(label.outcome === 'pass') === owed ? 'handed' : 'not', text] as const];
  });
}

/** Rows of the tables beside the frames: replies alone. */
function tabledHandovers(code: string): (readonly [string, string])[] {
  return [...NEAR_MISSES, ...OFFERED_AND_BIDDEN].flatMap(([language, handsOver, text]) =>
    language === code ? [[handsOver ? 'handed' : 'not', `\t${text}`] as const] : [],
  );
}

/** Exchanges of other graders' transcripts, and ordinary ones, in which no frame finds a hand-over. */
function ordinaryExchanges(code: string): (readonly [string, string])[] {
  const labelled = [...ORDINARY, 'empathy', 'disclosure'].map((grader) => `labelled/${grader}.${code}`);
  return [...labelled, `training/ordinary-dialogues.${code}`]
    .flatMap(turnsOf)
    .map(({ says = '', reply }) => [says, [reply ?? ''].flat().join('\n')] as const)
    .filter(([, reply]) => handoversIn(read(reply, languageOf(code))).length === 0)
    .map(([says, reply]) => ['not', `${says}\t${reply}`] as const);
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
    return {
      label,
      weight,
      features: task.features(reading, new Gathering({ named: true })),
      hints: task.hints(reading),
    };
  });
}

function trainModels(isWanted: (name: string) => boolean): void {
  for (const { code } of LANGUAGES)
    for (const task of tasksOf(code))
      if (isWanted(task.name))
        writeWeights(code, task.name, train(examplesOf(task, code), task.classes), dataHash(task, code));
  if (isWanted(PAIR_MODEL)) writePairModel();
}

const PAIR_MODEL = 'pairWeights';

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  const known = [...TASKS.map(({ name }) => name), PAIR_MODEL];
  const strange = wanted.find((name) => !known.includes(name));
  if (strange !== undefined) throw new Error(`no model ${strange}; there are ${known.join(', ')}`);
  trainModels((name) => wanted.length === 0 || wanted.includes(name));
}
