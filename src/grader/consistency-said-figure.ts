import { assertionOf } from '../language/assertion.js';
import { type Clause, clausesOf } from '../language/clause.js';
import { type Figure, figuresOf } from '../language/figures/figures.js';
import { type Language, perLanguage } from '../language/language.js';
import { type Mark, type MarkKind, marksAs, marksOf } from '../language/marks.js';
import type { Reading } from '../language/reading.js';
import type { Span } from '../language/span.js';
import { setApart, type TopicWord, topicWords } from '../language/topic.js';

/** A figure that a reply asserts, and what it is said of. */
export interface SaidFigure {
  readonly turn: number;
  readonly language: Language;
  readonly figure: Figure;
  /** Content words of its own clause. */
  readonly own: readonly TopicWord[];
  /** Content words of its sentence and of the question. */
  readonly around: readonly TopicWord[];
  /** Which of several like things it belongs to (see `setApart`). */
  readonly apart: ReadonlySet<number>;
  /** Ids named in its sentence. */
  readonly ids: readonly string[];
  /** What it is counted by: `month`, `night`. */
  readonly rates: readonly string[];
  /** The nearest telling word. */
  readonly head: string | undefined;
  /** Its clause (`total`) or its sentence repeats, or says where something ends. */
  readonly total: boolean;
  readonly repeated: boolean;
  /** Its sentence tells what holds as a rule. */
  readonly usual: boolean;
  readonly limit: boolean;
  /** Its clause holds it against another figure: `under the limit`. */
  readonly compared: boolean;
  /** Stem of the word behind a plain number: what it counts. */
  readonly noun: string;
  /** It stands at the very beginning of the reply. */
  readonly answers: boolean;
  /** Part of a calculation written out: `240 + 310`. */
  readonly operand: boolean;
  readonly rough: boolean;
}

const MOST_FIGURES = 40;

export function figuresSaid(
  turn: number,
  reply: Reading,
  askedWords: readonly TopicWord[],
  asked: Reading,
): SaidFigure[] {
  const free = [...freeFigures(reply, asked), ...atOnce(reply)];
  const askedIds = idsIn(figuresOf(asked));
  return [...figuresOf(reply), ...free].slice(0, MOST_FIGURES).flatMap((figure) => {
    if (figure.value === '+0' || isOrdinal(reply, figure) || !isAsserted(reply, figure)) return [];
    const clause = clausesOf(reply).find((one) => one.start <= figure.start && figure.start < one.end);
    if (clause === undefined) return [];
    // What costs nothing, or takes no time, is named anywhere in the sentence.
    const own =
      figure.amount === 0
        ? topicWords(reply).filter((word) => within(word, clause.sentence))
        : ownWords(reply, clause, figure);
    const around = [...topicWords(reply).filter((word) => within(word, clause.sentence)), ...askedWords];
    const inSentence = figuresOf(reply).filter((other) => within(other, clause.sentence) && other !== figure);
    const inClause = idsIn(inSentence.filter((other) => within(other, clause)));
    const ids = inClause.length > 0 ? inClause : idsIn(inSentence);
    const near = marksOf(reply).filter((mark) => within(mark, clause.sentence));
    return [
      {
        turn,
        language: reply.language,
        figure,
        own,
        around,
        apart: apartOf(reply, clause, figure, around),
        ids: ids.length > 0 ? ids : askedIds,
        rates: ratesOf(near, clause, figure),
        head: headOf(own, figure),
        total: clause.marks.some((mark) => mark.kind === 'total') || inSentence.some((other) => isCount(other, clause)),
        repeated: near.some((mark) => mark.kind === 'repeat' || mark.kind === 'usual'),
        usual: near.some((mark) => mark.kind === 'usual'),
        limit: isLimit(reply, figure),
        noun: topicWords(reply).find((word) => word.start > figure.end - 1 && word.start - figure.end < 3)?.stem ?? '',
        answers: isAnswer(reply, figure),
        compared: clause.marks.some((mark) => mark.kind === 'comparison'),
        operand: isOperand(reply, figure),
        rough: near.some((mark) => mark.kind === 'rough' && mark.end <= figure.start && figure.start - mark.end < 4),
      },
    ];
  });
}

