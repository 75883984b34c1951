import { type MarkKind, marksAs } from '../../language/claims/marks.js';
import type { Span } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween, wholeReply } from './conflict.js';
import { perSaid, type Said } from './ledger.js';

/**
 * `same_as` asks for the facts of another reply. One that tells nothing ("I'll look into it", "one moment please") has
 * none of them, and is no answer to the same question; where the other tells nothing either, they are the same.
 */
export function unansweredConflict({ now, reference, given }: Comparison): Conflict | undefined {
  if (!given || reference === undefined || !tellsNothing(now) || tellsNothing(reference)) return undefined;
  const what = 'tells nothing of what was told before';
  return conflictBetween('answer.missing', what, now, wholeReply(now), reference, wholeReply(reference));
}

/** Longer replies tell something. */
const LONGEST = 200;

/** Nothing but questions, and sentences that put off, thank or greet. */
const tellsNothing = perSaid(
  (said): boolean =>
    said.kinds.size === 0 &&
    said.reply.text.length < LONGEST &&
    said.reply.sentences.length > 0 &&
    said.reply.sentences.every((sentence) => sentence.question || isEmpty(said, sentence)),
);

/** So many words may stand beside what puts off ("das … gleich"), and beside what thanks or greets. */
const BESIDE = { promise: 3, courtesy: 1 };

/** "Sure, let me check" is empty, "sure" is not, nor is "no, sorry". */
function isEmpty({ reply }: Said, sentence: Span): boolean {
  const promises = marksAs(reply, 'promise', sentence);
  const stalls = [...promises, ...marksAs(reply, 'courtesy', sentence)];
  if (stalls.length === 0) return false;
  const isBeside = ({ start }: Span) => !stalls.some((mark) => mark.start <= start && start < mark.end);
  const answers = promises.length > 0 ? DENYING : [...DENYING, 'yes' as const];
  if (answers.some((kind) => marksAs(reply, kind, sentence).some(isBeside))) return false;
  const words = reply.folded.slice(sentence.start, sentence.end).matchAll(/\p{L}[\p{L}']*/gu);
  const beside = [...words].filter((word) => isBeside({ start: sentence.start + word.index, end: 0 }));
  return beside.length <= (promises.length > 0 ? BESIDE.promise : BESIDE.courtesy);
}

const DENYING: readonly MarkKind[] = ['no', 'negator', 'noun-negator', 'denial'];
