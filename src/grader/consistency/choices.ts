import { type Mark, marksAs } from '../../language/claims/marks.js';
import { sharedStems, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { figuresOf, sameFigure } from '../../language/figures/figures.js';
import { type Language, perLanguage } from '../../language/language.js';
import type { Reading } from '../../language/reading.js';
import { type Span, spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import type { Said } from './ledger.js';
import { isNewThing, movedOn } from './thread.js';
import { isConsequence, tellsNews } from './turning.js';

/** Both replies name one of several alternatives, but not the same one. */
export function choiceConflict({ now, before, reference, given }: Comparison): Conflict | undefined {
  if (marksAs(now.reply, 'choice').length === 0) return undefined;
  const again = reference !== undefined && (given || now.recalls) ? otherChoice(now, reference, false) : undefined;
  if (again !== undefined || given) return again;
  for (const then of before.toReversed()) {
    const away = movedOn(now, then) || tellsNews(now, then);
    const found = otherChoice(now, then, true);
    if (found === undefined) continue;
    if (!away || (then.turn === now.turn - 1 && (isDefinite(found, now) || restates(found, now, then)))) return found;
  }
  return undefined;
}

/** Where the question is another one, only what a thing is for good counts, and both sentences must name the thing. */
function otherChoice(now: Said, then: Said, fixed: boolean): Conflict | undefined {
  if (marksAs(then.reply, 'choice').length === 0 || sharesFigure(now, then)) return undefined;
  for (const set of now.reply.language.claims.choices) {
    if (fixed && set.fixed !== true) continue;
    const after = choicesOf(now, set.name);
    const before = choicesOf(then, set.name);
    const [fresh, lost] = [after[0], before[0]];
    // "Monday to Saturday" names a stretch, not an alternative.
    if (set.name === 'weekday' && after.length + before.length > 2) continue;
    if (fresh === undefined || lost === undefined) continue;
    if (after.some((one) => before.some((other) => one.state === other.state))) continue;
    if (fixed && !isOfOneThing(now, fresh, then, lost)) continue;
    return conflictBetween(
      fixed ? 'kind.changed' : 'choice.changed',
      'another one than before',
      now,
      fresh,
      then,
      lost,
    );
  }
  return undefined;
}

/** "The bins are emptied weekly", where they were emptied fortnightly: both sentences tell the same of one thing. */
function restates(found: Conflict, now: Said, then: Said): boolean {
  const [here, there] = [now.reply.text.indexOf(found.now), then.reply.text.indexOf(found.before)];
  const [mine, theirs] = [sentenceOf(now, { start: here, end: here }), sentenceOf(then, { start: there, end: there })];
  return sharedStems(wordsWithin(now.words, mine), wordsWithin(then.words, theirs)).length > 1;
}

/** "The blue bike": the word is part of what the thing is called, whatever the customer asks of it. */
function isDefinite({ now: word }: Conflict, { reply, asked }: Said): boolean {
  if (marksAs(asked, 'choice').length > 0) return false;
  const start = reply.text.indexOf(word);
  const [before = ''] = /\p{L}+(?= $)/u.exec(reply.folded.slice(Math.max(0, start - ARTICLE), start)) ?? [];
  return reply.language.claims.named.articles.includes(before) && reply.folded[start + word.length] === ' ';
}

const ARTICLE = 8;

function isOfOneThing(now: Said, fresh: Mark, then: Said, lost: Mark): boolean {
  const sentence = sentenceOf(now, fresh);
  const [mine, theirs] = [beside(now, sentence, fresh), beside(then, sentenceOf(then, lost), lost)];
  if (isConsequence(now, sentence) || isNewThing(now, then, mine, theirs)) return false;
  return sharedStems(mine, theirs).length > 0 || isOne(now, fresh, then);
}

/** "The black one": nothing else that has one was spoken of. */
function isOne({ reply, asked }: Said, { start, end, of }: Mark, then: Said): boolean {
  const [before = ''] = /\p{L}+(?= $)/u.exec(reply.folded.slice(Math.max(0, start - ARTICLE), start)) ?? [];
  if (!reply.language.claims.named.articles.includes(before)) return false;
  return ones(reply.language).test(reply.text.slice(end, end + ARTICLE)) && isOneSpokenOf(then, asked, of);
}

function isOneSpokenOf(then: Said, asked: Reading, name: string | undefined): boolean {
  const count = (reading: Reading) => marksAs(reading, 'choice').filter(({ of }) => of === name).length;
  return count(then.reply) === 1 && count(asked) === 0;
}

const ones = perLanguage(({ claims }: Language) => new RegExp(`^(?:${claims.named.ones.join('|')})`, 'u'));

function beside(said: Said, sentence: Span, mark: Mark): TopicWord[] {
  return wordsWithin(said.words, sentence).filter((word) => word.end <= mark.start || mark.end <= word.start);
}

function sentenceOf({ reply }: Said, { start }: Span): Span {
  return spanAt(reply.sentences, start) ?? { start: 0, end: reply.text.length };
}

/** The answer is a figure, and it is the same: how or where is said in passing. */
function sharesFigure(now: Said, then: Said): boolean {
  const known = figuresOf(then.reply);
  return figuresOf(now.reply).some((one) => known.some((other) => sameFigure(one, other)));
}

/** Alternatives that clauses without a denial name. */
function choicesOf(said: Said, name: string): Mark[] {
  return said.clauses
    .filter((clause) => clause.polarity === 1 && !clause.sentence.question)
    .flatMap((clause) => clause.marks.filter((mark) => mark.kind === 'choice' && mark.of === name));
}
