import { assertionOf } from '../../language/assertion/assertion.js';
import { type AssertionClause, assertionClauses } from '../../language/assertion/clause.js';
import { cuesWithin } from '../../language/assertion/cues.js';
import { contentWithin, type Fact, type Mention } from '../../language/fact/fact.js';
import { type Word, wordsOf } from '../../language/fact/word-fact.js';
import { type Figure, figuresOf, sameFigure } from '../../language/figures/figures.js';
import { matchesOf } from '../../language/matching.js';
import { names, subjectCues } from '../../language/person/subject.js';
import type { Reading } from '../../language/reading.js';
import { requestsIn } from '../../language/request/request.js';
import { small } from '../../language/small-words.js';
import type { Span } from '../../language/span.js';
import type { FactContext } from './context.js';
import { isOfKind } from './rival.js';

/** Two clauses of the reply: the question's words stand in the other one. */
interface Contrast {
  readonly context: FactContext;
  readonly fact: Fact;
  readonly question: readonly Word[];
  readonly asked: Asked;
  readonly own: readonly Word[];
  readonly clause: AssertionClause;
  readonly mention: Mention;
}

/** The stems of the question's words; `Premium` is also found in `Premiumtarif`. */
export class Asked {
  readonly #stems: ReadonlySet<string>;
  readonly #long: readonly string[];

  constructor(words: readonly Word[], compounds: boolean) {
    this.#stems = new Set(words.map((word) => word.stem));
    this.#long = compounds ? [...this.#stems].filter((stem) => stem.length >= SHORTEST_PART) : [];
  }

  /** `Ihre Festhypothek` where the question said `Hypothek`. */
  isHeadOf(stem: string): boolean {
    return this.#long.some((one) => stem.length - one.length >= 3 && stem.endsWith(one));
  }

