import type { Clause } from '../../language/claims/clause.js';
import { type Mark, type MarkKind, marksAs, marksOf } from '../../language/claims/marks.js';
import { setApart, type TopicWord, topicWords, wordsWithin } from '../../language/claims/topic.js';
import { type Figure, figuresOf } from '../../language/figures/figures.js';
import { type Language, perLanguage } from '../../language/language.js';
import type { Reading } from '../../language/reading.js';
import { small } from '../../language/small-words.js';
import { type Span, spanAt } from '../../language/span.js';
import { atOnce, freeFigures, isAsserted } from './asserted.js';

const MOST_FIGURES = 40;

/** What a figure asks of the exchange that it stands in (see `Said`). */
export interface Saying {
  readonly turn: number;
  readonly reply: Reading;
  readonly asked: Reading;
  readonly clauses: readonly Clause[];
  readonly words: readonly TopicWord[];
  readonly askedWords: readonly TopicWord[];
  readonly askedIds: readonly string[];
}

/** The figures that a reply asserts. */
export function figuresSaid(said: Saying): SaidFigure[] {
  const { reply, asked } = said;
  const figures: SaidFigure[] = [];
  for (const figure of [...figuresOf(reply), ...freeFigures(reply, asked), ...atOnce(reply)].slice(0, MOST_FIGURES)) {
    if (figure.value === '+0' || isOrdinal(reply, figure) || !isAsserted(reply, figure)) continue;
    const clause = spanAt(said.clauses, figure.start);
    if (clause !== undefined) figures.push(new SaidFigure(said, figure, clause));
  }
  return figures;
}

/** A figure that a reply asserts, and what it is said of. Most is never asked for, and worked out only when it is. */
export class SaidFigure {
  readonly turn: number;
  readonly language: Language;
  readonly figure: Figure;
  readonly #said: Saying;
  readonly #clause: Clause;
  #own: readonly TopicWord[] | undefined;
  #around: readonly TopicWord[] | undefined;
  #apart: ReadonlySet<number> | undefined;
  #ids: readonly string[] | undefined;
  #rates: readonly string[] | undefined;
  #near: readonly Mark[] | undefined;

  constructor(said: Saying, figure: Figure, clause: Clause) {
    this.turn = said.turn;
    this.language = said.reply.language;
    this.figure = figure;
    this.#said = said;
    this.#clause = clause;
  }

  /** Content words of its own clause; what costs nothing, or takes no time, is named anywhere in the sentence. */
  get own(): readonly TopicWord[] {
    this.#own ??=
      this.figure.amount === 0
        ? wordsWithin(this.#said.words, this.#clause.sentence)
        : ownWords(this.#said.reply, this.#clause, this.figure);
    return this.#own;
  }

  /** Content words of its sentence and of the question. */
  get around(): readonly TopicWord[] {
    this.#around ??= [...wordsWithin(this.#said.words, this.#clause.sentence), ...this.#said.askedWords];
    return this.#around;
  }

  /** Which of several like things it belongs to (see `setApart`). */
  get apart(): ReadonlySet<number> {
    this.#apart ??= apartOf(this.#said.reply, this.#clause, this.figure, this.around);
    return this.#apart;
  }

  /** Ids named in its clause, or else in its sentence, or else in the question. */
  get ids(): readonly string[] {
    this.#ids ??= this.#idsNear();
    return this.#ids;
  }

  #idsNear(): readonly string[] {
    const others = this.#others();
    const inClause = idsIn(others.filter((other) => within(other, this.#clause)));
    const ids = inClause.length > 0 ? inClause : idsIn(others);
    return ids.length > 0 ? ids : this.#said.askedIds;
  }

  /** The other figures of its sentence. */
  #others(): readonly Figure[] {
    return figuresOf(this.#said.reply).filter((other) => within(other, this.#clause.sentence) && other !== this.figure);
  }

  /** The marks of its sentence. */
  #marks(): readonly Mark[] {
    this.#near ??= marksOf(this.#said.reply).filter((mark) => within(mark, this.#clause.sentence));
    return this.#near;
  }

  /** What it is counted by: `month`, `night`. */
  get rates(): readonly string[] {
    this.#rates ??= ratesOf(this.#marks(), this.#clause, this.figure);
    return this.#rates;
  }

  /** The nearest telling word. */
  get head(): string | undefined {
    return headOf(this.own, this.figure);
  }

  /** Its clause says that it is a sum, or counts what it is of. */
  get total(): boolean {
    return (
      this.#clause.marks.some((mark) => mark.kind === 'total') ||
      this.#others().some((other) => isCount(other, this.#clause))
    );
  }

  /** Its sentence repeats something, or tells what holds as a rule. */
  get repeated(): boolean {
    return this.#marks().some((mark) => mark.kind === 'repeat' || mark.kind === 'usual');
  }

  /** Its sentence tells what holds as a rule. */
  get usual(): boolean {
    return this.#marks().some((mark) => mark.kind === 'usual');
  }

  /** It says where something ends. */
  get limit(): boolean {
    return isLimit(this.#said.reply, this.figure);
  }

  /** Its clause holds it against another figure: `under the limit`. */
  get compared(): boolean {
    return this.#clause.marks.some((mark) => mark.kind === 'comparison');
  }

  /** Stem of the word behind a plain number: what it counts. */
  get noun(): string {
    const { end } = this.figure;
    return this.#said.words.find((word) => word.start > end - 1 && word.start - end < 3)?.stem ?? '';
  }

  /** It stands at the very beginning of the reply. */
  get answers(): boolean {
    return isAnswer(this.#said.reply, this.figure);
  }

  /** Part of a calculation written out: `240 + 310`. */
  get operand(): boolean {
    return isOperand(this.#said.reply, this.figure);
  }

  /** Its sentence names an amount of money, too: 46 x 28 x 24 cm cost nothing. */
  get besideMoney(): boolean {
    return this.#others().some(({ kind }) => kind === 'money');
  }

  get rough(): boolean {
    const { start } = this.figure;
    return this.#marks().some((mark) => mark.kind === 'rough' && mark.end <= start && start - mark.end < 4);
  }
}

function isOrdinal(reply: Reading, figure: Figure): boolean {
  return figure.kind === 'number' && ORDINAL.test(reply.folded.slice(figure.end, figure.end + 3));
}

const ORDINAL = new RegExp(`^(?:${small('ordinalLetters')})(?![a-z])`, 'u');

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

const OPERATOR_BEHIND = new RegExp(String.raw`^\s?[€$£]?\s?(?:[+×*x]|${small('reckons')})\s`, 'u');
const OPERATOR_BEFORE = new RegExp(String.raw`(?:[+×*]|\dx|${small('timesAhead')})\s?[€$£]?$`, 'u');

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

/** A round number is an amount: "1500 then?" */
const ID = /^(?!\d{1,2}00$)\d{4,}$/;

/** Ids, and numbers long enough to be the number of an order. */
export function idsIn(figures: readonly Figure[]): string[] {
  return figures
    .filter((figure) => figure.kind === 'id' || (figure.kind === 'number' && ID.test(figure.value)))
    .map((figure) => figure.value);
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
