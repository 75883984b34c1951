import { assertionOf } from '../language/assertion.js';
import { type AssertionClause, assertionClauses, clauseAt } from '../language/assertion-clause.js';
import { contentWithin, type Fact, type Mention } from '../language/fact.js';
import { type Figure, figuresOf, sameFigure } from '../language/figures/figures.js';
import type { Reading } from '../language/reading.js';
import type { Span } from '../language/span.js';
import {
  calledSound,
  costsNothing,
  inThePast,
  inThePresent,
  namesRelative,
  namesVariant,
  restrictedTo,
  roleConflict,
  shiftedAway,
} from '../language/subject.js';
import type { Word } from '../language/word-fact.js';
import type { FactContext } from './accuracy-facts.js';

/**
 * The words that show a mention to be said of another thing than the one asked about: another order's number in its
 * clause, another role (the departure where the landing was asked), a rival that the question's own words stand with.
 */
export function otherThing(context: FactContext, fact: Fact, mention: Mention): Span | undefined {
  const clause = clauseAt(context.exchange.text, mention.start);
  if (clause === undefined) return undefined;
  const { folded } = context.exchange.says;
  const { language } = context.conversation;
  if (fact.figures.length === 0 && calledSound(folded, clause.folded, language)) return clause;
  const code = otherCode(context, fact, mention, clause) ?? otherDeparture(context, fact, clause);
  if (code !== undefined) return code;
  const kind = fact.figures[0]?.kind;
  if (
    kind !== undefined &&
    roleConflict(`${folded} ${fact.text.toLowerCase()}`, clause.folded, kind, language) !== undefined
  )
    return clause;
  return (
    superseded(context, fact, mention, clause) ??
    restricted(context, mention, clause) ??
    contrasted(context, fact, mention, clause)
  );
}

/** The old value where a new one is named: `bisher waren es 84 €, aktuell sind es 79 €`, `moved from the 14th to the 21st`. */
function superseded(context: FactContext, fact: Fact, mention: Mention, clause: AssertionClause): Span | undefined {
  const figure = fact.figures[0];
  if (figure === undefined || fact.figures.length > 1) return undefined;
  const { language } = context.conversation;
  const reading = context.exchange.text;
  const later = figuresOf(reading).filter(
    (one) => one.kind === figure.kind && one.start >= mention.end && !sameFigure(one, figure, context.today),
  );
  if (later.length > 0 && shiftedAway(clause.folded, mention.start - clause.start, language)) return clause;
  if (!inThePast(clause.folded, language) || inThePresent(clause.folded, language)) return undefined;
  const others = assertionClauses(reading).filter((one) => one.start >= clause.end);
  const now = others.find((one) => inThePresent(one.folded, language));
  if (now === undefined || inThePast(now.folded, language)) return undefined;
  return later.length > 0 || now.sentence === clause.sentence ? clause : undefined;
}

/** `Die 23 kg gelten erst ab Comfort`: restricted to a variant that the customer did not name. */
function restricted(context: FactContext, mention: Mention, clause: AssertionClause): Span | undefined {
  const end = restrictedTo(clause.folded, context.conversation.language);
  if (end === undefined) return undefined;
  const reading = context.exchange.text;
  const next = contentWithin(reading, {
    start: clause.start + end,
    end: Math.min(clause.end, clause.start + end + 40),
  })[0];
  if (next === undefined || next.start - (clause.start + end) > 2 || /^\d/.test(next.folded)) return undefined;
  if (next.start < mention.end && mention.start < next.end) return undefined;
  const says = context.exchange.says;
  const asked = contentWithin(says, { start: 0, end: says.text.length });
  if (asked.some((word) => word.stem === next.stem)) return undefined;
  // A name of a variant is written with a capital or contrasted with the customer's own.
  const named = /^\p{Lu}/u.test(reading.text.slice(next.start, next.end));
  const rest = assertionClauses(reading).filter((one) => one !== clause && one.sentence >= clause.sentence);
  return named &&
    rest.length > 0 &&
    !figuresOf(reading).some((figure) => figure.start <= next.start && next.start < figure.end)
    ? next
    : undefined;
}

