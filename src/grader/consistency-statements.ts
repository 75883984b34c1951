import type { Clause } from '../language/clause.js';
import { figuresOf } from '../language/figures/figures.js';
import { quote, type Span } from '../language/span.js';
import { sameStem, setApart, sharedStems, type TopicWord } from '../language/topic.js';
import type { Comparison, Conflict } from './consistency-figures.js';
import { idsIn, type Said } from './consistency-ledger.js';

/** The first statement that denies what was affirmed before, or affirms what was denied. */
export function statementConflict({ now, before }: Comparison): Conflict | undefined {
  for (const clause of now.clauses) {
    if (clause.sentence.question || isFragment(clause)) continue;
    for (const then of before) {
      for (const other of then.clauses) {
        if (other.sentence.question || !deniesOther(clause, other, now, then)) continue;
        return conflictOf('statement.denied', 'says the opposite', now, clause, then, other);
      }
    }
  }
  return undefined;
}

/** "Not at the station." answers the question and says nothing by itself. */
function isFragment(clause: Clause): boolean {
  const first = clause.marks[0];
  return (
    first !== undefined && first.start - clause.start < 2 && clause.end - clause.start < 24 && clause.polarity === -1
  );
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
  if (withoutIt(clause, other)) return !hasCondition(clause);
  if (withoutIt(other, clause)) return !hasCondition(clause) && !hasCondition(other);
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
  // Two denials in one clause ("not possible without X") demand X.
  if (denying.without.length === 0 || denying.polarity === 1 || asserting.polarity === -1) return false;
  const target = denying.words.filter((word) => denying.without.includes(word.stem) && !word.generic);
  if (target.length === 0) return false;
  return target.some((word) => asserting.words.some((other) => !other.generic && sameStem(word.stem, other.stem)));
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
  const named = (span: Span) =>
    idsIn(figuresOf(said.reply).filter((one) => one.start >= span.start && one.end <= span.end));
  const own = named(clause);
  const ids =
    own.length > 0 ? own : named(clause.sentence).length > 0 ? named(clause.sentence) : idsIn(figuresOf(said.asked));
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
  const denied = (start: number) =>
    clause.marks.some(
      (mark) => (mark.kind === 'negator' || mark.kind === 'noun-negator') && mark.end <= start && start - mark.end < 25,
    );
  return kept.flatMap((mark) => {
    if (denied(mark.start)) return [];
    return [{ axis: mark.of as string, state: mark.state as string, clause, ids }];
  });
}

/** Words of the clause beside those that name its state. */
function subjectWords({ clause }: SaidStatus): TopicWord[] {
  const states = clause.marks.filter((mark) => mark.kind === 'status');
  return clause.words.filter(
    (word) => !word.generic && !states.some((mark) => mark.start < word.end && word.start < mark.end),
  );
}

function sameSubject(a: SaidStatus, b: SaidStatus, now: Said, then: Said): boolean {
  if (a.ids.length > 0 && b.ids.length > 0) return a.ids.some((id) => b.ids.includes(id));
  if (isSetApart(a.clause.words, b.clause.words, now)) return false;
  const own = subjectWords(a);
  const other = subjectWords(b);
  if (own.length > 0 && other.length > 0 && sharedStems(own, other).length > 0) return true;
  if (own.length > 1 && other.length > 1) return false;
  return sharedStems([...now.askedWords, ...own], [...then.askedWords, ...other]).length > 0;
}
