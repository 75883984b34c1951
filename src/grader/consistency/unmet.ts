import type { Clause } from '../../language/claims/clause.js';
import { marksAs } from '../../language/claims/marks.js';
import { sharedStems, type TopicWord, wordsWithin } from '../../language/claims/topic.js';
import { spanAt } from '../../language/span.js';
import { type Comparison, type Conflict, conflictBetween } from './conflict.js';
import { favourOf } from './favour.js';
import { perSaid, type Said } from './ledger.js';
import { REACH } from './same-thread.js';

/** Something was granted under a condition; the customer says that it is not met, and it is granted nevertheless. */
export function unmetConflict({ now, before }: Comparison): Conflict | undefined {
  const denied = deniedWords(now);
  if (denied.length === 0) return undefined;
  const granted = grantIn(now);
  if (granted === undefined) return undefined;
  for (const then of before.slice(-REACH).toReversed())
    for (const { clause, words } of conditionsOf(then)) {
      if (sharedStems(denied, words).length === 0) continue;
      const what = 'grants what was bound to a condition that is not met';
      return conflictBetween('condition.unmet', what, now, granted, then, clause.sentence);
    }
  return undefined;
}

/** The telling words of what the customer denies: "he can't swim yet", "my friend isn't a member". */
const deniedWords = perSaid(({ asked, askedWords }): readonly TopicWord[] => {
  const negators = [...marksAs(asked, 'negator'), ...marksAs(asked, 'noun-negator')];
  return askedWords.filter(
    (word) => !word.generic && negators.some(({ end }) => word.start >= end && word.start - end < NEAR),
  );
});

/** So many letters behind a word that denies. */
const NEAR = 30;

interface Condition {
  readonly clause: Clause;
  readonly words: readonly TopicWord[];
}

/** What stands behind "only", "only if", "provided", "as long as" in an affirmed clause. */
const conditionsOf = perSaid((said): readonly Condition[] =>
  said.clauses.flatMap((clause) => {
    if (clause.sentence.question || clause.polarity === -1) return [];
    const mark = clause.marks.find(({ kind }) => kind === 'exclusive' || kind === 'hypothesis' || kind === 'condition');
    if (mark === undefined) return [];
    return [{ clause, words: wordsWithin(said.words, clause) }];
  }),
);

/** Where a reply grants something or waives the condition, and takes nothing back. */
function grantIn(now: Said): Clause | undefined {
  const favour = favourOf(now);
  const [waived] = marksAs(now.reply, 'waived');
  if (favour?.value === -1 || favour?.conditional === true) return undefined;
  if (marksAs(now.reply, 'exclusive').length + marksAs(now.reply, 'hypothesis').length > 0) return undefined;
  if (now.clauses.some((clause) => clause.polarity === -1 && clause.marks.every(({ kind }) => kind !== 'waived')))
    return undefined;
  const at = waived?.start ?? favour?.start;
  return at === undefined ? undefined : spanAt(now.clauses, at);
}
