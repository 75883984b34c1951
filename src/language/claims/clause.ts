import { figuresOf } from '../figures/figures.js';
import { type Language, perLanguage } from '../language.js';
import { matchesOf } from '../matching.js';
import { perReading, type Reading } from '../reading.js';
import type { Sentence } from '../sentence.js';
import type { Span } from '../span.js';
import { type Mark, marksOf } from './marks.js';
import { type TopicWord, topicWords } from './topic.js';

/** A part of a sentence that says one thing, with whether it affirms (1) or denies (-1) it. */
export interface Clause extends Span {
  readonly sentence: Sentence;
  readonly polarity: 1 | -1;
  /** Content words; figures are none. */
  readonly words: readonly TopicWord[];
  /** Stems of the nouns that `no`, `kein`, `without` stand before. */
  readonly without: readonly string[];
  readonly marks: readonly Mark[];
}

const splitter = perLanguage(
  (language: Language) =>
    new RegExp(
      `[;()–—:]|,(?=\\s)|\\s[-/]\\s|\\n|(?<![\\p{L}\\p{N}])(?:${language.claims.splitters.join('|')})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
);

/** Longer texts are read up to so many clauses. */
const MOST_CLAUSES = 60;

/** The clauses of a text in order. A figure is never cut. */
export const clausesOf = perReading((reading): readonly Clause[] =>
  reading.sentences
    .slice(0, MOST_CLAUSES)
    .flatMap((sentence) => clausesIn(reading, sentence))
    .slice(0, MOST_CLAUSES),
);

const WORD_START = /^\p{L}/u;

function clausesIn(reading: Reading, sentence: Sentence): Clause[] {
  const figures = inside(figuresOf(reading), sentence);
  const clauses: Clause[] = [];
  let start = sentence.start;
  for (const match of matchesOf(splitter(reading.language), sentence.folded)) {
    const at = sentence.start + match.index;
    if (figures.some((figure) => figure.start < at && at < figure.end)) continue;
    if (at > start) clauses.push(clauseOf(reading, sentence, { start, end: at }));
    start = WORD_START.test(match[0]) ? at : at + match[0].length;
  }
  if (sentence.end > start) clauses.push(clauseOf(reading, sentence, { start, end: sentence.end }));
  return clauses;
}

/** The spans of a sorted list, none overlapping, that lie in a stretch of the text. */
function inside<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  let at = spans.findIndex((span) => span.start >= start);
  const found: T[] = [];
  for (; at >= 0 && at < spans.length; at += 1) {
    const span = spans[at] as T;
    if (span.end > end) break;
    found.push(span);
  }
  return found;
}

function clauseOf(reading: Reading, sentence: Sentence, span: Span): Clause {
  const marks = touching(marksOf(reading), span);
  const figures = touching(figuresOf(reading), span);
  const near = inside(topicWords(reading), span);
  const words =
    figures.length === 0
      ? near
      : near.filter((word) => !figures.some((figure) => figure.start <= word.start && word.end <= figure.end));
  const denying = denyingMarks(marks);
  const without =
    denying.length === 0
      ? NONE
      : denying
          .filter((mark) => mark.kind === 'noun-negator' && !marks.some((other) => isFree(other, mark)))
          .flatMap((mark) => nounBehind(words, mark));
  const polarity = denying.length % 2 === 0 ? 1 : -1;
  return { start: span.start, end: span.end, sentence, words, marks, without, polarity };
}

const NONE: readonly string[] = [];

/** The spans of a list sorted by their starts that have letters in common with a stretch of the text. */
function touching<T extends Span>(spans: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (const span of spans) {
    if (span.start >= end) break;
    if (span.end > start) found.push(span);
  }
  return found;
}

/** Marks that deny, without those in harmless turns of speech and without a second reading of the same words. */
function denyingMarks(marks: readonly Mark[]): readonly Mark[] {
  let denying: Mark[] | undefined;
  for (const mark of marks) {
    if (mark.kind !== 'negator' && mark.kind !== 'noun-negator' && mark.kind !== 'denial') continue;
    if (marks.some((other) => other.kind === 'harmless' && other.start < mark.end && mark.start < other.end)) continue;
    if (denying?.some((other) => other.start < mark.end && mark.start < other.end) === true) continue;
    denying ??= [];
    denying.push(mark);
  }
  return denying ?? NO_MARKS;
}

const NO_MARKS: readonly Mark[] = [];

/** "Without charge" says what a thing costs, not that something is missing. */
function isFree(mark: Mark, negator: Mark): boolean {
  return mark.kind === 'free' && mark.start < negator.end && negator.start < mark.end;
}

function nounBehind(words: readonly TopicWord[], mark: Mark): string[] {
  return words
    .filter((word) => word.start >= mark.end && word.start - mark.end < 30)
    .slice(0, 2)
    .map((word) => word.stem);
}
