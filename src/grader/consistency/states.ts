import type { StatusAxis } from '../../language/claims/claims.js';
import type { Clause } from '../../language/claims/clause.js';
import { type Mark, marksAs } from '../../language/claims/marks.js';
import type { TopicWord } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import type { Span } from '../../language/span.js';
import { answerOf } from './answers.js';
import { isFragment } from './conflict.js';
import { perSaid, type Said } from './ledger.js';
import { idsIn } from './said-figure.js';

// The states that a reply says things are in, on the axes of the claim lexicon.

export interface SaidStatus {
  readonly axis: string;
  readonly state: string;
  readonly clause: Clause;
  readonly ids: readonly string[];
  /** The state is named by the question; so is its subject. */
  readonly asked?: boolean;
}

export const statusesOf = perSaid((said): readonly SaidStatus[] => {
  const named = marksAs(said.reply, 'status').length > 0;
  const own = named ? said.clauses.flatMap((clause) => statusesIn(said, clause)) : [];
  return marksAs(said.asked, 'status').length === 0 ? own : [...own, ...answered(said, own)];
});

/** States that the question names and a plain yes or no affirms or denies: "Is breakfast included? - Yes." */
function answered(said: Said, own: readonly SaidStatus[]): SaidStatus[] {
  const answer = answerOf(said);
  const [clause] = said.clauses;
  if (answer === undefined || clause === undefined || answer.conditional || !answer.explicit) return [];
  const words = said.askedWords.filter((word) => !word.generic);
  return marksAs(said.asked, 'status').flatMap((mark) => {
    if (own.some((one) => one.axis === mark.of)) return [];
    // A yes or no is read as if the question had no negation; a state that is one ("no ramp") turns it round.
    const negative = [...marksAs(said.asked, 'negator', mark), ...marksAs(said.asked, 'noun-negator', mark)].length > 0;
    const state = (answer.value === 1) === negative ? oppositeOf(said, mark) : mark.state;
    if (state === undefined || mark.of === 'opening') return [];
    return [
      { axis: mark.of as string, state, clause: { ...clause, words }, ids: idsIn(figuresOf(said.asked)), asked: true },
    ];
  });
}

/** The longest phrase of each axis decides: "out of stock" is not "in stock". A denied state of two is the other one. */
function statusesIn(said: Said, clause: Clause): SaidStatus[] {
  if (clause.sentence.question || !clause.marks.some((mark) => mark.kind === 'status')) return [];
  const unrelated = clause.marks.filter((mark) => mark.kind === 'unrelated');
  const marks = clause.marks.filter(
    (mark) =>
      mark.kind === 'status' &&
      !unrelated.some((other) => other.of === mark.of && other.start < mark.end && mark.start < other.end),
  );
  if (marks.length === 0) return [];
  const isOfState = (word: TopicWord) => marks.some((mark) => mark.start < word.end && word.start < mark.end);
  if (isFragment(clause) && clause.words.some((word) => !word.generic && !isOfState(word))) return [];
  const kept = marks.filter((mark) => !marks.some((other) => other.of === mark.of && contains(other, mark)));
  const ids = idsOf(said, clause);
  return kept.flatMap((mark) => {
    if (mark.of === 'opening' && hasTime(said, clause)) return [];
    if (clause.marks.some((other) => other.kind === 'hypothesis' && other.start < mark.start)) return [];
    const state = stateOf(said, clause, mark);
    return state === undefined ? [] : [{ axis: mark.of as string, state, clause, ids }];
  });
}

/** Opening at an hour is judged by `hoursConflict`. */
function hasTime(said: Said, clause: Clause): boolean {
  return figuresOf(said.reply).some((one) => one.kind === 'time' && one.start >= clause.start && one.end <= clause.end);
}

function contains(outer: Mark, inner: Mark): boolean {
  return (
    outer !== inner &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  );
}

function stateOf(said: Said, clause: Clause, mark: Mark): string | undefined {
  const denied = clause.marks.some(
    (other) =>
      (other.kind === 'negator' || other.kind === 'noun-negator') &&
      !(other.start >= mark.start && other.end <= mark.end) &&
      (other.end <= mark.start ? mark.start - other.end < 30 : other.start - mark.end < 12),
  );
  if (!denied) return mark.state;
  // "Not open till ten" says nothing of the rest of the day.
  if (figuresOf(said.reply).some((one) => one.start >= clause.start && one.end <= clause.end && one.kind !== 'money'))
    return undefined;
  return oppositeOf(said, mark);
}

function oppositeOf(said: Said, mark: Mark): string | undefined {
  const states = axisOf(said, mark.of as string)?.states ?? {};
  const others = Object.keys(states).filter((state) => state !== mark.state);
  return others.length === 1 ? others[0] : undefined;
}

export function axisOf(said: Said, name: string): StatusAxis | undefined {
  return said.reply.language.claims.axes.find((axis) => axis.name === name);
}

/** Ids of the clause, else of the sentence, else of the question. */
function idsOf(said: Said, clause: Clause): string[] {
  const named = (span: Span) =>
    idsIn(figuresOf(said.reply).filter((one) => one.start >= span.start && one.end <= span.end));
  const own = named(clause);
  if (own.length > 0) return own;
  const around = named(clause.sentence);
  return around.length > 0 ? around : idsIn(figuresOf(said.asked));
}