function codesIn(reading: Reading): Figure[] {
  return figuresOf(reading).filter((figure) => figure.kind === 'id');
}

function otherCode(context: FactContext, fact: Fact, mention: Mention, clause: Span): Span | undefined {
  const { exchange } = context;
  if (fact.figures.some((figure) => figure.kind === 'id' || figure.kind === 'number')) return undefined;
  const asked = askedCodes(context);
  if (asked.length === 0) return undefined;
  const sentence = exchange.text.sentences.find((one) => one.start <= mention.start && mention.start < one.end);
  const inClause = codesWithin(exchange.text, clause);
  const before = codesWithin(exchange.text, sentence).filter((code) => code.end <= mention.start);
  const near = inClause.length > 0 ? inClause : before.slice(-1);
  if (near.length === 0 || near.some((code) => asked.some((one) => sameFigure(code, one)))) return undefined;
  return near[0];
}

/** Trains go by their times: `is the 10:42 running?` is not answered by what became of the 10:12. */
function otherDeparture({ exchange }: FactContext, fact: Fact, clause: Span): Span | undefined {
  if (fact.figures.length > 0) return undefined;
  const asked = figuresOf(exchange.says).filter((figure) => figure.kind === 'time');
  if (asked.length !== 1) return undefined;
  const times = figuresOf(exchange.text).filter((figure) => figure.kind === 'time');
  const inClause = times.filter((time) => time.start >= clause.start && time.end <= clause.end);
  const isAsked = (time: Figure) => sameFigure(time, asked[0] as Figure);
  return inClause.length > 0 && !inClause.some(isAsked) && times.some(isAsked) ? inClause[0] : undefined;
}

function codesWithin(reading: Reading, area: Span | undefined): Figure[] {
  return area === undefined ? [] : codesIn(reading).filter((code) => code.start >= area.start && code.end <= area.end);
}

/** The code that the customer's question is about: the first of the latest turn that names one. */
function askedCodes(context: FactContext): Figure[] {
  const { conversation, exchange } = context;
  for (let index = conversation.exchanges.length - 1; index >= 0; index -= 1) {
    const earlier = conversation.exchanges[index];
    if (earlier === undefined || earlier.turn > exchange.turn) continue;
    const codes = codesIn(earlier.says);
    if (codes.length > 0) return codes.slice(0, 1);
  }
  return [];
}

/** Two clauses of the reply: the question's words stand in the other one. */
interface Contrast {
  readonly context: FactContext;
  readonly fact: Fact;
  readonly question: readonly Word[];
  readonly asked: ReadonlySet<string>;
  readonly own: readonly Word[];
  readonly clause: AssertionClause;
  readonly mention: Mention;
}

function contrasted(context: FactContext, fact: Fact, mention: Mention, clause: AssertionClause): Span | undefined {
  const reading = context.exchange.text;
  const says = context.exchange.says;
  if (fact.figures.length + fact.words.length > 2 && fact.figures.length !== 1) return undefined;
  const question = contentWithin(says, { start: 0, end: says.text.length });
  const asked = new Set(question.map((word) => word.stem));
  const outside = (area: Span) =>
    contentWithin(reading, area).filter((word) => word.end <= mention.start || word.start >= mention.end);
  const row = reading.sentences[clause.sentence] as Span;
  const alone = outside(clause);
  // A table's row or a labelled line: "| Basis | 17,99 € |", "Basis: 17,99 €".
  const own = alone.length > 0 ? alone : outside(row);
  if (otherPerson(context, fact, clause)) return clause;
  const label = own.find((word) => !asked.has(word.stem) && /^\p{L}{3,}/u.test(word.folded));
  if (label === undefined) return undefined;
  const contrast: Contrast = { context, fact, question, asked, own, clause, mention };
  for (const other of assertionClauses(reading)) {
    if (other === clause || (alone.length === 0 && other.sentence === clause.sentence)) continue;
    const theirs = contentWithin(reading, other).filter((word) => asked.has(word.stem) && !/^\d/.test(word.folded));
    const owned = theirs.filter((word) => !own.some((one) => one.stem === word.stem));
    if (isRival(contrast, other, theirs, owned)) return label;
  }
  return numberedSibling(contrast);
}

