import { type Language, perLanguage } from '../language.js';
import { matchesOf } from '../matching.js';
import { perReading, type Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Span } from '../span.js';

/** A stretch of a sentence with at most one statement, as denials and questions reach. Offsets are those of the text. */
export interface AssertionClause extends Span {
  readonly folded: string;
  /** Index in `reading.sentences`. */
  readonly sentence: number;
  /** The word that opened it (`sondern`, `if`), when one did. */
  readonly opener: string;
}

/** The clauses of a text in order. Commas inside figures part nothing. */
export const assertionClauses = perReading((reading): readonly AssertionClause[] =>
  reading.sentences.flatMap((sentence, index) => split(sentence, index, reading.language)),
);

/** Index of the clause that an offset stands in; -1 when in none. */
export function clauseIndexAt(reading: Reading, offset: number): number {
  const clauses = assertionClauses(reading);
  let low = 0;
  let high = clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle] as AssertionClause;
    if (offset < clause.start) high = middle - 1;
    else if (offset >= clause.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** The clause that an offset stands in. */
export function clauseAt(reading: Reading, offset: number): AssertionClause | undefined {
  return assertionClauses(reading)[clauseIndexAt(reading, offset)];
}

/** Letters of languages in Latin script: without the `u` flag these are tried much faster than `\p{L}`. */
const LETTERS = 'a-z\\u00aa\\u00b5\\u00ba\\u00df-\\u00f6\\u00f8-\\u024f';
const LETTER = `[${LETTERS}]`;

interface Boundaries {
  readonly hard: RegExp;
  readonly coordinator: RegExp;
  readonly verb: RegExp;
  readonly subject: RegExp;
}

const boundariesOf = perLanguage((language): Boundaries => {
  const { openers, coordinators, finiteVerbs, subjects } = language.assertion;
  const list = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
  return {
    hard: new RegExp(`[,;:](?=[\\s*]|$)|\\s[-–—]\\s|—|[()|]|(?<=[\\s(,])(?<opener>${list(openers)})(?=\\s)`, 'g'),
    coordinator: new RegExp(`(?<=\\s)(?:${list(coordinators)})(?=\\s)`, 'g'),
    subject: new RegExp(`^${LETTER}+ (?:${list(subjects)})(?![${LETTERS}'])`),
    verb: new RegExp(`(?<!${LETTER})(?:${list(finiteVerbs)})(?!${LETTER})`),
  };
});

/** The clauses of a text beside this one. */
export function otherClauses(reading: Reading, { start, end }: Span): readonly AssertionClause[] {
  return assertionClauses(reading).filter((one) => one.end <= start || one.start >= end);
}

/** Whether a folded stretch holds one of the language's frequent finite verbs. */
export function hasVerb(folded: string, language: Language): boolean {
  return boundariesOf(language).verb.test(folded);
}

interface Cut {
  /** Where the clause before ends, and where the next begins. */
  readonly end: number;
  readonly next: number;
  readonly opener: string;
}

function split(sentence: Sentence, index: number, language: Language): AssertionClause[] {
  const clauses: AssertionClause[] = [];
  let start = 0;
  let opener = '';
  const close = (end: number) => {
    const folded = sentence.folded.slice(start, end);
    if (!/[a-z0-9]/.test(folded) && !/[\p{L}\p{N}]/u.test(folded)) return;
    clauses.push({ start: sentence.start + start, end: sentence.start + end, folded, sentence: index, opener });
    opener = '';
  };
  for (const cut of cutsOf(sentence.folded, language)) {
    // "nicht aber im Bus", "but if": one word before an opener is no clause.
    if (cut.opener !== '' && (sentence.folded.slice(start, cut.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) === 1)
      continue;
    close(cut.end);
    start = cut.next;
    if (cut.opener !== '') opener = cut.opener;
  }
  close(sentence.folded.length);
  return clauses;
}

function cutsOf(text: string, language: Language): Cut[] {
  const { hard, coordinator, verb, subject } = boundariesOf(language);
  const cuts: Cut[] = [];
  for (const match of matchesOf(hard, text)) {
    const opener = match.groups?.opener ?? '';
    const end = match.index;
    cuts.push({ end, next: opener === '' ? end + match[0].length : end, opener });
  }
  if (!verb.test(text)) return cuts;
  const soft = matchesOf(coordinator, text).map((match) => match.index);
  let from = 0;
  for (const at of soft) {
    const before = cuts.filter((cut) => cut.next <= at).at(-1)?.next ?? 0;
    const until =
      [...cuts.map((cut) => cut.end), ...soft].filter((end) => end > at).sort((a, b) => a - b)[0] ?? text.length;
    // "and" parts statements only when both sides have a verb of their own.
    const right = text.slice(at, until);
    if (!verb.test(text.slice(Math.max(from, before), at)) || !(verb.test(right) || subject.test(right))) continue;
    cuts.push({ end: at, next: at, opener: '' });
    cuts.sort((a, b) => a.end - b.end);
    from = at;
  }
  return cuts;
}
