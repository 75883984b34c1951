import type { Reading } from '../reading.js';
import type { Span } from '../span.js';
import { type AssertionClause, assertionClauses, clauseIndexAt } from './clause.js';
import { type Cue, cuesWithin } from './cues.js';

/** How a text stands to something that it says. Only `asserted` claims it. */
export type Stance =
  | 'asserted'
  | 'negated'
  | 'hedged'
  | 'asked'
  | 'conditional'
  | 'quoted'
  | 'attributed'
  | 'corrected'
  | 'measured';

export interface Finding {
  readonly stance: Stance;
  /** The words that make it anything but asserted. */
  readonly cue?: Span;
}

export interface Assertion extends Finding {
  /** The clause that the span stands in. */
  readonly clause: Span;
}

/** A span whose stance is looked for, with the clauses around it. */
export interface Place {
  readonly reading: Reading;
  readonly clauses: readonly AssertionClause[];
  readonly index: number;
  readonly clause: AssertionClause;
  readonly span: Span;
  readonly ignore: Span | undefined;
}

/** undefined when the span stands in no clause. */
export function placeOf(reading: Reading, span: Span, ignore?: Span): Place | undefined {
  const clauses = assertionClauses(reading);
  const index = clauseIndexAt(reading, span.start);
  const clause = clauses[index];
  return clause === undefined ? undefined : { reading, clauses, index, clause, span, ignore };
}

/** A cue's places in a clause, by default the span's own. */
export function within(place: Place, cue: Cue, clause: Span = place.clause): readonly Span[] {
  return cuesWithin(place.reading, cue, clause);
}

/** The clauses of the sentence that the span stands in. */
export function sentenceClauses({ clauses, index, clause }: Place): readonly AssertionClause[] {
  let from = index;
  let to = index + 1;
  while (clauses[from - 1]?.sentence === clause.sentence) from -= 1;
  while (clauses[to]?.sentence === clause.sentence) to += 1;
  return from === 0 && to === clauses.length ? clauses : clauses.slice(from, to);
}

export function wordCount(clause: AssertionClause): number {
  return countWords(clause.folded);
}

/** A contraction is one word. */
export function countWords(folded: string): number {
  return folded.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)?.length ?? 0;
}