function isRival(contrast: Contrast, other: AssertionClause, theirs: readonly Word[], owned: readonly Word[]): boolean {
  const { context, fact, own, asked, clause } = contrast;
  const { language } = context.conversation;
  const reading = context.exchange.text;
  if (owned.length === 0) return false;
  if (owned.some((word) => otherModifier(contrast, word) || otherCompound(contrast, word))) return true;
  if (namesVariant(clause.folded, language) && !namesVariant(context.exchange.says.folded, language)) return true;
  if (own.some((word) => asked.has(word.stem))) return false;
  const figure = fact.figures[0];
  const line = context.exchange.text.sentences[other.sentence] ?? other;
  const labelled = contentWithin(reading, other).length <= 2 && /[|:]/.test(reading.folded.slice(line.start, line.end));
  const rival = figure !== undefined && rivalIn(context, figure, labelled ? line : other);
  if (rival && assertionOf(reading, theirs[0] as Word).stance === 'corrected') return false;
  if (figure?.kind === 'money' && costsNothing(other.folded, language)) return true;
  const denied = theirs.some((word) => assertionOf(reading, word).stance === 'negated');
  if (figure === undefined)
    return (
      denied &&
      own.length <= 2 &&
      (own[0]?.end ?? 0) <= contrast.mention.start &&
      startsClause(own[0], clause) &&
      startsClause(theirs[0], other)
    );
  return rival || (denied && figure.kind !== 'id');
}

/** `Die grüne ist auf Lager`, `the green one …`: the thing spoken of stands at the head. */
function startsClause(word: Word | undefined, clause: AssertionClause): boolean {
  return word !== undefined && word.start - clause.start < 8;
}

function rivalIn({ exchange, today }: FactContext, figure: Figure, other: Span, unitless = false): boolean {
  if (figure.kind === 'id' || figure.kind === 'phone') return false;
  return figuresOf(exchange.text).some((one) => {
    if (one.start < other.start || one.end > other.end || sameFigure(one, figure, today)) return false;
    // "bei Ihrer Mutter nur 74": the unit was said before.
    return one.kind === figure.kind || (unitless && one.kind === 'number' && figure.unit !== undefined);
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
  if (from === undefined) return false;
  const head = /^[ -]{1,2}([\p{L}\p{N}]+)/u.exec(says.folded.slice(from.end, from.end + 40))?.[1];
  if (head === undefined) return false;
  const before = new RegExp(`([\\p{L}\\p{N}]+)[ -]{1,2}${head}(?![\\p{L}\\p{N}])`, 'gu');
  for (const match of clause.folded.matchAll(before)) {
    const place = clause.start + match.index;
    const word = contentWithin(text, { start: place, end: place + (match[1] as string).length })[0];
    if (word !== undefined && !asked.has(word.stem)) return true;
  }
  return false;
}

/** `Bei Ihnen sind es 900 Mbit/s, bei Ihrer Mutter 74` when the mother's line was asked about. */
function otherPerson(context: FactContext, fact: Fact, clause: AssertionClause): boolean {
  const { language } = context.conversation;
  const figure = fact.figures[0];
  if (figure === undefined || !namesRelative(context.exchange.says.folded, language)) return false;
  if (namesRelative(clause.folded, language)) return false;
  return assertionClauses(context.exchange.text).some(
    (other) => namesRelative(other.folded, language) && rivalIn(context, figure, other, true),
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
  const asked = siblings(context.exchange.says.folded);
  if (asked.size === 0) return undefined;
  for (const [noun, numbers] of siblings(clause.folded)) {
    const wanted = asked.get(noun);
    if (wanted !== undefined && ![...numbers].some((number) => wanted.has(number))) return clause;
  }
  return undefined;
}

const NUMBERED = /(\p{L}{3,}) (?:nr\.? |no\.? |number |nummer )?(\d{1,4}|[a-d])(?![\p{L}\p{N}%€$£.,:/])/gu;

function siblings(folded: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const match of folded.matchAll(NUMBERED)) {
    const noun = match[1] as string;
    const numbers = found.get(noun) ?? new Set<string>();
    numbers.add(match[2] as string);
    found.set(noun, numbers);
  }
  return found;
}
