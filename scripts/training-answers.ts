/** What the model of stated facts learns from, beside its own cases. */
import { REPLIES } from '../src/grader/accuracy/accuracy.test-cases.js';
import { ruledMentions } from '../src/grader/accuracy/facts.js';
import { mentionShape } from '../src/grader/accuracy/mention-shape.js';
import { PAIRS } from '../src/grader/accuracy/pairs.test-cases.js';
import { STANCES } from '../src/grader/accuracy/stance.test-cases.js';
import { parseFact } from '../src/language/fact/fact.js';
import { type Reading, read } from '../src/language/reading.js';
import type { Features, Gathering } from '../src/language/wording/gathering.js';
import { type LabelledLine, linesOf } from './training-files.js';

/** Labelled replies and rows of the tables beside the rules, with the fact, what was said and the reply parted by tabs. */
export const givenAnswers = (code: string) => [...labelledAnswers(code), ...tabledAnswers(code)];

/** The mention that the rules would go by. Without any there is nothing to be learnt. */
export function answerShape({ text, language }: Reading, into: Gathering): Features {
  const [facts = '', says = '', ...reply] = text.split('\t');
  const [fact = '', ...owed] = facts.split(SEPARATOR);
  const exchange = { turn: 1, says: read(says, language), text: read(reply.join('\t'), language) };
  const parsed = parseFact(fact, language);
  const others = owed.map((one) => parseFact(one, language));
  const mentions = [...ruledMentions({ conversation: { exchanges: [exchange] }, exchange }, parsed)];
  const mention = mentions.find(({ ruled }) => ruled === 'asserted') ?? mentions[0];
  if (mention === undefined) return into.features();
  return mentionShape({ ...exchange, fact: parsed, others, mention }, mention.ruled, into);
}

/** Labelled replies that owe one fact; the rules were made with them in view, so that they count less. */
function labelledAnswers(code: string): (readonly [string, string, number])[] {
  return linesOf(`datasets/labelled/accuracy.${code}.jsonl`).flatMap((line) => {
    const { turns, label } = JSON.parse(line) as LabelledLine;
    const { says = '', reply, expect = {} } = turns[label.turn - 1] ?? { reply: '' };
    const { states = [], ...more } = expect;
    // Which of several facts a failing reply lacks, nobody says.
    const passes = label.outcome === 'pass';
    if (!passes && (states.length !== 1 || Object.keys(more).length > 0)) return [];
    return answersOf(passes, states, says, [reply].flat().join('\n'));
  });
}

/** Rows of the tables beside the rules that are about one fact. */
function tabledAnswers(code: string): (readonly [string, string, number])[] {
  return [...REPLIES, ...PAIRS, ...STANCES].flatMap(([language, says, reply, verb, facts, outcome]) => {
    const passes = outcome === 'pass';
    if (language !== code || verb !== 'states' || (!passes && facts.length !== 1)) return [];
    return answersOf(passes, facts, says, reply);
  });
}

/** A case for each fact; the others that are owed stand behind it, parted by `SEPARATOR`. */
function answersOf(
  passes: boolean,
  facts: readonly string[],
  says: string,
  reply: string,
): (readonly [string, string, number])[] {
  return facts.map((fact) => {
    const owed = [fact, ...facts.filter((one) => one !== fact)].join(SEPARATOR);
    return [passes ? 'answers' : 'not', [owed, says, reply].join('\t'), LABELLED_ANSWERS_WEIGHT] as const;
  });
}

/** No fact has it. */
const SEPARATOR = '\u001f';

const LABELLED_ANSWERS_WEIGHT = 0.3;
