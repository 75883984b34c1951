import type { Clause } from '../../language/claims/clause.js';
import { marksAs } from '../../language/claims/marks.js';
import { meets, sharedStems, wordsWithin } from '../../language/claims/topic.js';
import { figuresOf, sameFigure } from '../../language/figures/figures.js';
import { small } from '../../language/small-words.js';
import { spanAt } from '../../language/span.js';
import { answerOf } from './answers.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { favourOf } from './favour.js';
import type { Said } from './ledger.js';
import { isNewThing } from './thread.js';

/** The bot does what it said cannot be done: "addresses can't be changed here" – "I've changed it". */
export function deedConflict({ now, before }: Comparison): Conflict | undefined {
  const deed = marksAs(now.reply, 'made-change')[0];
  if (deed === undefined) return undefined;
  const clause = spanAt(now.clauses, deed.start);
  if (clause === undefined || clause.polarity === -1 || clause.sentence.question) return undefined;
  // "It can be changed once": what can be done is not done.
  if (CAN_BE.test(now.reply.folded.slice(clause.start, deed.start))) return undefined;
  const done = [...wordsWithin(now.words, clause.sentence), ...now.askedTelling];
  for (const then of before.toReversed()) {
    const refusal = then.clauses.find(
      (one) => one.polarity === -1 && !one.sentence.question && one.marks.some(({ kind }) => kind === 'grant'),
    );
    const refused = refusal !== undefined && answerOf(then)?.value === -1;
    if (!refused || sharedStems(done, then.askedTelling).length === 0) continue;
    return conflictBetween('deed.impossible', 'does what cannot be done', now, clause, then, refusal);
  }
  return undefined;
}

const CAN_BE = new RegExp(` (?:${small('canBe')}) $| (?:${small('canBeDone')}) `, 'u');

/** What was offered is refused as soon as the customer takes it. */
export function offerConflict({ now, before }: Comparison): Conflict | undefined {
  const then = before.at(-1);
  if (then === undefined || then.turn !== now.turn - 1 || now.asks || now.recalls) return undefined;
  if (!ACCEPTING.some((kind) => marksAs(now.asked, kind).length > 0)) return undefined;
  if (now.askedTelling.some((word) => !meets([word], [...then.askedWords, ...then.words]))) return undefined;
  if (answerOf(now)?.value === 1) return undefined;
  const [offer, refusal] = [favourOf(then), favourOf(now)];
  if (offer?.value !== 1 || refusal?.value !== -1 || !refusal.explicit || refusal.conditional) return undefined;
  return conflictBetween('offer.refused', 'refuses what was offered', now, refusal, then, offer);
}

const ACCEPTING = ['wish', 'requested-change'] as const;

/** "Only Visa", where a yes let in what is not among them. */
export function onlyConflict({ now, before }: Comparison): Conflict | undefined {
  if (marksAs(now.reply, 'exclusive').length === 0) return undefined;
  for (const clause of now.clauses) {
    if (clause.polarity === -1 || clause.sentence.question) continue;
    const only = clause.marks.find(({ kind }) => kind === 'exclusive');
    const deeds = predicatesIn(now, clause);
    if (only === undefined || deeds.size === 0 || clause.marks.some(({ kind }) => kind === 'hypothesis')) continue;
    const sentence = wordsWithin(now.words, clause.sentence);
    for (const then of before.toReversed()) {
      const answer = answerOf(then);
      if (answer?.value !== 1 || !answer.explicit || answer.conditional) continue;
      if (![...deeds].some((deed) => predicatesIn(then).has(deed))) continue;
      const things = then.askedTelling.filter((word) => !isPredicate(then, word));
      if (
        things.length === 0 ||
        sharesFigure(now, clause, then) ||
        meets(things, sentence) ||
        isNewThing(now, then, sentence)
      )
        continue;
      return conflictBetween('only.others', 'leaves no room for what was let in', now, clause, then, answer);
    }
  }
  return undefined;
}

/** "You can only send £2,000": the very limit that was told. */
export function sharesFigure(now: Said, clause: Clause, then: Said): boolean {
  const known = figuresOf(then.reply);
  return figuresOf(now.reply).some(
    (one) => one.start >= clause.start && one.end <= clause.end && known.some((other) => sameFigure(one, other)),
  );
}

/** What a clause, or a whole exchange, is about doing: paying, delivering, covering. */
function predicatesIn(said: Said, clause?: Clause): ReadonlySet<string> {
  const marks =
    clause === undefined
      ? [...marksAs(said.reply, 'predicate'), ...marksAs(said.asked, 'predicate')]
      : marksAs(said.reply, 'predicate', clause.sentence);
  return new Set(marks.map(({ of }) => of as string));
}

function isPredicate(said: Said, word: { readonly start: number; readonly end: number }): boolean {
  return marksAs(said.asked, 'predicate').some((mark) => mark.start < word.end && word.start < mark.end);
}
