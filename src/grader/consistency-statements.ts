import type { Clause } from '../language/clause.js';
import { figuresOf } from '../language/figures/figures.js';
import { quote } from '../language/span.js';
import { sameStem, setApart, sharedStems, type TopicWord } from '../language/topic.js';
import type { Comparison, Conflict } from './consistency-figures.js';
import type { Said } from './consistency-ledger.js';

/** The first statement that denies what was affirmed before, or affirms what was denied. */
export function statementConflict({ now, before }: Comparison): Conflict | undefined {
  for (const clause of now.clauses) {
    if (clause.sentence.question) continue;
    for (const then of before) {
      for (const other of then.clauses) {
        if (other.sentence.question || !deniesOther(clause, other, now, then)) continue;
        return conflictOf('statement.denied', 'says the opposite', now, clause, then, other);
      }
    }
  }
  return undefined;
}

function conflictOf(rule: string, what: string, now: Said, clause: Clause, then: Said, other: Clause): Conflict {
  const nowQuote = quote(now.reply.text, clause).trim();
  const thenQuote = quote(then.reply.text, other).trim();
  return {
    rule,
    reason: `${what}: "${nowQuote}" here, "${thenQuote}" in turn ${then.turn}`,
    now: nowQuote,
    before: thenQuote,
    turn: then.turn,
  };
}

function deniesOther(clause: Clause, other: Clause, now: Said, then: Said): boolean {
  if (isSetApart(clause.words, other.words, now)) return false;
  if (withoutIt(clause, other) || withoutIt(other, clause)) return !hasCondition(clause) || !hasCondition(other);
  if (clause.polarity === other.polarity) return false;
  if (hasCondition(clause)) return false;
  const shared = sharedStems(clause.words, other.words).length;
  const telling = Math.min(tellingCount(clause.words), tellingCount(other.words));
  if (telling === 0) return false;
  return (
    shared >= 2 &&
    shared / telling >= 0.6 &&
    sharedStems(now.askedWords, [...then.askedWords, ...then.words]).length > 0
  );
}

/** One says "no X", "without X"; the other asserts X in a clause that denies nothing. */
function withoutIt(denying: Clause, asserting: Clause): boolean {
  if (denying.without.length === 0 || asserting.polarity === -1) return false;
  const first = denying.without[0] as string;
  const target = denying.words.filter((word) => denying.without.includes(word.stem) && !word.generic);
  if (target.length === 0) return false;
  void first;
  return target.every((word) => asserting.words.some((other) => !other.generic && sameStem(word.stem, other.stem)));
}

function tellingCount(words: readonly TopicWord[]): number {
  return new Set(words.filter((word) => !word.generic).map((word) => word.stem)).size;
}

function hasCondition(clause: Clause): boolean {
  return clause.marks.some((mark) => mark.kind === 'condition');
}

function isSetApart(a: readonly TopicWord[], b: readonly TopicWord[], now: Said): boolean {
  const one = setApart(a, now.reply.language);
  const other = setApart(b, now.reply.language);
  return one.size > 0 && other.size > 0 && ![...one].some((row) => other.has(row));
}

/** The first thing that is in another state than before, on an axis whose states exclude each other. */
export function statusConflict({ now, before }: Comparison): Conflict | undefined {
  for (const status of statusesOf(now)) {
    for (const then of [...before].reverse()) {
      const known = statusesOf(then).filter((one) => one.axis === status.axis);
      const rival = known.find((one) => one.state !== status.state && sameSubject(status, one, now, then));
      if (rival === undefined) continue;
      if (known.some((one) => one.state === status.state && sameSubject(status, one, now, then))) continue;
      return conflictOf('status.changed', 'another state than before', now, status.clause, then, rival.clause);
    }
  }
  return undefined;
}

interface SaidStatus {
  readonly axis: string;
  readonly state: string;
  readonly clause: Clause;
  readonly ids: readonly string[];
}

const statuses = new WeakMap<Said, readonly SaidStatus[]>();

function statusesOf(said: Said): readonly SaidStatus[] {
  let found = statuses.get(said);
  if (found === undefined) {
    found = said.clauses.flatMap((clause) => statusesIn(said, clause));
    statuses.set(said, found);
  }
  return found;
}

/** The longest phrase of each axis decides: "out of stock" is not "in stock". A denied state is unknown. */
function statusesIn(said: Said, clause: Clause): SaidStatus[] {
  if (clause.sentence.question || clause.marks.some((mark) => mark.kind === 'condition')) return [];
  const marks = clause.marks.filter((mark) => mark.kind === 'status');
  const ids = figuresOf(said.reply)
    .filter(
      (figure) => figure.kind === 'id' && figure.start >= clause.sentence.start && figure.end <= clause.sentence.end,
    )
    .map((figure) => figure.value);
  const kept = marks.filter(
    (mark) =>
      !marks.some(
        (other) =>
          other !== mark &&
          other.start <= mark.start &&
          other.end >= mark.end &&
          other.end - other.start > mark.end - mark.start,
      ),
  );
  const denied = (start: number, end: number) =>
    clause.marks.some(
      (mark) =>
        (mark.kind === 'negator' || mark.kind === 'noun-negator') &&
        ((mark.end <= start && start - mark.end < 25) || (mark.start >= start && mark.end <= end && false)),
    );
  return kept.flatMap((mark) => {
    if (denied(mark.start, mark.end)) return [];
    return [{ axis: mark.of as string, state: mark.state as string, clause, ids }];
  });
}

function sameSubject(a: SaidStatus, b: SaidStatus, now: Said, then: Said): boolean {
  if (a.ids.length > 0 && b.ids.length > 0) return a.ids.some((id) => b.ids.includes(id));
  if (isSetApart(a.clause.words, b.clause.words, now)) return false;
  if (sharedStems(a.clause.words, b.clause.words).length > 0) return true;
  return sharedStems([...now.askedWords, ...now.words], [...then.askedWords, ...then.words]).length > 0;
}