  has(stem: string): boolean {
    if (this.#stems.has(stem)) return true;
    if (stem.length < SHORTEST_PART) return false;
    return this.#long.some((one) => one.startsWith(stem) || stem.startsWith(one));
  }
}

const SHORTEST_PART = 5;

/** The word of the mention's clause that is set against the thing the question names. */
export function contrasted(
  context: FactContext,
  fact: Fact,
  mention: Mention,
  clause: AssertionClause,
): Span | undefined {
  const { says, text: reading } = context.exchange;
  if (fact.figures.length + fact.words.length > 2 && fact.figures.length !== 1) return undefined;
  const question = contentWithin(says, { start: 0, end: says.text.length });
  const asked = new Asked(question, says.language.inflection.compounds);
  const outside = (area: Span) =>
    contentWithin(reading, area).filter((word) => word.end <= mention.start || word.start >= mention.end);
  const row = reading.sentences[clause.sentence] as Span;
  const alone = outside(clause);
  // A table's row or a labelled line: "| Basis | 17,99 € |", "Basis: 17,99 €".
  const own = alone.length > 0 ? alone : outside(row);
  if (otherPerson(context, fact, clause)) return clause;
  const today = names(says, 'present') ? undefined : subjectCues(reading, 'present', clause)[0];
  const label = own.find((word) => !asked.has(word.stem) && /^\p{L}{3,}/u.test(word.folded)) ?? today;
  const contrast: Contrast = { context, fact, question, asked, own, clause, mention };
  if (label === undefined) return numberedSibling(contrast);
  for (const other of otherClauses(assertionClauses(reading), clause)) {
    if ((alone.length === 0 && other.sentence === clause.sentence) || isReplaced(reading, other)) continue;
    if (isAskedBack(reading, other) || goesOn(reading, clause, other)) continue;
    const kept = names(reading, 'possessives', other);
    const theirs = contentWithin(reading, other).filter(
      (word) => (asked.has(word.stem) || (kept && asked.isHeadOf(word.stem))) && !/^\d/.test(word.folded),
    );
    const owned = theirs.filter((word) => !own.some((one) => one.stem === word.stem));
    if (owned.length > 0 && isRival(contrast, other, owned)) return label;
  }
  return numberedSibling(contrast);
}

/** `Ihr Paket ist heute eingetroffen und wird am 3. März ausgeliefert`: without a subject of its own, it has the one before. */
function goesOn(reading: Reading, clause: AssertionClause, other: AssertionClause): boolean {
  if (other.sentence !== clause.sentence || other.end > clause.start) return false;
  const { coordinators, finiteVerbs } = reading.language.assertion;
  const [joint, verb] = wordsOf(reading).filter((word) => word.start >= other.end && word.start < clause.end);
  return (
    joint !== undefined &&
    verb !== undefined &&
    coordinators.includes(joint.folded) &&
    finiteVerbs.includes(verb.folded)
  );
}

/** "Which order is it about?" tells of no order. */
function isAskedBack(reading: Reading, { sentence }: AssertionClause): boolean {
  const { start, end } = reading.sentences[sentence] as Span;
  return requestsIn(reading).some((request) => start <= request.start && request.end <= end);
}

/** `Gleis 12 statt von Gleis 8`, `platform 12 rather than platform 8`: what does not hold is no rival. */
export function isReplaced(reading: Reading, other: AssertionClause): boolean {
  if (other.opener === '') return false;
  return (cuesWithin(reading, 'negativeDeterminers', other)[0]?.start ?? other.end) - other.start < 3;
}

/** All clauses but the mention's; of a list in one clause, its other members. */
function otherClauses(clauses: readonly AssertionClause[], clause: AssertionClause): AssertionClause[] {
  return clauses.flatMap((one) => {
    if (one.end <= clause.start || one.start >= clause.end) return [one];
    const parts: AssertionClause[] = [];
    if (clause.start - one.start > 2)
      parts.push({ ...one, end: clause.start, folded: one.folded.slice(0, clause.start - one.start) });
    if (one.end - clause.end > 2)
      parts.push({ ...one, start: clause.end, folded: one.folded.slice(clause.end - one.start) });
    return parts;
  });
}

function isRival(contrast: Contrast, other: AssertionClause, owned: readonly Word[]): boolean {
  const { context, fact, own, asked, clause, mention } = contrast;
  const reading = context.exchange.text;
  if (owned.some((word) => otherModifier(contrast, word) || otherCompound(contrast, word))) return true;
  if (names(reading, 'variants', clause) && !names(context.exchange.says, 'variants')) return true;
  const figure = fact.figures[0];
  // "You currently pay £30. From April …": today's value is set against the one asked for.
  const dated = names(reading, 'present', clause) && !names(context.exchange.says, 'present');
  const headed = dated || isHeaded(contrast);
  if (headed && figure !== undefined && names(reading, 'unknown', other) && !anyFigure(contrast, other)) return true;
  const verbs = reading.language.assertion.finiteVerbs;
  if (own.some((word) => asked.has(word.stem) && !verbs.includes(word.folded))) return false;
  const first = owned[0] as Word;
  if (figure !== undefined && startsClause(first, other) && isIdentified(contrast)) return true;
  const denied = owned.some((word) => assertionOf(reading, word).stance === 'negated');
  if (figure === undefined)
    return (
      denied &&
      own.length <= 2 &&
      (own[0]?.end ?? 0) <= mention.start &&
      startsClause(own[0], clause) &&
      startsClause(first, other) &&
      !isPronounLed(reading, other)
    );
  if (!headed) return false;
  const free = figure.kind === 'money' ? subjectCues(reading, 'free', other) : [];
  if (free.length > 0 && owned.some((word) => !free.some((hit) => hit.start < word.end && word.start < hit.end)))
    return true;
  const line = reading.sentences[other.sentence] ?? other;
  const labelled = contentWithin(reading, other).length <= 2 && /[|:]/.test(reading.folded.slice(line.start, line.end));
  const rival = rivalIn(context, figure, labelled ? line : other);
  // "No Sunday deliveries, Saturday is the nearest": what is offered in the place of what was asked for.
  const offered = denied && (figure.kind === 'date' || figure.kind === 'time');
  if (rival) return !offered && assertionOf(reading, first).stance !== 'corrected';
  return denied && DENIED_KINDS.has(figure.kind) && startsClause(first, other);
}

/** `Silver is $20. Gold has no set fee`; a cancelled Monday says nothing against the Thursday that is offered. */
const DENIED_KINDS: ReadonlySet<string> = new Set(['money', 'percent', 'quantity']);

/** `24 months is the warranty; the contract …`: the value is said to be that of something else, in so many words. */
function isIdentified({ context, own, asked, clause, mention }: Contrast): boolean {
  const { text } = context.exchange;
  const verbs = text.language.assertion.finiteVerbs;
  const behind = own.find((word) => word.start >= mention.end && !verbs.includes(word.folded));
  if (behind === undefined || asked.has(behind.stem) || mention.start - clause.start > 12) return false;
  return IDENTIFIES.test(text.folded.slice(mention.end, behind.start)) && !MEASURES.test(behind.folded);
}

/** What every question for a value asks: `36 months is the term`. */
const MEASURES = new RegExp(`^(?:${small('measures')})$`, 'u');

const IDENTIFIES = new RegExp(`^ (?:${small('identifies')}) (?:${small('articles')})? ?$`, 'u');

/** `Die grüne ist auf Lager`, `the green one …`: the thing spoken of stands at the head. */
function startsClause(word: Word | undefined, clause: AssertionClause): boolean {
  return word !== undefined && word.start - clause.start < 8;
}

/**
 * Whether the mention's clause names a thing of its own for the figure: as its subject (`The garage costs £18`), or
 * right behind (`£18 for the garage`). `We'll credit £18 to your card` says it of what was spoken of.
 */
function isHeaded({ context, own, asked, clause, mention }: Contrast): boolean {
  const { text: reading } = context.exchange;
  const behind = own.find((word) => word.start >= mention.end);
  const gap = behind === undefined ? '' : reading.folded.slice(mention.end, behind.start).trim();
  const named = behind !== undefined && !asked.has(behind.stem) && gap.length < 14 && isPreposition(gap, reading);
  return named || !isPronounLed(reading, clause);
}

/** `for the`, `bei`: something stands between, and it does not begin another statement. */
function isPreposition(gap: string, { language }: Reading): boolean {
  const words = gap.split(' ');
  return /^\p{L}/u.test(gap) && !words.some((word) => language.assertion.coordinators.includes(word));
}

/** `We'll credit …`, `after that it doubles …`: a pronoun stands before any word of content. */
function isPronounLed(reading: Reading, clause: Span): boolean {
  const { subjects } = reading.language.assertion;
  const head = contentWithin(reading, clause).find((word) => !subjects.includes(word.folded));
  const end = head?.start ?? clause.end;
  return wordsOf(reading).some(
    (word) => word.start >= clause.start && word.end <= end && subjects.includes(word.folded),
  );
}

function anyFigure({ context, fact }: Contrast, area: Span): boolean {
  const kind = fact.figures[0]?.kind;
  return figuresOf(context.exchange.text).some(
    (one) => one.kind === kind && one.start >= area.start && one.end <= area.end,
  );
}

function rivalIn({ exchange, today }: FactContext, figure: Figure, other: Span, unitless = false): boolean {
  if (figure.kind === 'id' || figure.kind === 'phone') return false;
  return figuresOf(exchange.text).some((one) => {
    if (one.start < other.start || one.end > other.end || sameFigure(one, figure, today)) return false;
    // "bei Ihrer Mutter nur 74": the unit was said before.
    const owed = figuresOf(exchange.text).find((first) => sameFigure(first, figure, today));
    const elliptic = owed !== undefined && isOfKind(exchange.text, figure, one, owed);
    if (one.kind !== figure.kind && !elliptic && !(unitless && one.kind === 'number' && figure.unit !== undefined))
      return false;
    // "Vier Wochen sind es nicht": what is denied owns nothing.
    return assertionOf(exchange.text, one).stance !== 'negated';
  });
}

/**
 * `im Classic-Tarif … Light lässt sich nicht …` when the question said `Light-Tarif`: the same head stands behind
 * another modifier in the mention's clause, and the question's modifier has a clause of its own.
 */
function otherModifier({ context, question, clause, asked }: Contrast, modifier: Word): boolean {
  const { says, text } = context.exchange;
  const index = question.findIndex((word) => word.stem === modifier.stem);
  const from = question[index];
  const head = question[index + 1];
  if (from === undefined || head === undefined || !/^[ -]{1,2}$/.test(says.folded.slice(from.end, head.start)))
    return false;
  const words = contentWithin(text, clause);
  return words.some((word, at) => {
    const before = words[at - 1];
    if (word.stem !== head.stem || before === undefined || asked.has(before.stem)) return false;
    return /^[ -]{1,2}$/.test(text.folded.slice(before.end, word.start));
  });
}

/** `Bei Ihnen sind es 900 Mbit/s, bei Ihrer Mutter 74` when the mother's line was asked about. */
function otherPerson(context: FactContext, fact: Fact, clause: AssertionClause): boolean {
  const { says, text } = context.exchange;
  const figure = fact.figures[0];
  if (figure === undefined || !names(says, 'relatives') || names(text, 'relatives', clause)) return false;
  return assertionClauses(text).some(
    (other) => names(text, 'relatives', other) && rivalIn(context, figure, other, true),
  );
}

/** `Hinversand` where the question said `Rückversand`: one head, another first part. */
function otherCompound({ own, asked }: Contrast, word: Word): boolean {
  return own.some((one) => {
    if (asked.has(one.stem) || one.stem === word.stem) return false;
    let tail = 0;
    while (tail < one.stem.length && tail < word.stem.length && one.stem.at(-1 - tail) === word.stem.at(-1 - tail))
      tail += 1;
    return tail >= 4 && one.stem.length - tail >= 3 && word.stem.length - tail >= 3;
  });
}

/** `Staffel 2` where the question said `Staffel 3`. */
function numberedSibling({ context, clause }: Contrast): Span | undefined {
  if (!/\d|(?<!\p{L})(?:[b-hj-z]|x{1,3}[ls])(?!\p{L})/u.test(context.exchange.says.folded)) return undefined;
  const asked = siblings(context.exchange.says.folded);
  if (asked.size === 0) return undefined;
  for (const [noun, numbers] of siblings(clause.folded)) {
    const wanted = asked.get(noun);
    if (wanted !== undefined && ![...numbers].some((number) => wanted.has(number))) return clause;
  }
  return undefined;
}

const NUMBERED = new RegExp(
  String.raw`(\p{L}{3,}) (?:(?:${small('numberSign')}) )?(\d{1,4}|[a-hj-z]|x{1,3}[ls])(?![\p{L}\p{N}%€$£.,:/])`,
  'gu',
);

function siblings(folded: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const match of matchesOf(NUMBERED, folded)) {
    const noun = match[1] as string;
    const numbers = found.get(noun) ?? new Set<string>();
    numbers.add(match[2] as string);
    found.set(noun, numbers);
  }
  return found;
}
