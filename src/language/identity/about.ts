import type { BareAnswer } from './bare-answer.js';
import { begins, type Part, type SentenceWords } from './sentence.js';
import { has, WordKind } from './token.js';

/**
 * Whom a question of machines and humans is about: the one that writes, somebody or something else ("Are your advisers
 * people?", "Is it real leather?"), or whatever was spoken of ("Is it a robot?").
 */
export type About = 'writer' | 'unclear' | 'else';

/** "Yes, all our courses": so many words may stand between an answer and what it goes on about. */
const MOST_BETWEEN = 1;

/** Whom a sentence of the customer is about, if it asks who is a machine or a human at all. */
export function about(sentence: SentenceWords): About {
  if (sentence.of('askedElse').length > 0) return 'else';
  // "Is the one that answers here human?" asks of the writer, whatever it calls it.
  if (sentence.of('askedHere').length > 0) return 'writer';
  if (sentence.of('askedNamed').length > 0) return 'else';
  if (sentence.of('askedUse').length > 0) return 'unclear';
  return sentence.of('askedWriter').length > 0 ? 'writer' : 'unclear';
}

/** "Sorry, I'm only human": said by the customer of itself. */
export function saysOfItself(sentence: SentenceWords): boolean {
  if (sentence.question) return false;
  return sentence.tokens.some((token, at) => has(token, WordKind.self) && begins(sentence, at));
}

/** "No, it's a vacuum cleaner", "Ja, alle Kurse sind live": what an answer goes on to say is of something that does not write. */
export function goesOnElsewhere(answer: BareAnswer, parts: readonly Part[], ofUse = false): boolean {
  const at = parts.findLastIndex(({ start }) => start <= answer.start);
  const part = parts[at];
  if (part === undefined) return false;
  const end = part.said.tokens.findIndex((token) => part.start + token.start >= answer.end);
  const next = end < 0 ? parts[at + 1]?.said : part.said;
  if (next === undefined) return false;
  const from = Math.max(0, end);
  const rest = next.tokens.slice(from);
  // "Yes, our engineers use an AI" tells of use, to a customer who asks for it.
  const people = WordKind.self | WordKind.humanNoun | WordKind.persons | (ofUse ? 0 : WordKind.machineNoun);
  if (rest.some((token) => has(token, people)) || next.of('askedHere').some((hit) => hit.firstWord >= from))
    return false;
  return next.of('goesOnElsewhere').some(({ firstWord, lastWord }) => {
    const parted = rest.slice(firstWord + 1 - from, lastWord - from).some(({ boundary }) => boundary !== 'none');
    return firstWord >= from && firstWord <= from + MOST_BETWEEN && !parted;
  });
}

/** "1) what time is breakfast 2) are u a bot": the number of the question that names a machine or a human; null = none. */
export function numberOf(asked: readonly SentenceWords[]): string | null {
  let number: string | null = null;
  for (const { tokens } of asked) {
    for (const [at, { text }] of tokens.entries()) {
      if (has(tokens[at], WordKind.machineNoun | WordKind.humanNoun)) return number;
      if (/^\d$/.test(text) && tokens[at + 1]?.boundary !== 'none') number = text;
    }
  }
  return null;
}
