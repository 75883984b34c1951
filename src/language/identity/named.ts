import type { SentenceWords } from './sentence.js';
import { has, WordKind } from './token.js';

/** A machine or a human that is named, and whether as the one that is not wanted. */
interface Noun {
  readonly machine: boolean;
  readonly refused: boolean;
  /** Not "human" or "person" but a word such as "someone", "agent". */
  readonly loose: boolean;
}

/** The machines and humans that a sentence names. */
export function nounsIn(sentence: SentenceWords): Noun[] {
  const refusals = sentence.of('refused');
  return sentence.tokens.flatMap((token, at) => {
    if (!has(token, WordKind.machineNoun | WordKind.humanNoun | WordKind.persons)) return [];
    const refused = refusals.some(({ firstWord, lastWord }) => firstWord <= at && at < lastWord);
    const machine = has(token, WordKind.machineNoun);
    return [{ machine, refused, loose: !machine && !has(token, WordKind.humanNoun) }];
  });
}

/** Whether the customer's last noun names a machine: of "a person, not a robot" the person counts. null = none. */
export function lastNamed(asked: readonly SentenceWords[]): boolean | null {
  const nouns = asked.flatMap(nounsIn);
  const refusal = nouns.some(({ refused }) => refused);
  // "An agent, not a bot": beside what is refused, any word for a person says who is wanted.
  const told = nouns.filter(({ loose }) => !loose || refusal);
  const wanted = told.filter(({ refused }) => !refused);
  return (wanted.at(-1) ?? told.at(-1))?.machine ?? null;
}
