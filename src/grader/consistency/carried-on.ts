import { type Mark, marksAs } from '../../language/claims/marks.js';
import { meets, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import type { Sentence } from '../../language/sentence.js';
import { spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { idsIn } from './said-figure.js';
import { isOwnDeed } from './same-thread.js';
import { newWords } from './thread.js';

// What is over takes its course no more: a cancelled order is not on its way, nothing is paid into a closed account.

/** A thing that was told to be over goes on. */
export function carriedOnConflict({ now, before, given }: Comparison): Conflict | undefined {
  if (given || marksAs(now.reply, 'on').length === 0 || endsSomething(now) || startsAfresh(now)) return undefined;
  for (const on of told(now, 'on')) {
    for (const then of before.filter(({ turn }) => turn >= now.turn - NEAR).toReversed()) {
      if (told(then, 'on').length > 0) break;
      const over = told(then, 'over').find((mark) => isOfOne(on, now, mark, then));
      if (over === undefined) continue;
      return conflictBetween(
        'course.resumed',
        'goes on, though it is over',
        now,
        clauseAt(now, on),
        then,
        clauseAt(then, over),
      );
    }
  }
  return undefined;
}

/** Later on, a card that has expired may have been renewed. */
const NEAR = 2;

/** The reply itself says that something is over. */
function endsSomething(now: Said): boolean {
  return told(now, 'over').length > 0;
}

/** A second one, or a way back: asked for by the customer, or offered. */
function startsAfresh({ asked, reply }: Said): boolean {
  return (
    marksAs(asked, 'afresh').length + marksAs(reply, 'afresh').length > 0 ||
    marksAs(asked, 'requested-change').length > 0
  );
}

type Course = 'on' | 'over';

const courses = perSaid(
  (said): Readonly<Record<Course, readonly Mark[]>> => ({
    on: plainly(said, 'on'),
    over: plainly(said, 'over'),
  }),
);

function told(said: Said, kind: Course): readonly Mark[] {
  return courses(said)[kind];
}

/** Those that are said to be so, in no case only, and neither asked nor denied. */
function plainly(said: Said, kind: Course): readonly Mark[] {
  return marksAs(said.reply, kind).filter((mark) => {
    const clause = spanAt(said.clauses, mark.start);
    if (clause === undefined || clause.sentence.question || (kind === 'on' && isOwnDeed(said, mark))) return false;
    if (marksAs(said.reply, 'hypothesis', clause.sentence).length > 0) return false;
    return !clause.marks.some(
      ({ kind: other, start, end }) =>
        (other === 'negator' || other === 'noun-negator') && !(start >= mark.start && end <= mark.end),
    );
  });
}

function clauseAt({ clauses }: Said, mark: Mark) {
  return spanAt(clauses, mark.start) ?? mark;
}

/** Both sentences bear one number, or name one thing; or the later one names none at all ("it's on its way"). */
function isOfOne(on: Mark, now: Said, over: Mark, then: Said): boolean {
  const [here, there] = [spanAt(now.reply.sentences, on.start), spanAt(then.reply.sentences, over.start)];
  if (here === undefined || there === undefined) return false;
  const [mine, theirs] = [idsAt(now, here), [...idsAt(then, there), ...idsIn(figuresOf(then.asked))]];
  if (mine.length > 0 && theirs.length > 0) return mine.some((id) => theirs.includes(id));
  const things = thingsIn(now, here, 'on');
  if (meets(things, [...thingsIn(then, there, 'over'), ...then.askedTelling]))
    return !meets(newWords(now, then), things);
  return things.length === 0 && then.turn === now.turn - 1 && newWords(now, then).length === 0;
}

function idsAt({ reply }: Said, { start, end }: Sentence): string[] {
  return idsIn(figuresOf(reply).filter((one) => one.start >= start && one.end <= end));
}

/** The telling words of a sentence, without those that its phrases begin or end with. */
function thingsIn(said: Said, sentence: Sentence, kind: Course): readonly TopicWord[] {
  const marks = [...marksAs(said.reply, kind, sentence), ...figuresOf(said.reply)];
  return wordsWithin(said.words, sentence).filter(
    ({ word, generic, start, end }) =>
      !generic && !word.includes("'") && !marks.some((mark) => start === mark.start || end === mark.end),
  );
}
