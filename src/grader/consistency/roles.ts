import { type PairTag, pairTags, ROLE } from '../../language/pair-tags.js';
import type { Reading } from '../../language/reading.js';
import { type Span, spanAt } from '../../language/span.js';
import type { Said } from './ledger.js';

// What a figure is of - a price or a deposit, the hour of closing or of a departure - by the words beside it.

/** The roles that a figure can have: those of its clause, else of its sentence. */
export function rolesOf(said: Said, figure: Span): ReadonlySet<number> {
  const clause = spanAt(said.clauses, figure.start);
  const tags = roleTags(said.reply);
  for (const span of clause === undefined ? [] : [clause, clause.sentence]) {
    const own = tags.filter(({ start, end }) => start >= span.start && end <= span.end);
    if (own.length > 0) return membersOf(own);
  }
  return NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** The roles that a question asks for. */
export function rolesAsked(said: Said): ReadonlySet<number> {
  return membersOf(roleTags(said.asked));
}

function roleTags(reading: Reading): readonly PairTag[] {
  return pairTags(reading).tags.filter(({ of }) => of === ROLE);
}

function membersOf(tags: readonly PairTag[]): ReadonlySet<number> {
  return new Set(tags.map(({ member }) => member));
}
