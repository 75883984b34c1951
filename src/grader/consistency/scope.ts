import type { Clause } from '../../language/claims/clause.js';
import { marksAs } from '../../language/claims/marks.js';
import { sameStem, setApart, sharedStems, type TopicWord } from '../../language/claims/topic.js';
import { small } from '../../language/small-words.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { favourOf } from './favour.js';
import type { Said } from './ledger.js';

/** Something was named as the exception ("all cards except Amex"), and now it is treated like the rest. */
export function exceptionConflict({ now, before }: Comparison): Conflict | undefined {
  if (!before.some((then) => marksAs(then.reply, 'except').length > 0)) return undefined;
  const favour = favourOf(now);
  if (favour === undefined || favour.conditional) return undefined;
  const asked = [...now.askedWords, ...now.words].filter((word) => !word.generic);
  for (const then of before)
    for (const clause of then.clauses) {
      const excepted = exceptedIn(clause);
      if (excepted === undefined || !excepted.words.some((word) => asked.some((one) => sameStem(one.stem, word.stem))))
        continue;
      if (favour.value !== excepted.rule) continue;
      return conflictBetween('exception.ignored', 'treats the exception like the rule', now, favour, then, clause);
    }
  return undefined;
}

interface Excepted {
  readonly words: readonly TopicWord[];
  /** Whether the rule that it is excepted from is good (1) or bad (-1) for the customer. */
  readonly rule: 1 | -1;
}

function exceptedIn(clause: Clause): Excepted | undefined {
  const mark = clause.marks.find((one) => one.kind === 'except');
  if (mark === undefined || clause.sentence.question) return undefined;
  const words = clause.words.filter((word) => !word.generic && word.start >= mark.end && word.start - mark.end < 25);
  if (words.length === 0) return undefined;
  const bad = clause.marks.some(
    (one) =>
      one.kind === 'negator' || one.kind === 'noun-negator' || (one.kind === 'status' && BAD.has(one.state as string)),
  );
  return { words: words.slice(0, 2), rule: bad ? -1 : 1 };
}

const BAD = new Set(['closed', 'gone', 'forbidden', 'extra', 'uncovered', 'off', 'no']);

/** A list that was given in full is given again without the very member that the customer asks about. */
export function memberConflict({ now, before }: Comparison): Conflict | undefined {
  if (marksAs(now.reply, 'exclusive').length === 0 || favourOf(now)?.value !== -1) return undefined;
  for (const then of before)
    for (const clause of now.clauses) {
      if (!clause.marks.some((mark) => mark.kind === 'exclusive')) continue;
      const sentence = now.words.filter((word) => word.start >= clause.start && word.end <= clause.sentence.end);
      const other = then.clauses.find(
        (one) =>
          one.polarity === 1 && LIST.test(one.sentence.folded) && sharedStems(sentence, listOf(then, one)).length > 1,
      );
      if (other === undefined) continue;
      const list = listOf(then, other);
      const missing = now.askedWords.find((word) => !word.generic && list.some((one) => one.stem === word.stem));
      if (missing === undefined || sharedStems([missing], sentence).length > 0) continue;
      return conflictBetween('list.shortened', 'leaves out what an earlier list named', now, clause, then, other);
    }
  return undefined;
}

/** "A, B and C". */
const LIST = new RegExp(`, [^,]{2,30} (?:&|${small('listJoins')}) `, 'u');

function listOf(said: Said, clause: Clause): TopicWord[] {
  return said.words.filter((word) => !word.generic && word.start >= clause.start && word.end <= clause.sentence.end);
}

/** A change that the bot has made is gone: it speaks as if all were as before. */
export function undoneConflict({ now, overtaken, earlier }: Comparison): Conflict | undefined {
  const change = earlier.findLast((said) => said.changes);
  if (change === undefined || now.turn === change.turn) return undefined;
  for (const then of overtaken.toReversed()) {
    const span = oldKind(now, change, then) ?? oldRefusal(now, change, then);
    if (span !== undefined)
      return conflictBetween(
        'change.undone',
        `as before the change of turn ${change.turn}`,
        now,
        span,
        then,
        then.clauses[0] ?? span,
      );
  }
  return undefined;
}

/** "You're on Basic", after the change from Basic to Premium. */
function oldKind(now: Said, change: Said, then: Said): Clause | undefined {
  const rows = (said: Said) => setApart(said.words);
  const [here, made, old] = [rows(now), rows(change), rows(then)];
  const back = [...here].some((row) => old.has(row) && !made.has(row));
  if (!back || made.size === 0 || [...here].some((row) => made.has(row))) return undefined;
  return now.clauses.find((clause) => setApart(clause.words).size > 0 && !clause.sentence.question);
}

/** "Physio isn't covered" – "it's added" – "no, physio isn't covered". */
function oldRefusal(now: Said, change: Said, then: Said): { start: number; end: number } | undefined {
  const [mine, theirs] = [favourOf(now), favourOf(then)];
  if (mine?.value !== -1 || theirs?.value !== -1 || mine.conditional) return undefined;
  const asked = now.askedWords.filter((word) => !word.generic);
  const fresh = asked.filter(
    (word) => sharedStems([word], [...then.words, ...then.askedWords, ...change.words]).length === 0,
  );
  if (asked.length === 0 || fresh.length > 0 || marksAs(now.asked, 'open-question').length > 0) return undefined;
  return sharedStems([...asked, ...now.words], then.words).length > 0 ? mine : undefined;
}