function isOrdinal(reply: Reading, figure: Figure): boolean {
  return figure.kind === 'number' && /^(?:st|nd|rd|th)(?![a-z])/.test(reply.folded.slice(figure.end, figure.end + 3));
}

const UNSAID: ReadonlySet<string> = new Set(['asked', 'quoted', 'corrected']);

function isAsserted(reply: Reading, figure: Figure): boolean {
  // "A quarter of a year" is no year.
  if (marksAs(reply, 'share').some((mark) => mark.end <= figure.start && figure.start - mark.end < 5)) return false;
  const { stance, cue } = assertionOf(reply, figure);
  if (stance !== 'negated' || cue === undefined) return !UNSAID.has(stance);
  // Only a plain "not 12 euros" unsays it; "2,000 still open" does not.
  return !marksOf(reply).some(
    (mark) => (mark.kind === 'negator' || mark.kind === 'noun-negator') && mark.start < cue.end && cue.start < mark.end,
  );
}

/** "Free of charge" is an amount of nothing. */
function freeFigures(reply: Reading, asked: Reading): Figure[] {
  const charged = [...marksAs(reply, 'charged'), ...marksAs(reply, 'harmless')];
  // A bare "nothing" is a price only where a price was asked for.
  const bare = marksAs(asked, 'burden').length > 0 ? [] : marksAs(reply, 'negator');
  return marksAs(reply, 'free')
    .filter((mark) => !bare.some((other) => other.start === mark.start && other.end === mark.end))
    .filter((mark) => !charged.some((other) => other.start < mark.end && mark.start < other.end))
    .filter((mark) => !deniedBefore(reply, mark))
    .map(({ start, end }) => ({
      kind: 'money',
      start,
      end,
      value: '? 0.00',
      values: ['? 0.00', '? 0'],
      amount: 0,
      unit: '?',
    }));
}

/** "The same day" is a time of no days. */
function atOnce(reply: Reading): Figure[] {
  return marksAs(reply, 'at-once').map(({ start, end }) => {
    return {
      kind: 'duration',
      start,
      end,
      value: '0 days',
      values: ['0 days', '0 workdays', '0 minutes'],
      amount: 0,
      unit: 'days',
    };
  });
}

function deniedBefore(reply: Reading, mark: Mark): boolean {
  return marksAs(reply, 'negator').some((other) => other.end <= mark.start && mark.start - other.end < 12);
}

/**
 * The words of a figure's clause; where it has several of a kind, those that stand before it and behind the one before:
 * "after the start at 10:45 you land at 13:10". Words behind the last one belong to it.
 */
function nearest(reply: Reading, clause: Clause, figure: Figure): readonly TopicWord[] {
  const own = clause.words.filter((word) => word.end <= figure.start || word.start >= figure.end);
  const kin = figuresOf(reply).filter(
    (one) => one.kind === figure.kind && one.range === undefined && within(one, clause),
  );
  if (kin.length < 2 || figure.range !== undefined) return own;
  const index = kin.indexOf(figure);
  const [previous, next] = [kin[index - 1], kin[index + 1]];
  const local = own.filter(
    (word) =>
      (previous === undefined || word.start >= previous.end) && (next === undefined || word.end <= figure.start),
  );
  return index < 0 || !local.some((word) => !word.generic) ? own : local;
}

/** The words of a figure's clause; where it has none, of the clauses of its sentence before it ("Anfahrt: 39 €"). */
function ownWords(reply: Reading, clause: Clause, figure: Figure): readonly TopicWord[] {
  const own = nearest(reply, clause, figure);
  if (own.some((word) => !word.generic)) return own;
  const { sentence } = clause;
  const rival = figuresOf(reply).some(
    (one) => one.kind === figure.kind && one.range === figure.range && one !== figure && within(one, sentence),
  );
  const colon = reply.folded.slice(sentence.start, clause.start).includes(':');
  if (rival && !colon) return own;
  return topicWords(reply)
    .filter((word) => within(word, sentence) && (!colon || word.end <= clause.start))
    .concat(own);
}

