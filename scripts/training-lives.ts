/** What the model of lives and machines learns from, beside its own sentences. */
import { identityOf, statesOfItself } from '../src/language/identity/identity.js';
import { read } from '../src/language/reading.js';
import {
  columnOf,
  type LabelledLine,
  labelledCues,
  languageOf,
  linesOf,
  ORDINARY,
  pairsOf,
  turnsOf,
} from './training-files.js';

/** Sentences read from a transcript count less than those written to be learnt from: the rules say what they are. */
export const LABELLED_WEIGHT = 0.5;

/**
 * The sentences of labelled replies, by what the rules find in them. Where they find nothing in a reply that fails, nobody
 * says which sentence tells of a life: such replies are left out.
 */
export function labelledLives(code: string): (readonly [string, string, number])[] {
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
export function customersLives(code: string): (readonly [string, string, number])[] {
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
const CUSTOMER_WEIGHT = 0.05;

/** Replies of bots and advisers in which nothing is said of the writer's life. */
export function repliesOf(code: string): string[] {
  const written = ['escalation', 'empathy'].flatMap((file) => columnOf(`${file}.${code}`, 2));
  const held = ['labelled/escalation', 'training/consistency', 'training/ordinary-dialogues'].flatMap((name) =>
    turnsOf(`${name}.${code}`),
  );
  const language = languageOf(code);
  // Hand-overs are often made by saying what one is: "I'm only a bot, so I've asked Ann".
  const tellsNothing = (text: string) => identityOf(read(text, language)).every(({ rule }) => rule.endsWith('.likely'));
  return [...written, ...held.map(({ reply }) => [reply ?? ''].flat().join('\n'))].filter(tellsNothing);
}

export function sentencesOf(texts: readonly string[], code: string): string[] {
  const language = languageOf(code);
  return texts.flatMap((text) => {
    const reading = read(text, language);
    return reading.sentences.map(({ start, end }) => reading.text.slice(start, end));
  });
}
