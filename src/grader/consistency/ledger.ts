import { type Clause, clausesOf } from '../../language/claims/clause.js';
import { marksAs } from '../../language/claims/marks.js';
import { type TopicWord, topicWords } from '../../language/claims/topic.js';
import { figuresOf } from '../../language/figures/figures.js';
import { type Reading, read } from '../../language/reading.js';
import { spanAt } from '../../language/span.js';
import type { Exchange } from '../port.js';
import { figuresSaid, idsIn, isLimit, type SaidFigure } from './said-figure.js';

/** Longer texts are read up to here, so that every comparison has a bound; no reply of a person or bot comes near it. */
const LONGEST = 3000;

function bounded(reading: Reading): Reading {
  return reading.text.length > LONGEST ? read(reading.text.slice(0, LONGEST), reading.language) : reading;
}

/** Places in `Said.derived`. */
let places = 0;

/** Works something out of what is said when it is first asked for, and keeps it there. The value may be null but not undefined. */
export function perSaid<Value>(compute: (said: Said) => Value): (said: Said) => Value {
  const place = places;
  places += 1;
  return (said) => {
    const known = said.derived[place];
    if (known !== undefined) return known as Value;
    const value = compute(said);
    said.derived[place] = value;
    return value;
  };
}

/** All that one reply says, as far as it can be compared. Worked out when first asked for: most replies never are. */
export class Said {
  readonly turn: number;
  readonly reply: Reading;
  readonly asked: Reading;
  /** Telling words of the question that an earlier exchange does not know (see `newWords`). */
  readonly fresh = new Map<Said, readonly TopicWord[]>();
  /** What `perSaid` functions have worked out, each in its own place. */
  readonly derived: unknown[] = [];
  #kinds: ReadonlySet<string> | undefined;
  #ranged: boolean | undefined;
  #figures: readonly SaidFigure[] | undefined;
  #words: readonly TopicWord[] | undefined;
  #askedWords: readonly TopicWord[] | undefined;
  #askedTelling: readonly TopicWord[] | undefined;
  #askedIds: readonly string[] | undefined;
  #clauses: readonly Clause[] | undefined;
  #changes: boolean | undefined;
  #asks: boolean | undefined;
  #recalls: boolean | undefined;

  constructor(exchange: Pick<Exchange, 'turn' | 'text' | 'says'>) {
    this.turn = exchange.turn;
    this.reply = bounded(exchange.text);
    this.asked = bounded(exchange.says);
  }

  get words(): readonly TopicWord[] {
    this.#words ??= topicWords(this.reply);
    return this.#words;
  }

  get askedWords(): readonly TopicWord[] {
    this.#askedWords ??= topicWords(this.asked);
    return this.#askedWords;
  }

  /** The words of the question that say what it is about. */
  get askedTelling(): readonly TopicWord[] {
    this.#askedTelling ??= this.askedWords.filter((word) => !word.generic);
    return this.#askedTelling;
  }

  get askedIds(): readonly string[] {
    this.#askedIds ??= idsIn(figuresOf(this.asked));
    return this.#askedIds;
  }

  get clauses(): readonly Clause[] {
    this.#clauses ??= clausesOf(this.reply);
    return this.#clauses;
  }

  get figures(): readonly SaidFigure[] {
    this.#figures ??= this.kinds.size > 0 ? figuresSaid(this) : [];
    return this.#figures;
  }

  /** Cheap to ask: what there is to compare at all, before anything is read of what the figures are of. */
  get kinds(): ReadonlySet<string> {
    if (this.#kinds === undefined) {
      const kinds = new Set<string>();
      for (const { kind } of figuresOf(this.reply)) kinds.add(kind);
      if (marksAs(this.reply, 'free').length > 0) kinds.add('money');
      if (marksAs(this.reply, 'at-once').length > 0) kinds.add('duration');
      this.#kinds = kinds;
    }
    return this.#kinds;
  }

  /** Cheap to ask: there is an amount of nothing, in figures or in words. */
  get mayBeFree(): boolean {
    if (marksAs(this.reply, 'free').length > 0) return true;
    return figuresOf(this.reply).some(({ kind, amount }) => kind === 'money' && amount === 0);
  }

  /** Some figure is one end of a range, or of what is allowed. */
  get isRanged(): boolean {
    this.#ranged ??= figuresOf(this.reply).some((figure) => figure.range !== undefined || isLimit(this.reply, figure));
    return this.#ranged;
  }

  /** The reply openly takes something back. */
  get corrects(): boolean {
    return marksAs(this.reply, 'correction').length > 0;
  }

  /** The customer asked for a change here, or the bot says that it made one. */
  get changes(): boolean {
    this.#changes ??=
      marksAs(this.asked, 'requested-change').length > 0 &&
      marksAs(this.reply, 'made-change').some(({ start }) => spanAt(this.clauses, start)?.polarity !== -1);
    return this.#changes;
  }

  /** The customer asks something, with or without a question mark. */
  get asks(): boolean {
    this.#asks ??=
      this.asked.text.includes('?') ||
      marksAs(this.asked, 'open-question').length > 0 ||
      marksAs(this.asked, 'asking').some((mark) => mark.start < 3);
    return this.#asks;
  }

  /** The customer asks for something said before, or the bot says that it repeats it. */
  get recalls(): boolean {
    this.#recalls ??=
      marksAs(this.asked, 'recall').length > 0 ||
      marksAs(this.reply, 'repeat').length > 0 ||
      (this.asks && marksAs(this.asked, 'weak-recall').length > 0);
    return this.#recalls;
  }
}
