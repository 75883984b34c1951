import { marksAs } from '../../language/claims/marks.js';
import { meets, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import type { Reading } from '../../language/reading.js';
import { type Span, spanAt } from '../../language/span.js';
import type { Said } from './ledger.js';
import { goesOnTo, newWords } from './thread.js';
import { isConsequence } from './turning.js';

// Whether a conversation stays with what it was about, so that what is said now bears on what was said then.

/** So many turns back a statement is still held against what is said now without anybody asking for it again. */
export const REACH = 3;

/** The customer orders or alters something, or goes on to something else than the earlier exchange was about. */
export function leavesThread(now: Said, then: Said): boolean {
  const { asked, askedTelling } = now;
  if (marksAs(asked, 'requested-change').length > 0) return true;
  // "Oh, outside then": the customer chooses.
  if (!now.asks && isChoice(asked) && newWords(now, then).length > 0) return true;
  if (!now.asks) return false;
  if (askedTelling.length > 0) return goesOnTo(now, then);
  return marksAs(asked, 'open-question').length > 0 && !now.recalls;
}

function isChoice(asked: Reading): boolean {
  const chosen = marksAs(asked, 'afterwards').length + marksAs(asked, 'anew').length > 0;
  return chosen && marksAs(asked, 'regret').length === 0;
}

/** "I've just lifted the block": the bot itself changes what was so. */
export function isOwnDeed({ reply }: Said, span: Span): boolean {
  return marksAs(reply, 'made-change').some((mark) => mark.start < span.end + BESIDE && mark.end > span.start);
}

const BESIDE = 20;

/** The words of the sentence around a span that say what it is about. */
export function tellingAround(said: Said, span: Span): readonly TopicWord[] {
  const sentence = spanAt(said.reply.sentences, span.start);
  return sentence === undefined ? [] : wordsWithin(said.words, sentence).filter((word) => !word.generic);
}

/** "Then …", "for larger amounts": the reply applies a rule to the case that the customer has told. */
export function concludes(now: Said, span: Span): boolean {
  const [first] = now.reply.sentences;
  if (first !== undefined && isConsequence(now, first)) return true;
  const clause = spanAt(now.clauses, span.start);
  return (
    clause !== undefined && (isConsequence(now, clause.sentence) || marksAs(now.reply, 'comparison', clause).length > 0)
  );
}

/** "And if I cancel today? - If you cancel today, …": the case is the one that was asked for. */
export function isAskedCase({ asked, askedWords, words }: Said, span: Span): boolean {
  if (marksAs(asked, 'hypothesis').length === 0) return false;
  const telling = wordsWithin(words, span).filter((word) => !word.generic);
  return telling.length > 0 && telling.every((word) => meets([word], askedWords));
}
