import { marksAs } from '../../language/claims/marks.js';
import { sameStem, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { perLanguage } from '../../language/language.js';
import { spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween, wholeReply } from './conflict.js';
import { perSaid, type Said } from './ledger.js';

/** Asked for the first step, the reply names what an earlier one put second: "log out, then update" – "begin with the update". */
export function firstStepConflict({ now, before, reference }: Comparison): Conflict | undefined {
  if (!asksForFirst(now) || now.clauses.length > 2 || marksAs(now.reply, 'step-behind').length > 0) return undefined;
  for (const then of reference === undefined ? before.slice(-1) : [reference]) {
    const steps = stepsOf(then);
    if (steps === undefined) continue;
    const [first, second] = steps.map((words) => likeness(now.words, words));
    if ((second as number) <= (first as number)) continue;
    return conflictBetween(
      'order.turned',
      'another first step than before',
      now,
      wholeReply(now),
      then,
      wholeReply(then),
    );
  }
  return undefined;
}

const asking = perLanguage(({ claims }) => new RegExp(`(?<!\\p{L})(?:${claims.firstSteps.join('|')})(?!\\p{L})`, 'u'));

function asksForFirst({ asked }: Said): boolean {
  return asking(asked.language).test(asked.folded);
}

/** The words before and behind the "then" of a sentence. */
const stepsOf = perSaid((said): readonly [readonly TopicWord[], readonly TopicWord[]] | undefined => {
  const [then, ...more] = marksAs(said.reply, 'step-behind');
  const sentence = then === undefined || more.length > 0 ? undefined : spanAt(said.reply.sentences, then.start);
  if (then === undefined || sentence === undefined || then.start - sentence.start < 3) return undefined;
  return [
    wordsWithin(said.words, { start: sentence.start, end: then.start }),
    wordsWithin(said.words, { start: then.end, end: sentence.end }),
  ];
});

function likeness(words: readonly TopicWord[], step: readonly TopicWord[]): number {
  return words.filter(({ stem }) => step.some((other) => sameStem(other.stem, stem))).length;
}