/** "Three tickets are 9.60": the sum of several. */
function isCount(figure: Figure, clause: Clause): boolean {
  return figure.kind === 'number' && (figure.amount ?? 0) > 1 && within(figure, clause);
}

function ratesOf(near: readonly Mark[], clause: Clause, figure: Figure): string[] {
  const rates = near.filter((mark) => mark.kind === 'rate' && (mark.start >= figure.end || mark.end <= figure.start));
  const own = rates.filter((mark) => mark.start < clause.end && mark.end > clause.start);
  return [...new Set((own.length > 0 ? own : rates).map((mark) => mark.of as string))];
}

/** Whether a figure is one end of what is allowed. */
export function isLimit(reply: Reading, figure: Figure): boolean {
  return (
    marksAs(reply, 'limit').some((mark) => mark.end <= figure.start && figure.start - mark.end < 3) ||
    (figure.kind === 'number' && (isBounded(reply, figure, 'maximum') || isBounded(reply, figure, 'minimum')))
  );
}

/** Whether a bound's word stands right before a figure, or (of amounts) right behind it: "up to 5", "18 or over". */
export function isBounded(reply: Reading, figure: Figure, kind: MarkKind): boolean {
  const behind = kind === 'maximum' ? 'maximum-behind' : kind === 'minimum' ? 'minimum-behind' : undefined;
  return (
    marksAs(reply, kind).some((mark) => mark.end <= figure.start && figure.start - mark.end < 6) ||
    (behind !== undefined &&
      marksAs(reply, behind).some((mark) => mark.start >= figure.end && mark.start - figure.end < 8))
  );
}

/** What sets a figure apart, said in its clause or else around it. A date's own weekday is part of the date. */
function apartOf(reply: Reading, clause: Clause, figure: Figure, around: readonly TopicWord[]): ReadonlySet<number> {
  const days = weekdays(reply.language);
  const usable = (words: readonly TopicWord[]) =>
    figure.kind === 'date' ? words.filter(({ word }) => !days.has(word)) : words;
  const own = setApart(usable(topicWords(reply).filter((word) => within(word, clause))));
  return own.size > 0 ? own : setApart(usable(around));
}

const weekdays = perLanguage((language) => {
  const days = language.figures.weekdays.join(' ').split(' ');
  return new Set([...days, ...days.map((day) => `${day}s`)]);
});

/** The reply begins with it, or says it right behind its yes or no. */
function isAnswer(reply: Reading, figure: Figure): boolean {
  if (figure.start < 12) return true;
  return marksOf(reply).some(
    (mark) => mark.start < 3 && (mark.kind === 'yes' || mark.kind === 'no') && figure.start - mark.end < 3,
  );
}

const OPERATOR_BEHIND = /^\s?[€$£]?\s?(?:[+×*x]|plus|minus|mal|times)\s/u;
const OPERATOR_BEFORE = /(?:[+×*]|\dx|mal|times)\s?[€$£]?$/u;

function isOperand(reply: Reading, figure: Figure): boolean {
  const behind = reply.folded.slice(figure.end, figure.end + 10);
  const before = reply.folded.slice(Math.max(0, figure.start - 10), figure.start);
  return OPERATOR_BEHIND.test(behind) || OPERATOR_BEFORE.test(before);
}

function headOf(own: readonly TopicWord[], figure: Figure): string | undefined {
  const distance = (word: TopicWord) =>
    word.end <= figure.start ? figure.start - word.end : word.start - figure.end + 4;
  const telling = own.filter((word) => !word.generic && distance(word) >= 0 && distance(word) < 25);
  return telling.sort((a, b) => distance(a) - distance(b))[0]?.stem;
}

/** Ids, and numbers long enough to be the number of an order. */
export function idsIn(figures: readonly Figure[]): string[] {
  return figures
    .filter((figure) => figure.kind === 'id' || (figure.kind === 'number' && /^\d{4,}$/.test(figure.value)))
    .map((figure) => figure.value);
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
